import { cpSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { type Kept, openDirectory } from '@rolebook/directory'
import { expect, it } from 'vitest'
import { readBelief } from './directory/key-folder.ts'
import { signedFile } from './directory/publish-command.ts'
import type { Terminal } from './terminal.ts'
import { type Desk, dentalGroup, now, openDesk } from './testing.ts'

const page = readFileSync(new URL('../../../docs/admin.md', import.meta.url), 'utf8')
const address = 'https://intranet.example.org/rolebook/directory'

/** What the page gives to be typed or written, in its order. */
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({ kind, text }))

it('every command of docs/admin.md does what the page says, in its order', async () => {
  const desk = openDesk({ 'roles.yaml': dentalGroup }, { fetch: serveFrom(() => desk), ask: async () => 'yes' })
  const browser = browserThatJoined(desk)
  let commands = 0
  for (const { kind, text } of blocks) {
    if (kind === 'yaml') desk.put('rolebook-fleet.yaml', fillIn(desk.read('rolebook-fleet.yaml'), text))
    else {
      expect(kind).toBe('sh')
      for (const line of text.trim().split('\n')) {
        const stolen = commands > 0 && line.includes('ID-OF-THE-STOLEN-KEY') ? await firstSigner(desk) : ''
        await run(desk, line.replace('ID-OF-THE-STOLEN-KEY', stolen))
        // with its two signatures a directory is what every browser takes in the place of the one before
        if (line.includes('countersign'))
          expect({ line, outcome: await browser.receive() }).toEqual({ line, outcome: 'accepted' })
        commands += 1
      }
    }
  }
  expect(commands).toBeGreaterThan(30)
})

it('a wrong number is put right by publishing again, and an older file is no way back', async () => {
  const desk = openDesk({ 'roles.yaml': dentalGroup }, { ask: async () => 'yes' })
  await run(desk, 'rolebook directory keygen')
  const browser = browserThatJoined(desk)
  await run(desk, 'rolebook publish roles.yaml')
  const before = desk.read(signedFile)
  expect(await browser.receive()).toBe('accepted')
  desk.put('roles.yaml', dentalGroup.replace('+44 20 7946 0100', '+44 20 7946 0111'))
  const { err, out } = await desk.run('publish', 'roles.yaml')
  expect(out + err).toContain('+44 20 7946 0100 → +44 20 7946 0111')
  expect(await browser.receive()).toBe('accepted')
  desk.put(signedFile, before)
  expect(await browser.receive()).toBe('older')
})

it('the page leaves out no command that an administrator has', () => {
  const shown = blocks.map(({ text }) => text).join('')
  for (const command of ['keygen', 'headers', 'check', 'verify', 'join-code', 'countersign', 'new-reading-key']) {
    expect(shown).toContain(`rolebook directory ${command}`)
  }
  for (const program of ['chrome', 'edge', 'firefox', 'vscode']) expect(shown).toContain(`rolebook policy ${program}`)
})

/** A browser that has joined, and keeps what it received through all that happens on the page. */
function browserThatJoined(desk: Desk) {
  let kept: Kept | undefined
  return {
    async receive(): Promise<string> {
      const belief = readBelief(join(desk.folder, 'keys'), 'en')
      const opening = await openDirectory(new TextEncoder().encode(desk.read(signedFile)), belief, kept, now)
      kept = opening.kept
      return opening.outcome === 'refused' ? opening.refusal.reason : opening.outcome
    },
  }
}

/** Runs one line of the page; what it does outside the folder it does in the folder. */
async function run(desk: Desk, line: string): Promise<void> {
  const [program = '', ...args] = wordsOf(line)
  const inside = (path = '') => join(desk.folder, path)
  if (program === 'rolebook') {
    const { code, out, err } = await desk.run(...args)
    expect({ line, code, out, err }).toMatchObject({ code: 0 })
  } else if (program === 'mkdir') mkdirSync(inside(args.at(-1)), { recursive: true })
  else if (program === 'cp') cpSync(inside(args[0]), inside(args[1]))
  else if (program === 'mv') renameSync(inside(args[0]), inside(args[1]))
  else throw new Error(`The page has a command that is not run: ${line}`)
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

/** Gives what lies below /srv/www, as the server of the page does. */
function serveFrom(desk: () => Desk): Terminal['fetch'] {
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache', etag: '"1"' }
  return async (asked) => {
    expect(String(asked)).toBe(address)
    return new Response(desk().read('srv/www/rolebook/directory'), { headers })
  }
}

/** The answers with these top-level parts in the place of those that they began with. */
function fillIn(answers: string, parts: string): string {
  const settings = answers.slice(answers.indexOf('settings:'))
  return `rolebook-fleet: 1\n${parts}${settings}`
}

/** The id of the first key that may sign. */
async function firstSigner(desk: Desk): Promise<string> {
  const { out } = await desk.run('directory', 'keys', 'list')
  return /[\w-]{43}/.exec(out.slice(out.indexOf('\n')))?.[0] ?? ''
}
