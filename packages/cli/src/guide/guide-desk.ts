import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { parse, parseDocument } from 'yaml'
import type { Terminal } from '../terminal.ts'
import { type Desk, dentalGroup, git, now, openDesk } from '../testing.ts'
import { type Block, wordsOf } from './guide-page.ts'

/** Where somebody follows the guide: a folder that stands for their computer, their servers and their fleet. */
export interface GuideDesk extends Desk {
  /** Runs what stands in these blocks, in their order, and writes what is to be written. */
  follow(blocks: readonly Block[]): Promise<void>
  /** Sets the clock. */
  setClock(instant: number): void
  /** Told of every line that was run. */
  afterLine: (line: string) => Promise<void>
}

/** Opens such a desk, with the rolebook of the dental group on it, and somebody who agrees to every list. */
export function openGuideDesk(): GuideDesk {
  let clock = now
  const terminal: Partial<Terminal> = {
    get now() {
      return clock
    },
    ask: async () => 'yes',
    fetch: (asked) => answerFrom(desk, String(asked)),
  }
  const desk: GuideDesk = {
    ...openDesk({ 'roles.yaml': dentalGroup }, terminal),
    async follow(blocks) {
      for (const { kind, text } of blocks) {
        if (kind === 'yaml') desk.put('rolebook-fleet.yaml', fillIn(desk.read('rolebook-fleet.yaml'), text))
        else {
          expect(kind).toBe('sh')
          for (const line of text.trim().split('\n')) await desk.afterLine(await run(desk, line))
        }
      }
    },
    setClock(instant) {
      clock = instant
    },
    afterLine: async () => {},
  }
  return desk
}

/** Runs one line of the page, and gives it; what it does outside the folder it does in the folder. */
async function run(desk: Desk, line: string): Promise<string> {
  const named = /ID-OF-THE-(?:LOST|STOLEN)-KEY/
  const [program = '', ...args] = wordsOf(named.test(line) ? line.replace(named, await firstSigner(desk)) : line)
  const inside = (path = '') => join(desk.folder, path)
  if (program === 'rolebook') {
    const { code, out, err } = await desk.run(...args)
    expect({ line, code, out, err }).toMatchObject({ code: 0 })
  } else if (program === 'mkdir') mkdirSync(inside(args.at(-1)), { recursive: true })
  else if (program === 'cp') cpSync(inside(args[0]), inside(args[1]))
  else if (program === 'mv') renameSync(inside(args[0]), inside(args[1]))
  else if (program === 'rm') rmSync(inside(args[0]))
  else if (program === 'openssl') execFileSync(program, args, { cwd: desk.folder, stdio: 'pipe' })
  else if (program === 'pnpm') packageFor(desk, args)
  else if (line === 'git show HEAD~1:roles.yaml > roles.yaml') git(desk, 'checkout', '-q', 'HEAD~1', '--', 'roles.yaml')
  else throw new Error(`The page has a command that is not run: ${line}`)
  return line
}

/** `pnpm package` takes minutes and has tests of its own (`test/packages`); here it leaves files of the names they have. */
function packageFor(desk: Desk, args: readonly string[]): void {
  expect(args).toEqual(['package', '--crx-key', 'rolebook-crx.pem', '--from', 'https://intranet.example.org/rolebook'])
  expect(desk.read('rolebook-crx.pem')).toMatch(/^-----BEGIN (?:RSA )?PRIVATE KEY-----/)
  for (const name of ['rolebook-0.1.0-chrome.crx', 'rolebook-0.1.0-edge.crx', 'chrome.xml', 'edge.xml', 'firefox.json'])
    desk.put(`dist/${name}`, name)
}

/** Gives what lies below /srv/www and /srv/second, as the servers of the page do. */
async function answerFrom(desk: Desk, asked: string): Promise<Response> {
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache', etag: '"1"' }
  const folder = { 'intranet.example.org': 'www', 'second.example.org': 'second' }[new URL(asked).host]
  try {
    return new Response(desk.read(`srv/${folder}${new URL(asked).pathname}`), { headers })
  } catch {
    throw new TypeError('fetch failed')
  }
}

/** The answers with these parts in the place of those that they began with. */
function fillIn(answers: string, parts: string): string {
  const document = parseDocument(answers)
  for (const [key, value] of Object.entries(parse(parts) as Record<string, object>)) {
    const before = key === 'settings' ? (document.toJS()[key] as object) : {}
    document.set(key, { ...before, ...value })
  }
  return String(document)
}

/** The id of the first key that may sign. */
async function firstSigner(desk: Desk): Promise<string> {
  const { out } = await desk.run('directory', 'keys', 'list')
  return /[\w-]{43}/.exec(out.slice(out.indexOf('\n')))?.[0] ?? ''
}
