import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readJoinCode } from '@rolebook/directory'
import { describe, expect, it } from 'vitest'
import { type Desk, dentalGroup, openDesk } from '../testing.ts'

const at = ['--at', '2026-11-23T10:00Z'] as const

async function published(): Promise<Desk> {
  const desk = openDesk({ 'roles.yaml': dentalGroup })
  for (const args of [['keygen', ...at], ['build', ...at], ['sign']]) {
    expect(await desk.run('directory', ...args)).toMatchObject({ code: 0, err: '' })
  }
  return desk
}

describe('rolebook directory', () => {
  it('goes from keys to a file that opens for whoever joined', async () => {
    const desk = await published()
    const verified = await desk.run('directory', 'verify')
    expect(verified).toMatchObject({ code: 0, err: '' })
    expect(verified.out).toMatch(/^directory\.rolebook opens, and every signature holds\.\n/)
    expect(verified.out).toContain(`  Organisation  ${desk.read('keys/organisation-id.txt').trim()}\n`)
    expect(verified.out).toContain('  Good until    2026-12-23T10:00:00.000Z\n')
    expect(desk.read('directory.rolebook')).not.toContain('Okafor')
    expect(desk.read('directory.draft.json')).not.toContain('900123')
  })

  it('prints the join code, by which the file opens too', async () => {
    const desk = await published()
    const { code, out } = await desk.run('directory', 'join-code', 'https://cdn.example/directory')
    expect(code).toBe(0)
    expect(await readJoinCode(out)).toMatchObject({
      trust: { address: 'https://cdn.example/directory', organisation: desk.read('keys/organisation-id.txt').trim() },
    })
    expect((await desk.run('directory', 'verify', '--join-code', out.trim())).code).toBe(0)
    expect(await desk.run('directory', 'join-code', 'http://cdn.example/directory')).toMatchObject({ code: 2, out: '' })
  })

  it('refuses a file with one changed byte, and one of somebody else', async () => {
    const desk = await published()
    const file = desk.read('directory.rolebook')
    desk.put('changed', `${file.slice(0, -9)}${file.at(-9) === 'A' ? 'B' : 'A'}${file.slice(-8)}`)
    const changed = await desk.run('directory', 'verify', 'changed')
    expect(changed).toMatchObject({ code: 1, out: '' })
    expect(changed.err).toMatch(/^changed: .*\(not-sealed-for-us\)\n$/)
    await desk.run('directory', 'keygen', '-o', 'others', ...at)
    expect((await desk.run('directory', 'verify', '--keys', 'others')).code).toBe(1)
  })

  it('says that a directory is past its last day', async () => {
    const desk = await published()
    const { code, err } = await desk.run('directory', 'verify', '--at', '2027-03-01')
    expect({ code, err }).toEqual({ code: 1, err: 'It is past its last day: staff see a warning above it.\n' })
  })

  it('counts its versions by the draft that is replaced, unless told the number', async () => {
    const desk = await published()
    expect((await desk.run('directory', 'build', ...at)).out).toContain('version 2, good until 23 December')
    expect((await desk.run('directory', 'build', ...at, '--version', '40', '--days', '7')).out).toContain(
      'version 40, good until 30 November',
    )
    expect((await desk.run('directory', 'build', ...at, '--days', '0')).code).toBe(2)
  })
})

describe('keys', () => {
  it('are readable by their owner alone', async () => {
    const desk = openDesk()
    const { out } = await desk.run('directory', 'keygen')
    const modeOf = (name: string) => (statSync(join(desk.folder, 'keys', name)).mode & 0o777).toString(8)
    expect(['root.private.json', 'signing.private.json', 'reading-key.txt'].map(modeOf)).toEqual(['600', '600', '600'])
    expect(out).toContain('Move keys/root.private.json to a medium that is kept offline')
    expect(out).not.toContain(JSON.parse(desk.read('keys/root.private.json')).d)
  })

  it('are never replaced unless told to, not even one of them', async () => {
    const desk = openDesk({ 'keys/signing.private.json': 'mine' })
    const { code, err } = await desk.run('directory', 'keygen')
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('signing.private.json is there already'),
    })
    expect(readdirSync(join(desk.folder, 'keys'))).toEqual(['signing.private.json'])
    expect((await desk.run('directory', 'keygen', '--force')).code).toBe(0)
  })

  it('that are none are said to be none', async () => {
    const desk = await published()
    desk.put('keys/signing.private.json', '{}')
    expect(await desk.run('directory', 'sign')).toMatchObject({
      code: 2,
      err: expect.stringContaining('this is no key of ours'),
    })
  })
})

describe('on the way', () => {
  it('every command says what is missing, and how it comes about', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    const missing = async (...args: string[]) => {
      const { code, out, err } = await desk.run('directory', ...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      return err
    }
    expect(await missing('build')).toMatch(/keys\.json is missing\. “rolebook directory keygen” makes the keys/)
    expect(await missing('sign')).toBe('directory.draft.json is missing. Build it first: rolebook directory build\n')
    expect(await missing('verify')).toMatch(/organisation-id\.txt is missing\. “rolebook directory keygen”/)
    await desk.run('directory', 'keygen', ...at)
    expect(await missing('verify')).toBe('directory.rolebook is missing. Sign a draft first: rolebook directory sign\n')
    await desk.run('directory', 'build', ...at)
    expect(await missing('sign', '--key', 'nowhere.json')).toMatch(/nowhere\.json is missing\. --key names/)
    expect(readdirSync(desk.folder).toSorted()).toEqual(['directory.draft.json', 'keys', 'roles.yaml'])
  })

  it('names the file in a folder of keys that holds something else', async () => {
    const desk = await published()
    desk.put('keys/reading-key.txt', 'abc\n')
    expect((await desk.run('directory', 'sign')).err).toMatch(/reading-key\.txt: The reading key is not complete/)
    desk.put('keys/organisation-id.txt', 'Harbour Dental\n')
    expect((await desk.run('directory', 'verify')).err).toMatch(
      /organisation-id\.txt: The id of the organisation is not/,
    )
    desk.put('keys/keys.json', '{}')
    expect((await desk.run('directory', 'build', ...at)).err).toMatch(/list of keys cannot be read/)
  })

  it('spans of days end where a directory or a key would', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    for (const days of ['0', '-1', '1.5', '3654', '999999999999999', '1e3', ' 7', '']) {
      const { code, err } = await desk.run('directory', 'keygen', '--days', days)
      expect({ code, err }).toEqual({ code: 2, err: '--days wants a whole number from 1 to 3653.\n' })
    }
    expect((await desk.run('directory', 'build', '--days', '367')).err).toBe(
      '--days wants a whole number from 1 to 366.\n',
    )
    expect(readdirSync(desk.folder)).toEqual(['roles.yaml'])
  })
})

describe('what is signed', () => {
  it('is refused in words that the signer understands where no browser would take it', async () => {
    const desk = await published()
    const signing = ['--key', 'keys/signing.private.json']
    expect(await desk.run('directory', 'sign', '--key', 'keys/root.private.json')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^keys\/root\.private\.json: this is the root key\./),
    })
    expect((await desk.run('directory', 'sign', ...signing, ...signing)).err).toMatch(/A signing key was given twice/)
    desk.put('directory.draft.json', desk.read('directory.draft.json').replace('"version":1', '"version": 1'))
    expect((await desk.run('directory', 'sign')).err).toMatch(/The draft was changed after it was built/)
    await desk.run('directory', 'keygen', '-o', 'others', ...at)
    await desk.run('directory', 'build', ...at, '--keys', 'others', '-o', 'theirs.json')
    expect((await desk.run('directory', 'sign', 'theirs.json', '-o', 'x')).err).toMatch(
      /built for a different organisation/,
    )
  })

  it('is not a draft that is past its last day', async () => {
    const desk = await published()
    await desk.run('directory', 'build', '--at', '2026-11-01T10:00Z', '--days', '7', '--version', '2')
    expect(await desk.run('directory', 'sign')).toMatchObject({ code: 2, out: '' })
    await desk.run('directory', 'keygen', '-o', 'old', '--at', '2026-10-01')
    await desk.run('directory', 'build', '--keys', 'old', '--at', '2026-11-01T10:00Z', '--days', '7', '-o', 'old.json')
    const { code, err } = await desk.run('directory', 'sign', 'old.json', '--keys', 'old', '-o', 'x')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'old.json was good until 2026-11-08T10:00:00.000Z, so it was not signed. Build it again.\n',
    })
    expect(readdirSync(desk.folder)).not.toContain('x')
  })

  it('does not take the place of a directory beside which browsers would refuse it', async () => {
    const desk = await published()
    await desk.run('directory', 'build', ...at, '--version', '7')
    await desk.run('directory', 'sign')
    const version7 = desk.read('directory.rolebook')
    // as where the draft was not kept since the last time
    for (const [version, changes] of [
      ['1', []],
      ['7', ['--days', '9']],
    ] as const) {
      await desk.run('directory', 'build', ...at, '--version', version, ...changes)
      const { code, err } = await desk.run('directory', 'sign')
      expect(code).toBe(2)
      expect(err).toContain(
        `directory.rolebook is version 7 already, and browsers that have it would refuse this version ${version}.`,
      )
      expect(err).toContain('Build with --version 8;')
      expect(desk.read('directory.rolebook')).toBe(version7)
    }
    expect((await desk.run('directory', 'sign', '--force')).code).toBe(0)
    expect((await desk.run('directory', 'verify')).out).toContain('  Version       7 ')
  })
})

describe('what is built', () => {
  it('is nothing where a part of the rolebook is not there, for people would be missing', async () => {
    const desk = openDesk({ 'roles.yaml': `${dentalGroup}\ninclude: [roles.away.yaml]\n` })
    await desk.run('directory', 'keygen', ...at)
    const { code, out, err } = await desk.run('directory', 'build', ...at)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^roles\.yaml: not every file under “include” and “members” could be read/)
  })

  it('is nothing for an audience that may see nobody of the default contact', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    await desk.run('directory', 'keygen', ...at)
    const { code, err } = await desk.run('directory', 'build', ...at, '--visibility', 'public')
    expect(code).toBe(1)
    expect(err).toMatch(/Everybody whom “organisation.default-contact” names is hidden/)
    expect(readdirSync(desk.folder).toSorted()).toEqual(['keys', 'roles.yaml'])
  })

  it('is nothing where the rolebook has errors, which are printed', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup.replace('deputies: [ben] }', 'deputies: [chidi] }') })
    await desk.run('directory', 'keygen', ...at)
    const { code, out, err } = await desk.run('directory', 'build', ...at)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/deputy-is-holder[\s\S]*roles\.yaml has errors, so no directory was made of it\.\n$/)
    expect(readdirSync(desk.folder).toSorted()).toEqual(['keys', 'roles.yaml'])
  })

  it('replaces no file that is something else', async () => {
    const desk = await published()
    const built = await desk.run('directory', 'build', ...at, '-o', 'roles.yaml')
    expect(built).toMatchObject({ code: 2, err: expect.stringContaining('is something else') })
    expect(desk.read('roles.yaml')).toBe(dentalGroup)
    expect((await desk.run('directory', 'sign', '-o', 'directory.draft.json')).code).toBe(2)
    expect((await desk.run('directory', 'sign', 'roles.yaml')).err).toBe(
      'roles.yaml: this is no draft of “rolebook directory build”.\n',
    )
  })

  it('leaves nothing half-written', async () => {
    const desk = await published()
    expect(readdirSync(desk.folder).toSorted()).toEqual([
      'directory.draft.json',
      'directory.rolebook',
      'keys',
      'roles.yaml',
    ])
  })
})
