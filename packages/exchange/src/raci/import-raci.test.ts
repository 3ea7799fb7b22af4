import { readFileSync } from 'node:fs'
import { parse } from '@rolebook/model'
import { check } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../testing.ts'
import { importRaci } from './import-raci.ts'

const now = Date.parse('2026-11-23T10:00Z')
const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

function importTable(table: string, options: Partial<Parameters<typeof importRaci>[1]> = {}) {
  const made = importRaci(table, { catalogue, ...options })
  if (made.text === undefined) throw new Error(made.because)
  const document = parse(made.text)
  return {
    ...made,
    document,
    rolebook: document.rolebook,
    duty: (text: string) =>
      [...(document.rolebook.responsibilities ?? [])].find(([, duty]) => duty.text?.[''] === text)?.[1],
    remarks: (kind: string) =>
      made.report.remarks.filter((remark) => remark.kind === kind).map(({ message }) => message),
    findings: check(document, { catalogue, now }),
  }
}

describe('the RACI matrix of a starter kit for ISO 27001', () => {
  const made = importTable(read('cenedril-raci-matrix.csv'), { source: 'raci-matrix.csv' })

  it('becomes a rolebook without a problem, that says where it is from', () => {
    expect(made.document.marked).toBe(true)
    expect(made.document.problems).toEqual([])
    expect(made.text.split('\n').slice(0, 3)).toEqual([
      'rolebook: 1',
      '#',
      '# Made from a RACI table (raci-matrix.csv). It is a beginning, not yet an approved rolebook.',
    ])
    expect(made.report).toMatchObject({ roles: 7, responsibilities: 19 })
  })

  it('has its roles under the catalogue’s ids where their titles leave no doubt, and nobody holds one', () => {
    expect(
      [...(made.rolebook.roles ?? [])].map(([id, role]) => [
        id,
        role.title?.[''],
        role.vacant?.because?.[''],
        role.heldBy,
      ]),
    ).toEqual(
      [
        ['top-management', undefined],
        ['information-security-officer', 'Information Security Officer (ISO)'],
        ['it-department', 'IT Operations Lead'],
        ['human-resources', 'HR Lead'],
        ['data-protection-officer', undefined],
        ['department-heads', 'Department Heads'],
      ].map(([id, title]) => [id, title, 'the imported table names no people', undefined]),
    )
    expect(made.rolebook.people).toBeUndefined()
  })

  it('has every activity with its letters, `A/R` among them', () => {
    expect(made.duty('Conduct Internal Audits')).toMatchObject({
      standsFor: 'IA-1',
      accountable: ['top-management'],
      responsible: ['information-security-officer'],
      consulted: ['it-department', 'data-protection-officer'],
      informed: ['human-resources', 'department-heads', 'all-employees'],
    })
    expect(made.duty('Approve Changes (CAB)')).toMatchObject({
      accountable: ['it-department'],
      responsible: ['it-department'],
    })
    const accountable = [...(made.rolebook.responsibilities ?? [])].filter(([, duty]) =>
      duty.accountable?.includes('information-security-officer'),
    )
    expect(accountable).toHaveLength(12)
  })

  it('marks each guess beside it, and lists it at the top with the cell it is made from', () => {
    expect(made.text).toContain('    stands-for: IA-1   # a guess: Audit the security management system independently')
    expect(made.remarks('guessed')).toContain(
      'D1: “IT Operations Lead” was taken for the catalogue’s role it-department (IT department).',
    )
    expect(made.text).toContain(
      '# - D1: “IT Operations Lead” was taken for the catalogue’s role it-department (IT department).',
    )
  })

  it('says what it dropped and what is missing', () => {
    expect(made.remarks('dropped')).toEqual(['Row 21: the legend. Its letters were read; it is no activity.'])
    expect(made.remarks('missing').join('\n')).toMatch(
      /RACI-2, RACI-5[\s\S]*“name”[\s\S]*“held-by”[\s\S]*“contact-points”[\s\S]*“timezone”/,
    )
  })

  it('is found to let the Information Security Officer audit what the Information Security Officer runs', () => {
    const [finding, ...more] = made.findings.filter(({ rule }) => rule === 'auditor-independence')
    expect(more).toEqual([])
    expect(finding?.severity).toBe('error')
    expect(finding?.message).toMatch(/^Information Security Officer \(ISO\) conducts the internal audits \(RACI-6\)/)
    expect(made.text.slice(finding?.range.start, finding?.range.end)).toBe('information-security-officer')
  })
})

describe('a table of the same meaning in other words', () => {
  const made = importTable(read('other-words-raci-matrix.csv'), { language: 'de' })

  it('gets the same answer', () => {
    expect(made.document.problems).toEqual([])
    expect(made.findings.find(({ rule }) => rule === 'auditor-independence')?.message).toMatch(
      /^CISO conducts the internal audits \(RACI-3\)/,
    )
  })

  it('says in German what was dropped, and where', () => {
    expect(made.remarks('dropped')).toEqual([
      'Zeile 1: „RACI-Matrix Informationssicherheit“ steht über der Tabelle.',
      'Zeile 4: „Führung“ hat keine Buchstaben und wurde als Überschrift verstanden.',
      'Zeile 10: „Umsetzung“ hat keine Buchstaben und wurde als Überschrift verstanden.',
      'F11: „X“ ist keiner der Buchstaben R, A, C und I, und die Legende erklärt es nicht.',
      'B13: „A.9.99“ ist kein Abschnitt und keine Maßnahme der ISO 27001:2022.',
      'Zeile 15: die Legende. Ihre Buchstaben wurden gelesen; sie ist keine Aufgabe.',
    ])
  })

  it('keeps the clauses of its column', () => {
    expect(made.duty('Ausführung interner Audits')?.covers).toEqual(['9.2.2'])
    expect(made.rolebook.organisation?.languages).toEqual(['de'])
  })
})

describe('a table', () => {
  it('may be in French, with tabs', () => {
    const made = importTable(
      'Activité\tDirection\tRSSI\nMener les audits internes du SMSI\tA\tR\nPiloter le SMSI\tI\tA/R\n',
      { language: 'fr', name: 'Chez Léa' },
    )
    expect([...(made.rolebook.roles?.keys() ?? [])]).toEqual(['top-management', 'rssi'])
    expect(made.findings.find(({ rule }) => rule === 'auditor-independence')?.message).toMatch(/^RSSI/)
    expect(made.rolebook.organisation).toMatchObject({ name: 'Chez Léa', languages: ['fr'] })
    expect(made.remarks('missing').join()).not.toContain('« name »')
  })

  it('may have its roles in the rows', () => {
    const made = importTable('Role,Approve policy,Run the ISMS\nTop Management,A,I\nCISO,R,A/R\n')
    expect(made.duty('Run the ISMS')).toMatchObject({
      accountable: ['ciso'],
      responsible: ['ciso'],
      informed: ['top-management'],
    })
    expect(made.remarks('guessed')).toContain('The roles stand in the rows and the activities in the columns.')
  })

  it('may have columns that are no roles, and ragged rows', () => {
    const made = importTable('ID,Task,Owner note,CEO,CISO\n1,Do this,ask Jo,A,R\n2,Do that,,A,R,I,C\n3,Do more\n')
    expect(made.report).toMatchObject({ roles: 2, responsibilities: 2 })
    expect(made.remarks('dropped')).toEqual([
      'A1: the column “ID” holds no letters.',
      'C1: the column “Owner note” holds no letters.',
      'F1: letters under no role: the column has no heading.',
      'G1: letters under no role: the column has no heading.',
      'Row 4: “Do more” has no letters and was taken for a heading.',
    ])
  })

  it('may have areas beside its activities, titles above and letters explained in rows below', () => {
    const made = importTable(`ISMS RACI,,,,
Version 1.2,,,,

Area,Step,CEO,Head of Information Security,IT Manager
Governance,Operate and improve the information security management system,A,R,C
,Carry out first-party audits of the ISMS,I,A/R,C
Operations,Respond to security incidents,I,A,R
R,Does the work
A,Answers for it
`)
    expect([...(made.rolebook.responsibilities ?? [])].map(([, duty]) => duty.standsFor)).toEqual([
      'PL-1',
      'IA-1',
      'PL-5',
    ])
    expect(made.findings.find(({ rule }) => rule === 'auditor-independence')?.message).toMatch(
      /^Head of Information Security/,
    )
    expect(made.remarks('dropped')).toEqual([
      'Row 1: “ISMS RACI” stands above the table.',
      'Row 2: “Version 1.2” stands above the table.',
      'A4: the column “Area” holds no letters.',
      'Row 8: the legend. Its letters were read; it is no activity.',
      'Row 9: the legend. Its letters were read; it is no activity.',
    ])
  })

  it('cannot smuggle anything into the rolebook', () => {
    const evil = '"x"": 1\nroles: { top-management: { held-by: [eve] } } #",A,R'
    const made = importTable(`Task,"CEO\nrolebook: 9",CISO\n${evil}\n"# - &a *a !!js",R,A\n`)
    expect(made.document.problems).toEqual([])
    expect(Object.keys(made.rolebook).toSorted()).toEqual(['catalogue', 'responsibilities', 'rolebook', 'roles'])
    expect(made.rolebook.roles?.get('top-management')?.heldBy).toBeUndefined()
    expect(made.duty('# - &a *a !!js')).toBeDefined()
  })

  it('in no case throws', () => {
    for (const table of [
      '',
      '\n\n',
      ',,,',
      '"',
      'R',
      'R,A\nR,A',
      'Task,Boss',
      'Legend,R = Responsible',
      '|||',
      'a\u0000b,R\nx,A',
      'Task,Boss\n"unclosed,R\nx,A',
    ]) {
      expect(() => importRaci(table, { catalogue })).not.toThrow()
    }
  })

  it.each([
    [
      'Role,Competence\nHR Lead,Screening\n',
      'No RACI table was found: no row holds the letters R, A, C or I under a heading.',
    ],
    // a heading that could be a letter, and no letter below any
    ['a,b\n1,2\n', 'No RACI table was found: no row holds the letters R, A, C or I under a heading.'],
    ['x'.repeat(4_000_001), 'The table is longer than four million characters and was not read.'],
  ])('without letters, or without end, is refused in words', (table, because) => {
    expect(importRaci(table, { catalogue })).toEqual({ text: undefined, because })
  })

  it('of many thousand rows is cut, and says so', () => {
    const made = importTable(
      `Task,CEO\n${Array.from({ length: 2500 }, (_, index) => `Do number ${index},A`).join('\n')}`,
    )
    expect(made.report.responsibilities).toBe(2000)
    expect(made.report.remarks.map(({ code }) => code)).toContain('too-many')
    expect(made.document.problems).toEqual([])
  })
})
