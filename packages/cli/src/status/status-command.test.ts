import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dentalGroup, openDesk } from '../testing.ts'

const desk = (text = dentalGroup) => openDesk({ 'roles.yaml': text })
/** Everything that can be missing, in a few lines. */
const gaps = `rolebook: 1
organisation: { name: Gap, default-contact: desk }
people:
  ann: { name: Ann Ray }
  firm: { name: Firm, kind: organisation }
contact-points: { desk: { name: Desk, phone: +44 20 7946 0100, hours: "Mon-Fri 08:00-10:30" } }
roles:
  top-management: { held-by: ann }
  internal-audit: { held-by: firm }
responsibilities:
  IA-1: { accountable: internal-audit }
  XX-1: { text: Lock the door., covers: [A.7.2] }
  XX-2: { text: Look at the lock., stands-for: TM-1, accountable: [top-management, desk] }
  XX-3: { text: Look again., stands-for: TM-1, accountable: all-employees }
  XX-4: { text: Listen., accountable: desk }
`

describe('rolebook status', () => {
  it('says four fractions, each with the beginning of what is missing, and the count of findings', async () => {
    const { code, out, err } = await desk().run('status')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`Harbour Dental Group, today at 10:00
Coverage: 72 of 117 clauses and controls have somebody who answers for them, 14 more in part, 6 left out because they do not apply
  4.1 Understanding the organization and its context: no responsibility covers it
  4.3 Determining the scope of the information security management system: no responsibility covers it
  6.3 Planning of changes: no responsibility covers it
  … and 42 more; --all shows them
No gaps, no duplicates: 33 of 33 responsibilities are given to somebody, each of them once
Accountability: 33 of 33 responsibilities have exactly one role that answers, held by somebody inside
Communication: 450 of 1512 hours of the coming week, counted for each urgent situation, have two channels on which somebody answers
  “I got a suspicious message” and 7 more: only by phone, Monday 23 November, 18:00 – Tuesday 24 November, 08:00
  “I got a suspicious message” and 7 more: only by phone, Tuesday 24 November, 18:00 – Wednesday 25 November, 08:00
  “I got a suspicious message” and 7 more: only by phone, Wednesday 25 November, 18:00 – Thursday 26 November, 08:00
  … and 7 more; --all shows them
✔ 1 rolebook checked, nothing found
`)
  })

  it('is what the page of the command line shows', async () => {
    const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    expect(page).toContain((await desk().run('status')).out.split('\n').slice(1, -1).join('\n'))
  })

  it('shows all of it on request', async () => {
    const { out } = await desk().run('status', '--all')
    expect(out).toContain('  A.8.13 Information backup: in part only (IT-1)\n')
    expect(out).not.toContain('--all')
    expect(out.split('\n')).toHaveLength(1 + 4 + 45 + 10 + 1 + 1)
  })

  it('says of each gap what is missing, and ends with 0 whatever it finds', async () => {
    const { code, out } = await desk(gaps).run('status', '--all')
    expect(code).toBe(0)
    for (const line of [
      '4.1 Understanding the organization and its context: no responsibility covers it',
      'A.6.1 Screening: nobody holds Human resources now (HR-1)',
      'A.7.2 Physical entry: no role is accountable (XX-1)',
      'XX-1 Lock the door: no role has it',
      'XX-2 Look at the lock: it stands for the same as XX-3',
      'IA-1 Audit the security management system independently and at planned intervals: Internal audit is held from outside only (Firm)',
      'XX-1 Lock the door: no role is accountable',
      'XX-2 Look at the lock: several roles are accountable (Top management, desk)',
      'XX-3 Look again: All employees cannot answer for it: where everybody does, nobody does',
      'XX-4 Listen: desk is no role',
      '“I got a suspicious message” and 8 more: only by phone, Monday 23 November, 10:00 – 11:00',
      '“I got a suspicious message” and 8 more: nobody answers, Monday 23 November, 11:00 – Tuesday 24 November, 08:00',
    ])
      expect(out.split('\n')).toContain(`  ${line}`)
    expect(out).toMatch(/^✖ \d+ findings \(.*errors.*\)$/m)
  })

  it('counts from the moment that is asked for', async () => {
    const { out } = await desk().run('status', '--at', '2026-12-24T10:00')
    expect(out).toMatch(/^Harbour Dental Group, on Thursday 24 December at 10:00\n/)
    expect(out).toContain('only by phone, Thursday 24 December, 18:00 – Tuesday 29 December, 08:00')
  })

  it('gives programs every number, every clause with who answers for it, and the findings counted', async () => {
    const { out } = await desk().run('status', '--format', 'json')
    const status = JSON.parse(out)
    expect(Object.keys(status)).toEqual([
      'organisation',
      'at',
      'coverage',
      'noGapsNoDuplicates',
      'accountability',
      'communication',
      'findings',
      'silenced',
    ])
    expect(status).toMatchObject({
      organisation: 'Harbour Dental Group',
      at: '2026-11-23T10:00:00.000Z',
      coverage: { count: 72, of: 117, inPart: 14 },
      noGapsNoDuplicates: { count: 33, of: 33, missing: [] },
      findings: { errors: 0, warnings: 0, infos: 0, hints: 0 },
    })
    expect(status.coverage.references[0]).toEqual({ id: '4.1', state: 'open', by: [] })
    expect(status.coverage.references[1]).toEqual({
      id: '4.2',
      state: 'covered',
      by: [{ responsibility: 'LC-1', inPart: false, roles: [{ role: 'legal-and-compliance', holders: ['ben'] }] }],
    })
    expect(status.communication.missing[0]).toMatchObject({
      from: '2026-11-23T18:00:00.000Z',
      until: '2026-11-24T08:00:00.000Z',
      channels: ['phone'],
    })
  })

  it('speaks German and French', async () => {
    const german = (await desk(gaps).run('status', '--language', 'de')).out
    expect(german).toContain('zurzeit nicht besetzt: ')
    expect(german).toContain(' von 123 Abschnitten und Maßnahmen haben jemanden, der dafür einsteht')
    const french = (await desk(gaps).run('status', '--language', 'fr')).out.replace(/[\u00a0\u202f]/g, ' ')
    expect(french).toContain('sans titulaire en ce moment : ')
    expect(french).toContain(' sur 123 articles et mesures ont quelqu’un qui en répond')
  })

  it('says what may be missing from the count, and which file it wants', async () => {
    const files = { 'a.yaml': `${dentalGroup}include: [b.yaml]\n`, 'b.yaml': 'rolebook: 1\nroles: { a: "\n' }
    const several = openDesk(files)
    expect((await several.run('status', 'a.yaml')).err).toContain('a.yaml: not every file under “include”')
    expect((await several.run('status', 'b.yaml')).err).toContain('b.yaml is damaged in places')
    expect(await several.run('status')).toMatchObject({
      code: 2,
      err: 'There are several rolebooks here (a.yaml, b.yaml); name one.\n',
    })
  })

  it('counts findings as the settings beside it say', async () => {
    const files = { 'roles.yaml': 'rolebook: 1\ncatalogue: 1\nreview-by: 2026-10-24\n' }
    expect((await openDesk(files).run('status')).out).toContain('1 warning')
    const off = { ...files, 'rolebook.config.yaml': 'rolebook-config: 1\nrules: { overdue-review: off }\n' }
    expect((await openDesk(off).run('status')).out).toContain('nothing found')
  })

  it('counts what exceptions and comments silence, and lists it where all is asked for', async () => {
    const comment = '# rolebook-disable-next-line unquoted-value: that is its name'
    const text = `rolebook: 1
catalogue: 1
people: { ann: { name: Ann Ray, email: ann@example.org } }
assets:
  ${comment}
  phones: { title: off }
exceptions:
  - rule: role-without-holder
    about: [it-department]
    because: we are hiring
    compensated-by: Ann looks after it
    approved-by: ann
    from: 2026-11-02
    until: 2027-02-01
roles:
  it-department: { held-by: [] }
`
    const counted = 'Not shown: 1 accepted by exception, 1 silenced by comment'
    expect((await desk(text).run('status')).out.trimEnd().split('\n').at(-1)).toBe(counted)
    const [all = ''] = (await desk(text).run('status', '--all')).out.split('\n').reverse().slice(1)
    const { silenced } = JSON.parse((await desk(text).run('status', '--format', 'json')).out)
    expect(silenced.map(({ line, by, because }: Readonly<Record<string, string>>) => [line, by, because])).toEqual([
      [6, 'comment', 'that is its name'],
      [16, 'exception', 'we are hiring'],
    ])
    expect(all).toMatch(/^ {2}roles\.yaml:16 {2}.*exception: we are hiring$/)
    expect((await desk().run('status')).out).not.toContain('Not shown')
  })
})
