import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Desk, openDesk } from '../testing.ts'

const at = ['--at', '2026-11-23T10:00Z'] as const
const rolebookOf = (name: string, more = '') => `rolebook: 1
catalogue: 1
organisation: { name: ${name}, timezone: Europe/Berlin, languages: [en], default-contact: desk }
contact-points:
  desk: { name: Desk of ${name}, phone: +44 20 7946 0020, email: desk@quayside.example, hours: always }
${more}`
const group = rolebookOf('Quayside', 'members: { de: de/roles.yaml, fr: fr/roles.yaml }\n')

/** What lies on the web: the bytes of a directory by their path. What is not there is answered with 404. */
let web: Map<string, Uint8Array>
let address: string
let asked: string[]
let desk: Desk
/** The join code of the member in Berlin, whose directory lies on the web. */
let code: string

beforeEach(async () => {
  web = new Map()
  asked = []
  address = await serve()
  code = await foundMember('Quayside Berlin', '/berlin')
  desk = openDesk(
    {
      'roles.yaml': group,
      'de/roles.yaml': rolebookOf('Quayside Berlin'),
      'fr/roles.yaml': rolebookOf('Quayside Paris'),
    },
    { fetch },
  )
  await run('directory', 'keygen', ...at)
})

describe('rolebook publish with members', () => {
  it('names those whose join code is at hand, and has somebody see them first', async () => {
    desk.put('keys/members/de.txt', `${code}\n`)
    const { code: ended, out } = await run('publish', 'roles.yaml', ...at)
    expect(ended).toBe(1)
    expect(out).toContain('  members.de.name  new: Quayside Berlin\n')
    expect(out).toContain(`  members.de.address  new: ${address}/berlin\n`)
    expect(out).toMatch(/ {2}members\.de\.organisation {2}new: [\w-]{43}\n/)
    expect(out).not.toContain('members.fr')
    const done = await publish()
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toMatch(/\nStaff can say that they are at one of its members: de \(Quayside Berlin\)\.\n$/)
    expect((await run('directory', 'verify')).out).toContain('  Members       de (Quayside Berlin)\n')
  })

  it('says nothing of members where no code is at hand', async () => {
    expect((await publish()).out).not.toContain('members')
    expect((await run('directory', 'verify')).out).not.toContain('Members')
  })

  it('does not ask the server of a member that was published before', async () => {
    desk.put('keys/members/de.txt', code)
    await publish()
    web.clear()
    asked = []
    expect(await run('publish', 'roles.yaml', ...at)).toMatchObject({ code: 0 })
    expect(asked).toEqual([])
    expect((await run('directory', 'verify')).out).toContain('Quayside Berlin')
  })

  it('prints a member that is withdrawn', async () => {
    desk.put('keys/members/de.txt', code)
    await publish()
    desk.remove('keys/members/de.txt')
    const { out } = await run('publish', 'roles.yaml', ...at)
    expect(out).toContain('  members.de.name  gone: Quayside Berlin\n')
  })

  it.each<[string, () => void, RegExp]>([
    ['lies nowhere', () => web.clear(), /answered 404 and gave no directory/],
    [
      'is not what its code stands for',
      () => web.set('/berlin', new TextEncoder().encode('<!doctype html>')),
      /^The directory of the member de does not open, so nothing was written: .* \(malformed\)/,
    ],
  ])('refuses a new one whose directory %s', async (_, spoil, message) => {
    desk.put('keys/members/de.txt', code)
    spoil()
    const { code: ended, err } = await run('publish', 'roles.yaml', ...at)
    expect({ ended, err }).toEqual({ ended: 2, err: expect.stringMatching(message) })
    expect(() => desk.read('directory.rolebook')).toThrow('ENOENT')
  })

  it('refuses a code for which the rolebook names no member, and one that is none', async () => {
    desk.put('keys/members/it.txt', code)
    expect((await run('publish', 'roles.yaml', ...at)).err).toBe(
      'keys/members/it.txt: the rolebook names no “it” under “members”, so nobody knows whose code this is.\n',
    )
    desk.remove('keys/members/it.txt')
    desk.put('keys/members/de.txt', code.slice(0, -4))
    expect((await run('publish', 'roles.yaml', ...at)).err).toMatch(/^keys\/members\/de\.txt: The end of the join code/)
  })

  it('refuses two members that are one organisation', async () => {
    desk.put('keys/members/de.txt', code)
    desk.put('keys/members/fr.txt', code)
    const { err } = await run('publish', 'roles.yaml', ...at)
    expect(err).toMatch(/^roles\.yaml: A member cannot stand in this directory: .* \(fr\)\n$/)
  })

  it('leaves them out of a directory for everybody', async () => {
    desk.put('keys/members/de.txt', code)
    desk.put('roles.yaml', group.replace('{ name: Desk of Quayside', '{ visible: public, name: Desk of Quayside'))
    const { out } = await run('publish', 'roles.yaml', ...at, '--visibility', 'public')
    expect(out).not.toContain('members.de')
  })

  it('names those whom a card leads to by their ids alone: no number of theirs is in it', async () => {
    desk.put('keys/members/de.txt', code)
    desk.put('de/roles.yaml', rolebookOf('Quayside Berlin').replace('7946 0020', '7946 0099'))
    desk.put('roles.yaml', `${group}situations: { lost-device: { contact: { order: [desk, de/desk] } } }\n`)
    expect(await publish()).toMatchObject({ code: 0, err: '' })
    await run('directory', 'build', 'roles.yaml', ...at)
    const { rolebook } = JSON.parse(desk.read('directory.draft.json'))
    expect(rolebook.situations['lost-device'].contact).toEqual({ order: ['desk', 'de/desk'] })
    expect(JSON.stringify(rolebook)).toContain('7946 0020')
    expect(JSON.stringify(rolebook)).not.toContain('7946 0099')
  })

  it('refuses a card that leads to a member whose code is not at hand, and says where that is and how to mend it', async () => {
    desk.put('roles.yaml', `${group}situations: { lost-device: { contact: { order: [desk, de/desk] } } }\n`)
    const { code: ended, err } = await run('publish', 'roles.yaml', ...at)
    expect(ended).toBe(1)
    expect(err).toMatch(/^roles\.yaml: This rolebook leads to a member .*members\/<id>\.txt.* \(de\/desk\)\n/)
    expect(err.split('\n').slice(1)).toEqual(['  roles.yaml:7:55  de/desk', ''])
  })
})

const run: Desk['run'] = (...args) => desk.run(...args)

/** Publishes as somebody who has looked at the list. */
async function publish() {
  const { out } = await run('publish', 'roles.yaml', ...at)
  const digest = /Digest of this list: (\S+)/.exec(out)?.[1] ?? 'none'
  return run('publish', 'roles.yaml', ...at, '--changes-seen', digest)
}

/** Publishes a member of that name, and gives its join code. */
async function foundMember(name: string, path: string): Promise<string> {
  const own = openDesk({ 'roles.yaml': rolebookOf(name) })
  await own.run('directory', 'keygen', ...at)
  const { out } = await own.run('publish', ...at)
  await own.run('publish', ...at, '--changes-seen', /Digest of this list: (\S+)/.exec(out)?.[1] ?? 'none')
  web.set(path, new TextEncoder().encode(own.read('directory.rolebook')))
  return (await own.run('directory', 'join-code', address + path)).out.trim()
}

async function serve(): Promise<string> {
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url)
    const bytes = web.get(url)
    response.writeHead(bytes ? 200 : 404).end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
