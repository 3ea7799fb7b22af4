import { describe, expect, it } from 'vitest'
import { dentalGroup, openDesk } from '../testing.ts'

describe('rolebook migrate', () => {
  it('says truthfully that nothing is to be done', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    expect(await desk.run('migrate')).toEqual({
      code: 0,
      out: 'roles.yaml: nothing is to be done; format 1 and catalogue 1 are the newest there are.\n',
      err: '',
    })
    expect(desk.read('roles.yaml')).toBe(dentalGroup)
  })

  it('writes the marker and the catalogue in place, and only says so in a dry run', async () => {
    const text = '# ours\nrolebook: 1.0   # the format\npeople: {}\n'
    const desk = openDesk({ 'roles.yaml': text })
    const done = '  “rolebook: 1” instead of “1.0”\n  “catalogue: 1” states the catalogue that the file is laid over\n'
    expect(await desk.run('migrate', '--dry-run')).toEqual({
      code: 0,
      out: `roles.yaml would be changed\n${done}`,
      err: '',
    })
    expect(desk.read('roles.yaml')).toBe(text)
    expect(await desk.run('migrate')).toEqual({ code: 0, out: `roles.yaml was changed\n${done}`, err: '' })
    expect(desk.read('roles.yaml')).toBe('# ours\nrolebook: 1   # the format\ncatalogue: 1\npeople: {}\n')
  })

  it('says that an approval has to be renewed', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup.replace(/^catalogue: .*\n/m, '') })
    expect((await desk.run('approve', '--by', 'amara')).code).toBe(0)
    expect((await desk.run('migrate')).out).toMatch(/the approval has to be renewed: rolebook approve\.\n$/)
  })

  it('leaves a catalogue number alone that it does not know', async () => {
    const text = 'rolebook: 1\ncatalogue: 7\n'
    const desk = openDesk({ 'roles.yaml': text })
    expect(await desk.run('migrate')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^roles\.yaml names the catalogue “7”, which this version/),
    })
    expect(desk.read('roles.yaml')).toBe(text)
  })

  it('leaves a damaged file alone, which may state its catalogue where nobody can read it', async () => {
    const text = 'rolebook: 1\npeople: { ben: { name: "Ben }\ncatalogue: 1\n'
    const desk = openDesk({ 'roles.yaml': text })
    expect(await desk.run('migrate')).toMatchObject({
      code: 2,
      err: 'roles.yaml cannot be read in full, so nothing was changed; “rolebook check” says why.\n',
    })
    expect(desk.read('roles.yaml')).toBe(text)
  })

  it('refuses formats that it does not know, and what is no rolebook', async () => {
    const desk = openDesk({ 'new.yaml': 'rolebook: 9\n', 'other.yaml': 'hosts: all\n' })
    expect(await desk.run('migrate', 'new.yaml')).toEqual({
      code: 2,
      out: '',
      err: 'new.yaml is written in format “9”, which this version of Rolebook does not know; nothing was changed. Update Rolebook.\n',
    })
    expect((await desk.run('migrate', 'other.yaml')).err).toMatch(/^other\.yaml: not a rolebook/)
    expect((await desk.run('migrate')).code).toBe(2)
  })
})
