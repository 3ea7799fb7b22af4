import { chmodSync, lstatSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dentalGroup, openDesk } from '../testing.ts'

describe('rolebook rename', () => {
  it('exchanges an id wherever it is written, and nothing else', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    const { code, out } = await desk.run('rename', 'chidi', 'chidi-obi', '--file', 'roles.yaml')
    expect({ code, out }).toEqual({ code: 0, out: 'chidi is now chidi-obi: 5 places in roles.yaml.\n' })
    expect(desk.read('roles.yaml')).toBe(dentalGroup.replace(/(?<=[ [])chidi(?=[:,\]} ])/g, 'chidi-obi'))
  })

  it('leaves a file as it was: its permissions, its mark of the encoding, its line ends, and a link to it', async () => {
    const text = '\ufeffrolebook: 1\r\npeople:\r\n  ben: {}  # ben\r\n'
    const desk = openDesk({ 'kept/roles.yaml': text })
    const file = join(desk.folder, 'kept/roles.yaml')
    chmodSync(file, 0o640)
    symlinkSync(file, join(desk.folder, 'link.yaml'))
    expect((await desk.run('rename', 'ben', 'benedict', '--file', 'link.yaml')).code).toBe(0)
    expect(desk.read('kept/roles.yaml')).toBe('\ufeffrolebook: 1\r\npeople:\r\n  benedict: {}  # ben\r\n')
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(desk.folder, 'link.yaml')).isSymbolicLink()).toBe(true)
  })

  it('lists the places first, if asked, and writes nothing', async () => {
    const text = 'rolebook: 1\npeople:\n  ben: {}\nroles:\n  own: { held-by: [ben] }\n'
    const desk = openDesk({ 'roles.yaml': text })
    const { code, out, err } = await desk.run('rename', 'ben', 'benedict', '--dry-run')
    expect(code).toBe(0)
    expect(out).toBe('roles.yaml:3:3  ben: {}\nroles.yaml:5:20  own: { held-by: [ben] }\n')
    expect(err).toBe('2 places in roles.yaml would change; nothing was written.\n')
    expect(desk.read('roles.yaml')).toBe(text)
  })

  it.each([
    ['an id that is taken', ['ben', 'amara'], '“amara” is taken'],
    ['an id that cannot be one', ['ben', 'Ben Lindqvist'], '“Ben Lindqvist” cannot be an id'],
    ['an id that nothing has', ['zoe', 'zo'], 'Nothing in this rolebook has the id “zoe”'],
    ['an id of the catalogue', ['project-lead', 'lead'], '“project-lead” comes from the catalogue'],
  ])('refuses %s', async (_, [id = '', newId = ''], sentence) => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    const { code, out, err } = await desk.run('rename', id, newId)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`roles.yaml: ${sentence}`)
    expect(desk.read('roles.yaml')).toBe(dentalGroup)
  })

  it('refuses where an id is borne by two things', async () => {
    const desk = openDesk({ 'roles.yaml': 'rolebook: 1\npeople:\n  desk: {}\ncontact-points:\n  desk: {}\n' })
    expect((await desk.run('rename', 'desk', 'other')).err).toContain('“desk” is written down twice')
  })

  it('speaks the language of the reader', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    const { out } = await desk.run('rename', 'chidi', 'chidi-obi', '--language', 'de')
    expect(out).toBe('chidi heißt jetzt chidi-obi: 5 Stellen in roles.yaml.\n')
  })
})
