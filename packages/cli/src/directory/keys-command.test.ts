import { copyFileSync, cpSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../testing.ts'

const at = ['--at', '2026-11-23T10:00Z'] as const
const small = `rolebook: 1
catalogue: 1
organisation: { name: Quayside Vets, timezone: Europe/London, languages: [en], default-contact: desk }
contact-points:
  desk: { name: Front desk, phone: +44 20 7946 0020, hours: always }
`
const moved = small.replace('7946 0020', '7946 0666')

const digestIn = (text: string) => /Digest of this list: ([0-9a-f]{32})\n/.exec(text)?.[1] ?? 'none'
const idIn = (text: string) => /The key (\S{43}) is in/.exec(text)?.[1] ?? 'none'

/** Runs a command that shows a list of changes, as somebody who has looked at it. */
async function seen(desk: Desk, ...args: readonly string[]) {
  const { out } = await desk.run(...args)
  return desk.run(...args, '--changes-seen', digestIn(out))
}

async function published(): Promise<Desk> {
  const desk = openDesk({ 'roles.yaml': small })
  await desk.run('directory', 'keygen', ...at)
  expect(await seen(desk, 'publish', ...at)).toMatchObject({ code: 0, err: '' })
  return desk
}

/** An organisation that wants two signatures, and the desk of whoever signs second: with a key of their own and no other. */
async function twoSigners() {
  const desk = await published()
  const second = openDesk()
  await second.run('directory', 'keys', 'make', 'second.private.json')
  copyFileSync(join(second.folder, 'second.public.json'), join(desk.folder, 'second.public.json'))
  expect((await desk.run('directory', 'keys', 'add', 'second.public.json', ...at)).code).toBe(0)
  expect((await desk.run('directory', 'keys', 'threshold', '2')).code).toBe(0)
  cpSync(join(desk.folder, 'keys'), join(second.folder, 'keys'), { recursive: true })
  for (const name of ['signing.private.json', 'root.private.json']) second.remove(`keys/${name}`)
  second.put('directory.rolebook', desk.read('directory.rolebook'))
  const countersign = ['directory', 'countersign', '--key', 'second.private.json']
  /** Carries a file from the first desk to the second. */
  const carry = (name: string) => second.put(name, desk.read(name))
  return { desk, second, countersign, carry }
}

describe('two signatures', () => {
  it('are given one after the other, by people who have seen the same list', async () => {
    const { desk, second, countersign, carry } = await twoSigners()
    desk.put('roles.yaml', moved)
    const first = await seen(desk, 'publish', ...at)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain('Written to directory.waiting.json: version 1 with the first of two signatures.')
    carry('directory.waiting.json')
    const shown = await second.run(...countersign)
    expect(shown.code).toBe(1)
    expect(shown.out).toContain('contact-points.desk.phone  +44 20 7946 0020 → +44 20 7946 0666')
    expect(digestIn(shown.out)).toBe(digestIn(first.out))
    const done = await second.run(...countersign, '--changes-seen', digestIn(first.out))
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toContain('Written to directory.rolebook: version 1, signed, sealed and good until 23 December.')
    expect((await second.run('directory', 'verify')).code).toBe(0)
    expect((await second.run('directory', 'verify')).out).toMatch(/Signed by {5}\S{43}, \S{43}\n/)
  })

  it('are needed both: without the second everybody keeps what they have', async () => {
    const { desk } = await twoSigners()
    const before = desk.read('directory.rolebook')
    desk.put('roles.yaml', moved)
    await seen(desk, 'publish', ...at)
    expect(desk.read('directory.rolebook')).toBe(before)
    const again = await seen(desk, 'directory', 'countersign')
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('A signing key was given twice') })
    // the waiting file got lost: publishing makes it anew
    desk.remove('directory.waiting.json')
    expect((await desk.run('directory', 'countersign')).err).toMatch(/nothing waits there for a second signature/)
    expect((await seen(desk, 'publish', ...at)).code).toBe(0)
    expect(readdirSync(desk.folder)).toContain('directory.waiting.json')
  })

  it('may come from one desk that has both keys', async () => {
    const { desk, second } = await twoSigners()
    copyFileSync(join(second.folder, 'second.private.json'), join(desk.folder, 'second.private.json'))
    const keys = ['--key', 'keys/signing.private.json', '--key', 'second.private.json']
    desk.put('roles.yaml', moved)
    expect((await seen(desk, 'publish', ...at, ...keys)).out).toContain('version 1, signed')
  })

  it('are not added to what was damaged, made after another directory, or is over', async () => {
    const { desk, second, countersign, carry } = await twoSigners()
    desk.put('roles.yaml', moved)
    await seen(desk, 'publish', ...at)
    const waiting = desk.read('directory.waiting.json')
    const published = second.read('directory.rolebook')
    second.put('directory.waiting.json', waiting.replace('"payload":"ey', '"payload":"ez'))
    expect((await second.run(...countersign)).code).toBe(2)
    second.put('directory.waiting.json', waiting.slice(0, 200))
    expect((await second.run(...countersign)).code).toBe(2)
    carry('directory.waiting.json')
    second.remove('directory.rolebook')
    expect((await second.run(...countersign)).err).toMatch(/was made after a directory that is not here/)
    second.put('directory.rolebook', published)
    expect((await seen(second, ...countersign)).code).toBe(0)
    const done = second.read('directory.rolebook')
    desk.put('directory.rolebook', done)
    desk.put('roles.yaml', small)
    await seen(desk, 'publish', ...at)
    carry('directory.waiting.json')
    second.put('directory.rolebook', published)
    // the second signer knows a directory that is not the newest: what they would see is not what changes
    expect((await second.run(...countersign)).err).toMatch(/was made after another directory than directory\.rolebook/)
  })
})

describe('a signing key', () => {
  it('is made for its owner alone, with a public part to hand over', async () => {
    const desk = openDesk()
    const { code, out } = await desk.run('directory', 'keys', 'make', 'mine.private.json')
    expect(code).toBe(0)
    expect(idIn(out)).toHaveLength(43)
    expect((statSync(join(desk.folder, 'mine.private.json')).mode & 0o777).toString(8)).toBe('600')
    expect(Object.keys(JSON.parse(desk.read('mine.public.json')))).toEqual(['kty', 'crv', 'x'])
    const before = desk.read('mine.private.json')
    expect((await desk.run('directory', 'keys', 'make', 'mine.private.json')).code).toBe(2)
    expect(desk.read('mine.private.json')).toBe(before)
  })

  it('takes the place of another, and what a thief signs with that one is refused', async () => {
    const desk = await published()
    const stolen = /^ {2}(\S{43}) /m.exec((await desk.run('directory', 'keys', 'list')).out)?.[1] ?? 'none'
    await desk.run('directory', 'build', ...at, '--version', '9000')
    await desk.run('directory', 'sign', '-o', 'forged.rolebook')
    await desk.run('directory', 'keys', 'make', 'new.private.json')
    await desk.run('directory', 'keys', 'add', 'new.public.json', ...at)
    const withdrawn = await desk.run('directory', 'keys', 'withdraw', '--', stolen)
    expect(withdrawn).toMatchObject({ code: 0, err: '' })
    expect(withdrawn.out).toContain('Written to keys/keys.json: list of keys 3.')
    expect((await desk.run('directory', 'keys', 'list')).out).not.toContain(stolen)
    expect((await desk.run('publish', ...at)).err).toMatch(
      /^keys\/signing\.private\.json: the key \S{43} is not in the list of keys 3/,
    )
    const { code, out } = await desk.run('publish', ...at, '--key', 'new.private.json')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('version 1, signed') })
    // the thief's directory, however high its number, is no longer in the way and takes nobody's place
    desk.put('roles.yaml', moved)
    const back = await seen(desk, 'publish', ...at, '--key', 'new.private.json', '--previous', 'forged.rolebook')
    expect(back.err).toMatch(/is version 1 already, and browsers that have it would refuse this version 1/)
  })

  it('is not added twice, and the last one is not withdrawn', async () => {
    const desk = await published()
    const id = /^ {2}(\S{43}) /m.exec((await desk.run('directory', 'keys', 'list')).out)?.[1] ?? 'none'
    const list = desk.read('keys/keys.json')
    const refusals = [
      [['add', 'keys/signing.private.json'], 'The key is in the list already.'],
      [['add', 'keys/root.private.json'], 'This is the root key.'],
      [['add', 'roles.yaml'], 'this is no key of ours'],
      [['withdraw', '--', id], 'Fewer keys would be left than have to sign.'],
      [['withdraw', 'nobody'], 'No key of the list has this id.'],
      [['threshold', '1'], 'The list asks for that many signatures already.'],
      [['threshold', '2'], 'Fewer keys would be left than have to sign.'],
      [['threshold', '3'], 'One or two signatures can be asked for'],
    ] as const
    for (const [args, sentence] of refusals) {
      const { code, err } = await desk.run('directory', 'keys', ...args)
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) })
    }
    expect(desk.read('keys/keys.json')).toBe(list)
  })

  it('is named by the root key alone, wherever that is kept', async () => {
    const desk = await published()
    await desk.run('directory', 'keys', 'make', 'new.private.json')
    desk.put('offline.json', desk.read('keys/root.private.json'))
    desk.remove('keys/root.private.json')
    const add = ['directory', 'keys', 'add', 'new.public.json', ...at] as const
    expect((await desk.run(...add)).err).toBe(
      'keys/root.private.json is missing. --root names the root key on the medium where it is kept offline.\n',
    )
    expect((await desk.run(...add, '--root', 'keys/signing.private.json')).err).toMatch(/^This is not the root key/)
    expect((await desk.run(...add, '--root', 'offline.json')).code).toBe(0)
  })
})

describe('a new reading key', () => {
  it('seals what comes next, and what changes can still be told', async () => {
    const desk = await published()
    const before = desk.read('directory.rolebook')
    const code = async () => (await desk.run('directory', 'join-code', 'https://cdn.example/directory')).out.trim()
    const oldCode = await code()
    expect((await desk.run('directory', 'new-reading-key')).code).toBe(0)
    expect((statSync(join(desk.folder, 'keys/reading-key.before.txt')).mode & 0o777).toString(8)).toBe('600')
    desk.put('roles.yaml', moved)
    const { out } = await seen(desk, 'publish', ...at)
    expect(out).toContain('+44 20 7946 0020 → +44 20 7946 0666')
    expect(out).toContain('version 2, signed')
    expect((await desk.run('directory', 'verify', '--join-code', await code())).code).toBe(0)
    expect((await desk.run('directory', 'verify', '--join-code', oldCode)).err).toMatch(
      /your organisation has a new join code/,
    )
    desk.put('directory.rolebook', before)
    expect((await desk.run('directory', 'verify', '--join-code', oldCode)).code).toBe(0)
  })
})
