import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Desk, dentalGroup, openDesk } from '../testing.ts'
import { signedFile } from './publish-command.ts'

/** An organisation that has published once, its root key on a medium, beside the keys of another and one that nobody named. */
async function openOrganisation(): Promise<Desk> {
  const desk = openDesk({ 'roles.yaml': dentalGroup }, { ask: async () => 'yes' })
  await desk.run('directory', 'keygen')
  await desk.run('directory', 'keygen', '-o', 'theirs')
  await desk.run('directory', 'keys', 'make', 'second.private.json')
  desk.put('medium/root.json', desk.read('keys/root.private.json'))
  expect((await desk.run('publish')).code).toBe(0)
  desk.put('roles.yaml', dentalGroup.replace('7946 0100', '7946 0111'))
  return desk
}

describe('keys that were mixed up', () => {
  it.each([
    [
      'the public part for the private one',
      'second.public.json',
      'this is the public part of a key, which signs nothing.',
    ],
    [
      'the root key for a signing key',
      'medium/root.json',
      'this is the root key. It signs the list of keys and nothing',
    ],
    ['a key that nobody has named', 'second.private.json', 'is not in the list of keys 1, so browsers would refuse'],
    [
      'the key of another organisation',
      'theirs/signing.private.json',
      'Is it of another organisation, or was it withdrawn?',
    ],
    ['the reading key for a signing key', 'keys/reading-key.txt', 'this is no key of ours.'],
    ['a rolebook for a key', 'roles.yaml', 'this is no key of ours.'],
    ['nothing at all', 'gone.json', 'gone.json is missing. --key names a signing key that lies elsewhere.'],
  ])('are named with their file before anybody is asked: %s', async (_what, file, sentence) => {
    const desk = await openOrganisation()
    const before = readdirSync(desk.folder, { recursive: true })
    const published = desk.read(signedFile)
    const { code, out, err } = await desk.run('publish', '--key', file)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(file)
    expect(err).toContain(sentence)
    expect(desk.read(signedFile)).toBe(published)
    expect(readdirSync(desk.folder, { recursive: true })).toEqual(before)
  })

  it.each([
    [
      'keys.json',
      'keys/keys.json: this list of keys is that of another organisation than keys/organisation-id.txt names.',
    ],
    ['organisation-id.txt', 'keys/keys.json: this list of keys is that of another organisation'],
    ['reading-key.txt', 'the directory published before, does not open'],
  ])('are named where a file of the folder is another organisation’s: %s', async (name, sentence) => {
    const desk = await openOrganisation()
    cpSync(join(desk.folder, 'theirs', name), join(desk.folder, 'keys', name))
    // as where nothing was published before: there what lies on the server cannot say it
    if (name !== 'reading-key.txt') desk.remove(signedFile)
    const before = readdirSync(desk.folder)
    expect(await desk.run('publish')).toMatchObject({ code: 2, err: expect.stringContaining(sentence) })
    expect(readdirSync(desk.folder)).toEqual(before)
  })

  it('are named where the reading key is the id of the organisation', async () => {
    const desk = await openOrganisation()
    cpSync(join(desk.folder, 'keys/organisation-id.txt'), join(desk.folder, 'keys/reading-key.txt'))
    for (const command of [['publish'], ['policy', 'init', 'https://a.example/d'], ['directory', 'verify']]) {
      const { code, err } = await desk.run(...command)
      expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('and no reading key.') })
    }
  })

  it('change no list where the root key is none of this organisation', async () => {
    const desk = await openOrganisation()
    const list = desk.read('keys/keys.json')
    for (const [root, sentence] of [
      ['keys/signing.private.json', 'This is not the root key of the organisation'],
      ['theirs/root.private.json', 'This is not the root key of the organisation'],
      ['second.public.json', 'this is the public part of a key'],
      ['roles.yaml', 'this is no key of ours'],
      ['gone.json', '--root names the root key on the medium'],
    ] as const) {
      const { code, err } = await desk.run('directory', 'keys', 'add', 'second.public.json', '--root', root)
      expect({ root, code, err }).toMatchObject({ root, code: 2, err: expect.stringContaining(sentence) })
    }
    const rootToo = await desk.run('directory', 'keys', 'add', 'medium/root.json', '--root', 'medium/root.json')
    expect(rootToo.err).toContain('This is the root key. It signs the list of keys and nothing else')
    expect(desk.read('keys/keys.json')).toBe(list)
  })

  it('are named in each language', async () => {
    const desk = await openOrganisation()
    const inLanguage = (language: string) => desk.run('publish', '--key', 'medium/root.json', '--language', language)
    expect((await inLanguage('de')).err).toContain('Das ist der Wurzelschlüssel.')
    expect((await inLanguage('fr')).err).toContain('c’est la clé racine.')
  })
})
