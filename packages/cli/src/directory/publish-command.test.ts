import { cpSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { type Desk, dentalGroup, openDesk } from '../testing.ts'

const at = ['--at', '2026-11-23T10:00Z'] as const
const small = `rolebook: 1
catalogue: 1
organisation: { name: Quayside Vets, timezone: Europe/London, languages: [en], default-contact: desk }
contact-points:
  desk: { name: Front desk, phone: +44 20 7946 0020, email: desk@quayside.example, hours: always }
`
const moved = small.replace('7946 0020', '7946 0666')

/** The digest that a command printed. */
const digestIn = (text: string) => /Digest of this list: ([0-9a-f]{32})\n/.exec(text)?.[1] ?? 'none'

async function withKeys(text = small, terminal: Partial<Terminal> = {}): Promise<Desk> {
  const desk = openDesk({ 'roles.yaml': text }, terminal)
  expect((await desk.run('directory', 'keygen', ...at)).code).toBe(0)
  return desk
}

/** Publishes as somebody who has looked at the list. */
async function publish(desk: Desk, ...args: readonly string[]) {
  const { out } = await desk.run('publish', ...at, ...args)
  return desk.run('publish', ...at, ...args, '--changes-seen', digestIn(out))
}

async function published(text = small): Promise<Desk> {
  const desk = await withKeys(text)
  expect(await publish(desk)).toMatchObject({ code: 0, err: '' })
  return desk
}

describe('rolebook publish', () => {
  it('goes from a rolebook to the file that browsers download, once somebody has seen what changes', async () => {
    const desk = await withKeys()
    const { code, out, err } = await desk.run('publish', ...at)
    expect(code).toBe(1)
    expect(out).toMatch(/^Nothing was published before, so every number, address and link is new \(2\)\./)
    expect(out).toContain('\n  contact-points.desk.phone  new: +44 20 7946 0020\n')
    expect(err).toBe(
      `Nothing was written: somebody has to see this list first. Once it is right, run the same command with --changes-seen ${digestIn(out)}\n`,
    )
    expect(readdirSync(desk.folder).toSorted()).toEqual(['keys', 'roles.yaml'])
    const done = await desk.run('publish', ...at, '--changes-seen', digestIn(out))
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toContain(
      'Written to directory.rolebook: version 1, signed, sealed and good until 23 December. This file',
    )
    expect((await desk.run('directory', 'verify')).code).toBe(0)
  })

  it('prints what is other than in the directory that it replaces, and counts on', async () => {
    const desk = await published()
    desk.put('roles.yaml', moved.replace(', email: desk@quayside.example', ''))
    const { out } = await publish(desk)
    expect(out).toContain(
      '2 numbers, addresses and links are other than in directory.rolebook, version 1:\n' +
        '  contact-points.desk.email  gone: desk@quayside.example\n' +
        '  contact-points.desk.phone  +44 20 7946 0020 → +44 20 7946 0666\n',
    )
    expect(out).toContain('version 2, signed')
  })

  it('signs anew without a question where nothing has changed', async () => {
    const desk = await published()
    const { code, out } = await desk.run('publish', '--at', '2026-12-20T10:00Z')
    expect({ code, out }).toEqual({
      code: 0,
      out: 'No number, address or link is other than in directory.rolebook, version 1.\nWritten to directory.rolebook: version 2, signed, sealed and good until 19 January. This file may lie on any web server.\n',
    })
    expect((await desk.run('directory', 'verify', '--at', '2027-01-10')).code).toBe(0)
  })

  it('takes the word of nobody who has seen another list', async () => {
    const desk = await published()
    const before = desk.read('directory.rolebook')
    desk.put('roles.yaml', moved)
    const seen = digestIn((await desk.run('publish', ...at)).out)
    desk.put('roles.yaml', moved.replace('0666', '0667'))
    const { code, err } = await desk.run('publish', ...at, '--changes-seen', seen)
    expect(code).toBe(2)
    expect(err).toMatch(
      new RegExp(`^--changes-seen ${seen} stands for another list; this one is [0-9a-f]{32}\\. Nothing was`),
    )
    expect(desk.read('directory.rolebook')).toBe(before)
  })

  it('only shows what would change with --dry-run, without a key or a question, and ends as it would', async () => {
    const ask = async () => 'yes'
    const desk = await withKeys(small, { ask })
    desk.remove('keys/signing.private.json')
    const dryRun = ['publish', ...at, '--dry-run']
    const { code, out } = await desk.run(...dryRun)
    expect(code).toBe(1)
    expect(out).toContain('contact-points.desk.phone  new: +44 20 7946 0020')
    expect(await desk.run(...dryRun, '--changes-seen', digestIn(out))).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/Nothing was written: --dry-run only shows\.\n$/),
    })
    expect((await desk.run(...dryRun, '--changes-seen', '0'.repeat(32))).code).toBe(2)
    expect(readdirSync(desk.folder).toSorted()).toEqual(['keys', 'roles.yaml'])
  })

  it('asks on a terminal, in its language, and takes only a yes for one', async () => {
    const asked: string[] = []
    let answer: string | undefined
    const ask = async (question: string) => {
      asked.push(question)
      return answer
    }
    const desk = await withKeys(small, { ask })
    for (answer of [undefined, '', 'n', 'maybe']) {
      expect(await desk.run('publish', ...at)).toMatchObject({ code: 1, err: 'Nothing was written.\n' })
    }
    expect(readdirSync(desk.folder).toSorted()).toEqual(['keys', 'roles.yaml'])
    answer = 'ja'
    expect((await desk.run('publish', ...at, '--language', 'de')).code).toBe(0)
    expect(asked.at(-1)).toBe('Beschäftigte werden sich darauf verlassen. Stimmt jeder einzelne Eintrag? [j/N] ')
  })

  it('names with their place those of whom its readers would see nothing to call', async () => {
    const onlyPrivate = small
      .replace('default-contact: desk', 'default-contact: { order: [desk, ana] }')
      .concat('people:\n  ana: { name: Ana Bell, private-phone: +44 7700 900001 }\n')
    const line = onlyPrivate.split('\n').indexOf('people:') + 2
    const desk = await withKeys(onlyPrivate)
    const { err } = await desk.run('publish', ...at)
    expect(err).toContain(
      `roles.yaml:${line}:3: Whoever is led to Ana Bell would find nothing to call or write: no way of theirs is in this directory.\n`,
    )
    desk.put('roles.yaml', onlyPrivate.replace('+44 7700 900001', '{ number: +44 7700 900001, visible: staff }'))
    expect((await desk.run('publish', ...at)).err).not.toContain('Ana Bell')
  })

  it('refuses a rolebook with errors, and prints them', async () => {
    const desk = await withKeys(dentalGroup.replace('deputies: [ben] }', 'deputies: [chidi] }'))
    const { code, out, err } = await desk.run('publish', ...at)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/deputy-is-holder[\s\S]*roles\.yaml has errors, so no directory was made of it\.\n$/)
    expect(readdirSync(desk.folder).toSorted()).toEqual(['keys', 'roles.yaml'])
  })

  it('does not go on where the directory before is damaged, for nobody could say what changes', async () => {
    const desk = await published()
    const file = desk.read('directory.rolebook')
    const damaged = `${file.slice(0, -9)}${file.at(-9) === 'A' ? 'B' : 'A'}${file.slice(-8)}`
    desk.put('directory.rolebook', damaged)
    const { code, out, err } = await desk.run('publish', ...at)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^directory\.rolebook, the directory published before, does not open, .*\(not-sealed-for-us\)/)
    expect(desk.read('directory.rolebook')).toBe(damaged)
  })

  it('writes nothing over a file that is something else, and nothing by halves', async () => {
    const desk = await withKeys()
    expect((await desk.run('publish', ...at, '-o', 'roles.yaml')).code).toBe(2)
    expect(desk.read('roles.yaml')).toBe(small)
    await publish(desk)
    expect(readdirSync(desk.folder).toSorted()).toEqual(['directory.rolebook', 'keys', 'roles.yaml'])
  })

  it('does not sign what is over by now', async () => {
    const desk = await withKeys()
    const { code, err } = await desk.run('publish', '--at', '2026-10-01T10:00Z')
    expect(code).toBe(2)
    expect(err).toContain('was good until 2026-10-31T10:00:00.000Z, so it was not signed')
  })
})

describe('the directory published before', () => {
  it('may lie at an address', async () => {
    const desk = await published()
    const bytes = desk.read('directory.rolebook')
    const address = await serve((path) =>
      path === '/directory' ? { status: 200, body: bytes } : { status: 404, body: '' },
    )
    const elsewhere = openDesk({ 'roles.yaml': moved }, { fetch })
    cpSync(join(desk.folder, 'keys'), join(elsewhere.folder, 'keys'), { recursive: true })
    const { out } = await publish(elsewhere, '--previous', `${address}/directory`)
    expect(out).toContain('contact-points.desk.phone  +44 20 7946 0020 → +44 20 7946 0666')
    expect(out).toContain('version 2, signed')
    expect((await elsewhere.run('publish', ...at, '--previous', `${address}/nothing`)).err).toContain('answered 404')
    expect((await elsewhere.run('publish', ...at, '--previous', 'http://cdn.example/d')).code).toBe(2)
  })

  it('is not looked for where a server sends elsewhere, or is not there', async () => {
    const address = await serve(() => ({ status: 302, body: '', location: '/directory' }))
    const desk = openDesk({ 'roles.yaml': small }, { fetch })
    await desk.run('directory', 'keygen', ...at)
    expect(await desk.run('publish', ...at, '--previous', address)).toMatchObject({
      code: 2,
      err: `${address} cannot be reached, or sends elsewhere.\n`,
    })
    expect((await desk.run('publish', ...at, '--previous', 'nowhere.rolebook')).err).toBe(
      'nowhere.rolebook: There is no such file.\n',
    )
  })

  it('is never replaced by an older one', async () => {
    const desk = await published()
    desk.put('first', desk.read('directory.rolebook'))
    desk.put('roles.yaml', moved)
    await publish(desk)
    const newest = desk.read('directory.rolebook')
    desk.put('roles.yaml', small.replace('0020', '0777'))
    const rolledBack = await publish(desk, '--previous', 'first')
    expect(rolledBack.code).toBe(2)
    expect(rolledBack.err).toContain('is version 2 already, and browsers that have it would refuse this version 2')
    expect(desk.read('directory.rolebook')).toBe(newest)
  })
})

async function serve(
  answer: (path: string | undefined) => { status: number; body: string; location?: string },
): Promise<string> {
  const server = createServer(({ url }, response) => {
    const { status, body, location } = answer(url)
    response.writeHead(status, location === undefined ? {} : { location }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
