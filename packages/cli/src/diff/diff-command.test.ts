import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dentalGroup, git, openDesk } from '../testing.ts'

const after = dentalGroup.replace('held-by: [chidi], deputies: [ben]', 'held-by: [ben], deputies: [chidi]')

describe('rolebook diff', () => {
  it('says in sentences what was decided otherwise, and ends with 1', async () => {
    const desk = openDesk({ 'old.yaml': dentalGroup, 'new.yaml': after })
    expect(await desk.run('diff', 'old.yaml', 'new.yaml')).toEqual({
      code: 1,
      out: `3 decisions differ
  Ben Lindqvist took over IT department from Chidi Obi
  Ben Lindqvist no longer deputises for IT department
  Chidi Obi now deputises for IT department
`,
      err: '',
    })
    expect((await desk.run('diff', 'old.yaml', 'new.yaml', '--language', 'de')).out).toContain(
      'Ben Lindqvist hat die Rolle „IT-Abteilung“ von Chidi Obi übernommen',
    )
  })

  it('ends with 0 where only layout, phone numbers and the like differ', async () => {
    const desk = openDesk({ 'old.yaml': dentalGroup, 'new.yaml': dentalGroup.replaceAll('7946', '7947') })
    expect(await desk.run('diff', 'old.yaml', 'new.yaml')).toEqual({
      code: 0,
      out: 'The same is decided in both.\n',
      err: '',
    })
  })

  it('prints changes with their ids and sentences as JSON', async () => {
    const desk = openDesk({ 'old.yaml': dentalGroup, 'new.yaml': after })
    const { code, out } = await desk.run('diff', 'old.yaml', 'new.yaml', '--format', 'json')
    expect(code).toBe(1)
    const { changes, digests } = JSON.parse(out)
    expect(changes[0]).toEqual({
      kind: 'role-taken-over',
      role: 'it-department',
      by: ['ben'],
      from: ['chidi'],
      for: [],
      sentence: 'Ben Lindqvist took over IT department from Chidi Obi',
    })
    expect(digests).toEqual({ before: '9f6ea9203e0f', after: expect.stringMatching(/^[0-9a-f]{12}$/) })
  })

  it('reads a version that git keeps, also where its folder is gone', async () => {
    const desk = openDesk({ 'isms/roles.yaml': dentalGroup })
    git(desk, 'init', '-q')
    git(desk, 'add', '.')
    git(desk, 'commit', '-qm', 'Begin')
    desk.put('isms/roles.yaml', after)
    const { code, out } = await desk.run('diff', 'HEAD:isms/roles.yaml', 'isms/roles.yaml')
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('Ben Lindqvist took over IT department') })
    expect((await desk.run('diff', 'HEAD:isms/roles.yaml', 'HEAD:isms/roles.yaml')).code).toBe(0)
    git(desk, 'commit', '-qam', 'Hand over')
    git(desk, 'mv', 'isms', 'security')
    expect((await desk.run('diff', 'HEAD~1:isms/roles.yaml', 'security/roles.yaml')).out).toBe(out)
  })

  it('says what it cannot read, and ends with 2', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup, 'other.yaml': 'hosts: all\n' })
    const said = async (name: string) => {
      const { code, out, err } = await desk.run('diff', '--', name, 'roles.yaml')
      expect({ code, out }).toEqual({ code: 2, out: '' })
      return err
    }
    expect(await said('nowhere.yaml')).toBe('nowhere.yaml: There is no such file.\n')
    expect(await said('other.yaml')).toMatch(/^other\.yaml: not a rolebook\./)
    expect(await said('HEAD:roles.yaml')).toBe(
      'HEAD:roles.yaml could not be read: the file lies in no git repository.\n',
    )
    git(desk, 'init', '-q')
    for (const name of ['HEAD:roles.yaml', 'HEAD:nowhere/roles.yaml', '--output=written:roles.yaml'])
      expect(await said(name)).toBe(`${name}: there is no such file, and git knows no such revision of it.\n`)
    expect(readdirSync(desk.folder)).not.toContain('written')
  })

  it('says that git is missing', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup }, { environment: { PATH: '/nowhere' } })
    expect((await desk.run('diff', 'HEAD:roles.yaml', 'roles.yaml')).err).toBe(
      'HEAD:roles.yaml could not be read: git is not installed, or is not on the path.\n',
    )
  })

  it('warns that changes may be missing where something could not be read', async () => {
    const desk = openDesk({
      'old.yaml': dentalGroup,
      'new.yaml': dentalGroup.replace('held-by: [chidi]', 'holds: [ben]'),
    })
    expect((await desk.run('diff', 'old.yaml', 'new.yaml')).err).toMatch(/^new\.yaml: some of it could not be read/)
  })

  it('prints nothing that steers a terminal', async () => {
    const desk = openDesk({ 'old.yaml': dentalGroup, 'new.yaml': after.replace('Ben Lindqvist', '"Ben\\e[2J"') })
    expect((await desk.run('diff', 'old.yaml', 'new.yaml')).out).not.toContain('\u001b')
  })
})
