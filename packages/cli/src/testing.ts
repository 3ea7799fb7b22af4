import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, onTestFinished } from 'vitest'
import { runCommandLine } from './command-line.ts'
import type { Surroundings } from './surroundings.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** The instant at which the tests stand. */
export const now = Date.parse('2026-11-23T10:00Z')

/** A Node option that stops the clock of another process at that instant, for `NODE_OPTIONS` or its command line. */
export const clockStandingStill = `--import=data:text/javascript,Date.now=()=>${now}`

/** The dental group of the examples. */
export const dentalGroup = readFileSync(
  new URL('../../../shared/examples/harbour-dental-group.yaml', import.meta.url),
  'utf8',
)

const noWorkers: Terminal['workers'] = {
  count: 0,
  start() {
    throw new Error('This test has no workers.')
  },
}

const noNetwork: Terminal['fetch'] = async () => {
  throw new Error('This test has no network.')
}

/** Surroundings in which nothing ever happens. */
const quietSurroundings: Surroundings = {
  clock: () => now,
  ringAt: () => () => {},
  watchFiles: async () => () => {},
  onInterrupt: () => () => {},
}

/** A terminal without a person, whose output is discarded, with nothing but the file system. */
export const quietTerminal: Terminal = {
  folder: '/',
  environment: {},
  now,
  timezone: 'Europe/London',
  isWatched: false,
  ask: undefined,
  write: () => {},
  warn: () => {},
  readInput: async () => new Uint8Array(),
  fetch: noNetwork,
  certificateEnd: async () => undefined,
  workers: noWorkers,
  surroundings: quietSurroundings,
}

/** What a command left behind. */
export interface Ended {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** A temporary folder in which commands run, removed after the test. */
export interface Desk {
  readonly folder: string
  put(name: string, content: string | Uint8Array): void
  read(name: string): string
  remove(name: string): void
  run(...args: readonly string[]): Promise<Ended>
}

/**
 * Bundles the command line as it is installed: one file, and a `PATH` on which it is found. For the tests of one file.
 */
export function installBundle(): { readonly program: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-bundle-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const program = join(folder, 'rolebook.js')
  const path = join(folder, 'bin')
  execFileSync(process.execPath, [fileURLToPath(new URL('../build.ts', import.meta.url)), program], { stdio: 'pipe' })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  mkdirSync(path)
  symlinkSync(program, join(path, 'rolebook'))
  return { program, path }
}

/** Opens a desk with some files on it. */
export function openDesk(files: Readonly<Record<string, string>> = {}, terminal: Partial<Terminal> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const desk: Desk = {
    folder,
    put(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    remove: (name) => rmSync(join(folder, name)),
    async run(...args) {
      let out = ''
      let err = ''
      const code = await runCommandLine(args, {
        ...quietTerminal,
        folder,
        write: (text) => {
          out += text
        },
        warn: (text) => {
          err += text
        },
        ...terminal,
      })
      return { code, out, err }
    },
  }
  for (const [name, content] of Object.entries(files)) desk.put(name, content)
  return desk
}

/** Runs git on the desk, with a neutral identity. */
export function git(desk: Desk, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, ...args], { cwd: desk.folder, stdio: 'pipe' })
}
