import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { git, openDesk } from './testing.ts'

const example = (name: string) =>
  readFileSync(new URL(import.meta.resolve(`@rolebook/model/examples/nordwind-group/${name}`)), 'utf8')
const files = { 'roles.yaml': example('roles.yaml'), 'japan/roles.yaml': example('japan/roles.yaml') }
const at = ['--at', '2026-11-23T10:00Z'] as const

describe('the rolebook of a group', () => {
  it('is checked beside that of its member, each for itself', async () => {
    expect(await openDesk(files).run('check', '.', ...at)).toMatchObject({
      code: 0,
      out: '✔ 2 rolebooks checked, nothing found\n',
    })
    const renamed = { ...files, 'japan/roles.yaml': files['japan/roles.yaml'].replaceAll('ken', 'kenji') }
    const { out } = await openDesk(renamed).run('check', '.', ...at)
    expect(out).toContain('In the rolebook of “jp” nothing has the id “ken”')
    expect(out).not.toContain('japan/roles.yaml')
  })

  it('answers through its member, by the clock there', async () => {
    const desk = openDesk(files)
    const who = async (instant: string) =>
      (await desk.run('who', 'lost-device', '--at', instant, '--file', 'roles.yaml')).out
    expect(await who('2026-11-24T02:00')).toMatch(/1\. Service desk Osaka, open now until 12:00\n {5}\+81 6 5550 0100/)
    // a deputy from the member stands in, and keeps the hours of Osaka
    const away = 'away: [{ from: 2026-11-23, until: 2026-11-27 }]'
    desk.put('roles.yaml', files['roles.yaml'].replace('title: Head of IT,', `title: Head of IT, ${away},`))
    expect(await who('2026-11-24T02:00')).toMatch(
      /3\. Ken Ito, standing in for Lena Brandt[^\n]*\n {5}\+81 6 5550 0102/,
    )
    expect(await who('2026-11-24T10:00')).toMatch(/Ken Ito, standing in for Lena Brandt[^\n]*may not answer now/)
  })

  it('is approved with those of its member whom it names', async () => {
    const desk = openDesk(files)
    expect((await desk.run('approve', 'roles.yaml', '--by', 'greta', ...at)).code).toBe(0)
    desk.put('japan/roles.yaml', files['japan/roles.yaml'].replace('Kansa Audit', 'Kansa'))
    expect((await desk.run('approve', 'roles.yaml', '--check')).code).toBe(0)
    desk.put('japan/roles.yaml', files['japan/roles.yaml'].replace('Yui Sato', 'Yui Tanaka'))
    expect((await desk.run('approve', 'roles.yaml', '--check')).code).toBe(1)
  })

  it('is told what has changed since then, be that in the member only', async () => {
    const desk = openDesk(files)
    await desk.run('approve', 'roles.yaml', '--by', 'greta', ...at)
    git(desk, 'init', '-q')
    git(desk, 'add', '.')
    git(desk, 'commit', '-qm', 'Approve')
    desk.put('japan/roles.yaml', files['japan/roles.yaml'].replace('Yui Sato', 'Yui Tanaka'))
    git(desk, 'commit', '-qam', 'Marry')
    const { out } = await desk.run('approve', 'roles.yaml', '--check')
    expect(out).toMatch(/Changed since [0-9a-f]{10}:roles\.yaml/i)
    expect(out).toContain('Yui Tanaka')
  })

  it('is named to whoever hands over what somebody of the member has', async () => {
    const desk = openDesk(files)
    const { code, out } = await desk.run(
      'replace-person',
      'ken',
      '--with',
      'yui',
      '--file',
      'japan/roles.yaml',
      '--yes',
      ...at,
    )
    expect(code).toBe(0)
    expect(out).toContain(
      'Other rolebooks that name “ken”, to be handed over there\n  roles.yaml:40  it-department: { held-by: [lena], deputies: [jp/ken] }\n',
    )
    expect(desk.read('roles.yaml')).toBe(files['roles.yaml'])
    const group = await desk.run('replace-person', 'jp/ken', '--with', 'jp/yui', '--file', 'roles.yaml', '--yes', ...at)
    expect(group.out).not.toContain('Other rolebooks')
    expect(desk.read('roles.yaml')).toContain('deputies: [jp/yui] }')
  })

  it('is counted, and warns where a member is not there', async () => {
    const desk = openDesk({ 'roles.yaml': files['roles.yaml'] })
    const { out, err } = await desk.run('status', 'roles.yaml', ...at)
    expect(out).toContain('Nordwind Group')
    expect(err).toContain('roles.yaml: not every file under “include” and “members” could be read')
    const checked = await desk.run('check', 'roles.yaml', ...at)
    expect(checked.out).toContain('There is no file “japan/roles.yaml”')
    expect(checked.out).not.toContain('unknown-reference')
    expect((await desk.run('approve', 'roles.yaml', '--by', 'greta', ...at)).code).toBe(1)
  })

  it('is not published where a card would lead into the member', async () => {
    const desk = openDesk(files)
    await desk.run('directory', 'keygen', ...at)
    const { code, err } = await desk.run('directory', 'build', 'roles.yaml', ...at)
    expect(code).toBe(1)
    expect(err).toContain('(jp/service-desk, jp/aiko, jp/ken, jp/yui)')
    expect(await desk.run('directory', 'build', 'japan/roles.yaml', ...at)).toMatchObject({ code: 0, err: '' })
  })
})
