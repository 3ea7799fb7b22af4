import { describe, expect, it } from 'vitest'
import { dentalGroup, git, openDesk } from './testing.ts'
import { dentalGroupInParts } from './testing-parts.ts'

const main = 'isms/roles.yaml'
const at = ['--at', '2026-11-24T10:00Z'] as const

describe('a rolebook of several files', () => {
  it('answers and counts as the same rolebook in one', async () => {
    const one = openDesk({ [main]: dentalGroup })
    const several = openDesk(dentalGroupInParts)
    for (const args of [
      ['who', 'lost-device', '--at', '2026-12-26T03:00', '--file', main],
      ['status', main],
      ['approve', main, '--check'],
    ])
      expect(await several.run(...args)).toEqual(await one.run(...args))
    expect((await several.run('approve', main, '--check')).code).toBe(0)
  })

  it('is found as much in as the same rolebook in one', async () => {
    const findings = async (desk: ReturnType<typeof openDesk>) => {
      const { out } = await desk.run('check', main, '--profile', 'all', '--format', 'json')
      const all: readonly Readonly<Record<'rule' | 'message', string>>[] = JSON.parse(out).findings
      return all.map(({ rule, message }) => `${rule}: ${message}`).sort()
    }
    expect(await findings(openDesk(dentalGroupInParts))).toEqual(await findings(openDesk({ [main]: dentalGroup })))
  })

  it('warns where a file is missing that may have the answer', async () => {
    const { [main]: text = '' } = dentalGroupInParts
    const desk = openDesk({ [main]: text })
    for (const args of [
      ['who', 'lost-device', '--file', main],
      ['status', main],
    ])
      expect((await desk.run(...args)).err).toContain(
        'isms/roles.yaml: not every file under “include” and “members” could be read',
      )
  })

  it('is approved as a whole, in the file that includes the others', async () => {
    const desk = openDesk(dentalGroupInParts)
    desk.put('isms/people.yaml', desk.read('isms/people.yaml').replace('Chidi Obi', 'Chidi Obi-Meyer'))
    expect((await desk.run('approve', main, '--check')).code).toBe(1)
    expect((await desk.run('approve', main, '--by', 'amara', ...at)).code).toBe(0)
    expect(desk.read(main)).toContain('approved: { by: amara, date: 2026-11-24,')
    expect((await desk.run('approve', main, '--check')).code).toBe(0)
  })

  it('is approved where the approval stands, be that a part', async () => {
    const approval = /^approved:.*\n/m.exec(dentalGroup)?.[0] ?? ''
    const desk = openDesk(dentalGroupInParts)
    desk.put(main, desk.read(main).replace(approval, ''))
    desk.put('isms/people.yaml', desk.read('isms/people.yaml').replace('people:\n', `${approval}people:\n`))
    const before = desk.read(main)
    expect((await desk.run('approve', main, '--by', 'dana', ...at)).code).toBe(0)
    expect(desk.read(main)).toBe(before)
    expect(desk.read('isms/people.yaml')).toContain('approved: { by: dana, date: 2026-11-24, digest: 9f6ea9203e0f }')
  })

  it('is compared with its parts, as they are and as git has them', async () => {
    const desk = openDesk({ ...dentalGroupInParts, 'one.yaml': dentalGroup })
    expect((await desk.run('diff', 'one.yaml', main)).code).toBe(0)
    git(desk, 'init', '-q')
    git(desk, 'add', '.')
    git(desk, 'commit', '-qm', 'Approve')
    desk.put('isms/people.yaml', desk.read('isms/people.yaml').replace('Chidi Obi', 'Chidi Obi-Meyer'))
    const { code, out } = await desk.run('diff', `HEAD:${main}`, main)
    expect(code).toBe(1)
    expect(out).toContain('Chidi Obi-Meyer')
    git(desk, 'commit', '-qam', 'Marry')
    expect((await desk.run('approve', main, '--check')).out).toMatch(/Changed since [0-9a-f]{10}:isms\/roles\.yaml/i)
  })

  it('is published with the people of all its files', async () => {
    const desk = openDesk(dentalGroupInParts)
    await desk.run('directory', 'keygen', ...at)
    expect(await desk.run('directory', 'build', main, ...at)).toMatchObject({ code: 0, err: '' })
    expect(desk.read('directory.draft.json')).toContain('Chidi Obi')
  })

  it('has ids exchanged in each of its files', async () => {
    const desk = openDesk(dentalGroupInParts)
    const { out } = await desk.run('rename', 'chidi', 'chidi-obi', '--file', main, '--dry-run')
    expect(out).toMatch(/^isms\/people\.yaml:\d+:3 {2}chidi: /m)
    expect((await desk.run('rename', 'chidi', 'chidi-obi', '--file', main)).out).toBe(
      'chidi is now chidi-obi: 5 places in isms/roles.yaml, isms/people.yaml, isms/parts/contacts.yaml.\n',
    )
    expect(desk.read('isms/people.yaml')).toContain('\n  chidi-obi: {')
    expect((await desk.run('check', 'isms', '--fail-on', 'error')).code).toBe(0)
  })

  it('is handed over in each of its files', async () => {
    const desk = openDesk(dentalGroupInParts)
    const { code, out } = await desk.run('replace-person', 'chidi', '--with', 'dana', '--file', main, '--yes')
    expect(code).toBe(0)
    expect(out).toMatch(/isms\/people\.yaml:\d+ /)
    expect(out).toMatch(/isms\/roles\.yaml:\d+ /)
    expect(desk.read('isms/people.yaml')).toContain('cover: dana')
    expect((await desk.run('check', 'isms', '--fail-on', 'error')).out).not.toContain('yaml-syntax')
  })

  it('is migrated one file at a time', async () => {
    const { [main]: text = '' } = dentalGroupInParts
    const desk = openDesk({ ...dentalGroupInParts, [main]: text.replace(/^catalogue: 1.*\n/m, '') })
    expect((await desk.run('migrate', main)).code).toBe(0)
    expect(desk.read(main)).toContain('catalogue: 1')
    expect(desk.read(main)).not.toContain('rolebook-part')
  })
})
