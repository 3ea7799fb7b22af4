import { readFileSync } from 'node:fs'
import { createCatalogue, type OwnLanguage, ownLanguages, parse, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { applyEdits } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { type Place, type ReplacePersonOrder, replacePerson } from './replace-person.ts'

const catalogue = createCatalogue(structure, english, german, french)
const now = readInstant('2026-11-23T10:00Z', 'UTC') ?? 0

/** Ben leaves and Chidi takes over, in a rolebook whose people are given; lines count from 1. */
function replace(text: string, order: Partial<ReplacePersonOrder> = {}, language: OwnLanguage = 'en') {
  const document = parse(text)
  const made = replacePerson(document, { leaver: 'ben', successor: 'chidi', ...order }, { catalogue, now, language })
  if ('refused' in made) return { refused: made.refused, after: text, changes: [], leftToYou: [], conflicts: [] }
  const line = (offset: number) => document.lines.positionAt(offset).line + 1
  const say = ({ sentence, range }: Place) => `${line(range.start)}: ${sentence}`
  return {
    after: applyEdits(text, made.edits),
    changes: made.changes.map(say),
    leftToYou: made.leftToYou.map(say),
    conflicts: made.conflicts.map(({ rule }) => rule),
  }
}

const people = `rolebook: 1
people:
  ben: { name: Ben, left: 2026-11-30 }
  chidi: { name: Chidi }
  dana: { name: Dana }
  keel: { name: Keel, kind: organisation, external: { sponsor: ben } }
`

/** The remark where the last day is still to come and something has no dates. */
const atOnce =
  '3: Deputies, covers, contacts and sponsors have no days: they change as soon as this is written, before the last day of Ben, 30 November 2026.'

/** What becomes of some lines after those of the people. */
function after(lines: string, order?: Partial<ReplacePersonOrder>): string {
  return replace(people + lines, order).after.slice(replace(people, order).after.length)
}

/** What becomes of a value of `held-by`. */
function held(written: string, more = ''): string {
  const before = `roles:\n  it-department:\n    held-by:`
  return after(`${before}${written}${more}`).slice(before.length)
}

describe('a role that the leaver holds', () => {
  it.each([
    ['a word', ' ben', ' [{ who: ben, until: 2026-11-30 }, { who: chidi, from: 2026-12-01 }]'],
    [
      'a word in a list, with a comment',
      " ['ben', dana]   # IT",
      " [{ who: 'ben', until: 2026-11-30 }, { who: chidi, from: 2026-12-01 }, dana]   # IT",
    ],
    [
      'a word on its line',
      '\n      - dana\n      - ben   # since ever\n',
      '\n      - dana\n      - { who: ben, until: 2026-11-30 }   # since ever\n      - { who: chidi, from: 2026-12-01 }\n',
    ],
    ['short facts', ' { who: ben }', ' [{ who: ben, until: 2026-11-30 }, { who: chidi, from: 2026-12-01 }]'],
    [
      'short facts with an end, for an asset',
      '\n      - { who: ben, for: [laptops], until: 2027-06-30 }',
      '\n      - { who: ben, for: [laptops], until: 2026-11-30 }\n      - { who: chidi, for: [laptops], from: 2026-12-01, until: 2027-06-30 }',
    ],
    [
      'a block, whose competence stays with its holder',
      '\n      -   who: ben   # for now\n          competence: |\n            A course.\n      # the next\n      - dana\n',
      '\n      -   who: ben   # for now\n          until: 2026-11-30\n          competence: |\n            A course.\n      -   who: chidi\n          from: 2026-12-01\n      # the next\n      - dana\n',
    ],
    [
      'a block of one line at the end of the file',
      '\n    - who: ben',
      '\n    - who: ben\n      until: 2026-11-30\n    - who: chidi\n      from: 2026-12-01',
    ],
    [
      'a block without a list, which becomes one',
      '\n      who: ben # lead\n      competence: >\n        Much\n        of it\n',
      '\n      - who: ben # lead\n        until: 2026-11-30\n        competence: >\n          Much\n          of it\n      - who: chidi\n        from: 2026-12-01\n',
    ],
  ])('ends and goes on, written as %s', (_, written, wanted) => {
    expect(held(written)).toBe(wanted)
  })

  it('keeps the line ends of the file', () => {
    expect(held('\r\n      - who: ben\r\n        from: 2024-01-01\r\n')).toBe(
      '\r\n      - who: ben\r\n        from: 2024-01-01\r\n        until: 2026-11-30\r\n      - who: chidi\r\n        from: 2026-12-01\r\n',
    )
  })

  it.each([
    ['has ended', ' [{ who: ben, until: 2026-10-31 }, dana]'],
    ['ends before the last day', ' [{ who: ben, until: 2026-11-25 }, dana]'],
    ['was only granted by them', ' [{ who: dana, granted-by: ben }]'],
  ])('stays as it is where it %s', (_, written) => {
    expect(held(written)).toBe(written)
  })

  it('passes whole where it has not begun', () => {
    expect(held(' [dana, { who: ben, from: 2027-01-01 }]')).toBe(' [dana, { who: chidi, from: 2027-01-01 }]')
  })

  it('is not written twice for somebody who holds it already', () => {
    expect(held(' [ben, chidi]')).toBe(' [{ who: ben, until: 2026-11-30 }, chidi]')
    expect(held(' [ben, { who: chidi, for: [laptops] }]')).toContain('{ who: chidi, from: 2026-12-01 }')
    expect(held(' [{ who: ben, for: [laptops] }, chidi]')).not.toContain('2026-12-01')
  })

  it('is written only for the days on which its successor does not hold it anyway', () => {
    expect(held(' [ben, { who: chidi, from: 2027-03-01 }]')).toBe(
      ' [{ who: ben, until: 2026-11-30 }, { who: chidi, from: 2026-12-01, until: 2027-02-28 }, { who: chidi, from: 2027-03-01 }]',
    )
    expect(held(' [ben, { who: chidi, until: 2026-12-31 }]')).toBe(
      ' [{ who: ben, until: 2026-11-30 }, { who: chidi, from: 2027-01-01 }, { who: chidi, until: 2026-12-31 }]',
    )
    expect(held(' [{ who: ben, until: 2026-12-15 }, { who: chidi, until: 2026-12-31 }]')).toBe(
      ' [{ who: ben, until: 2026-11-30 }, { who: chidi, until: 2026-12-31 }]',
    )
  })

  it('makes nobody their own deputy', () => {
    expect(held(' [ben]', '\n    deputies: [chidi, dana]   # both\n')).toBe(
      ' [{ who: ben, until: 2026-11-30 }, { who: chidi, from: 2026-12-01 }]\n    deputies: [dana]   # both\n',
    )
    expect(held(' [chidi]', '\n    deputies:\n      - ben')).toBe(' [chidi]\n    deputies: []')
    expect(held(' [chidi]', '\n    deputies:  # none\n      - ben')).toBe(' [chidi]\n    deputies: []  # none')
    expect(held(' [chidi]', '\n    deputies:\n      - ben\n    authority: much\n')).toBe(
      ' [chidi]\n    deputies: []\n    authority: much\n',
    )
  })

  it('passes today where the last day is over, for nobody takes anything over in the past', () => {
    const text = people.replace('2026-11-30', '2026-08-31')
    expect(
      replace(`${text}roles: { it-department: { held-by: [ben, { who: ben, from: 2027-01-01 }] } }`).after,
    ).toContain('[{ who: ben, until: 2026-08-31 }, { who: chidi, from: 2026-11-23 }, { who: ben, from: 2027-01-01 }]')
  })

  it('passes after the day that is asked for, else after the last day, else after today', () => {
    const text = `${people}roles: { it-department: { held-by: ben } }`
    expect(replace(text, { lastDay: '2026-12-31' }).after).toContain(
      'until: 2026-12-31 }, { who: chidi, from: 2027-01-01',
    )
    const without = replace(text.replace(', left: 2026-11-30', ''))
    expect(without.after).toContain('until: 2026-11-23 }, { who: chidi, from: 2026-11-24')
    expect(without.leftToYou).toEqual(['3: Ben has no last day in this file: add “left” when it is known.'])
  })
})

describe('where only an id can stand', () => {
  it.each([
    ['deputies: ben', 'deputies: chidi'],
    ['deputies: [dana, "ben"] # two', 'deputies: [dana, "chidi"] # two'],
    ['deputies: [chidi, ben]', 'deputies: [chidi]'],
    ['deputies: [ben, chidi]', 'deputies: [chidi]'],
    ['deputies: [\n      ben,   # a\n      chidi]', 'deputies: [\n         # a\n      chidi]'],
    ['deputies: [\n      chidi, # a,\n      ben]', 'deputies: [\n      chidi, # a,\n      ]'],
    [
      'deputies:\n      - chidi\n      - ben # late\n    authority: much',
      'deputies:\n      - chidi\n    authority: much',
    ],
  ])('a deputy is replaced, once: %s', (written, wanted) => {
    const before = 'roles:\n  it-department:\n    '
    expect(after(before + written)).toBe(before + wanted)
  })

  it.each([
    ['{ default-contact: ben }', '{ default-contact: chidi }'],
    ['{ default-contact: { order: [ben, dana] } }', '{ default-contact: { order: [chidi, dana] } }'],
    [
      '{ default-contact: { order: [ben, { any: [chidi, dana] }] } }',
      '{ default-contact: { order: [{ any: [chidi, dana] }] } }',
    ],
    [
      '{ default-contact: { order: [{ any: [ben] }, chidi] } }',
      '{ default-contact: { order: [{ any: [chidi] }, chidi] } }',
    ],
    ['{ default-contact: [ben, ben] }', '{ default-contact: [chidi] }'],
  ])('a contact is replaced: %s', (written, wanted) => {
    expect(after(`organisation: ${written}`)).toBe(`organisation: ${wanted}`)
  })

  it('a cover is replaced in absences to come, and nobody covers for themselves', () => {
    const text = people
      .replace(
        'name: Dana',
        'name: Dana, away: [{ from: 2026-11-01, until: 2026-11-29, cover: ben }, { from: 2026-12-20, until: 2027-01-03, cover: ben }]',
      )
      .replace(
        '{ name: Chidi }',
        '\n    name: Chidi\n    away:\n      - from: 2026-12-01\n        until: 2026-12-09\n        cover: ben # or nobody',
      )
    const { after: replaced, changes } = replace(text)
    expect(replaced).toContain(
      'until: 2026-11-29, cover: ben }, { from: 2026-12-20, until: 2027-01-03, cover: chidi }]',
    )
    expect(replaced).toContain('        until: 2026-12-09\n  dana:')
    expect(changes).toContain(
      '9: Nobody is named any longer to cover for Chidi (1 December 2026 – 9 December 2026): it was Ben, and Chidi cannot cover for themselves. Deputies stand in.',
    )
  })

  it('a sponsor is replaced, except for whom the successor is', () => {
    expect(replace(people).after).toContain('external: { sponsor: chidi }')
    const { after: kept, leftToYou } = replace(people, { successor: 'keel' })
    expect(kept).toContain('external: { sponsor: ben }')
    expect(leftToYou).toEqual([
      '6: Ben answers inside for Keel, who cannot do so for themselves: name another sponsor.',
    ])
  })
})

describe('history', () => {
  const text = `${people}
approved: { by: ben, date: 2026-11-02 }
contact-points: { desk: { name: Desk, verified: { date: 2026-11-01, by: ben } } }
roles: { project-lead: { held-by: [{ who: dana, granted-by: ben }], granted-by: ben } }
exceptions:
  - { rule: auditor-independence, about: [ben], approved-by: ben, from: 2025-11-01, until: 2026-10-31 }
  - { rule: one-accountable, approved-by: ben, from: 2026-11-01, until: 2027-10-31 }
  - { rule: stale-contact, approved-by: ben, from: 2027-01-01, until: 2027-10-31 }
responsibilities: { SD-1: { not-applicable: { because: no software, approved-by: ben } } }
`
  it('stays: what was approved, tried and granted', () => {
    expect(replace(text).after).toBe(
      text
        .replace('sponsor: ben', 'sponsor: chidi')
        .replace('approved-by: ben, from: 2027-01-01', 'approved-by: chidi, from: 2027-01-01'),
    )
  })

  it('is said where it is still in force', () => {
    expect(replace(text).leftToYou).toEqual([
      atOnce,
      '13: one-accountable: approved by Ben, and still in force. What was approved stays as it was; let somebody look at it anew.',
      '15: SD-1: approved by Ben, and still in force. What was approved stays as it was; let somebody look at it anew.',
    ])
  })
})

describe('the preview', () => {
  const example = readFileSync(
    new URL(import.meta.resolve('@rolebook/model/examples/harbour-dental-group.yaml')),
    'utf8',
  )

  it('says each change with its line', () => {
    expect(replace(example).changes).toEqual([
      '54: Project lead: Ben Lindqvist until 23 November 2026, Chidi Obi from 24 November 2026.',
      '62: Asset ownership (for Staff laptops): Ben Lindqvist until 23 November 2026, Chidi Obi from 24 November 2026.',
      '65: IT department: Ben Lindqvist is no longer deputy. Chidi Obi holds the role and cannot be their own deputy, so name somebody else.',
      '66: Legal and compliance: Ben Lindqvist until 23 November 2026, Chidi Obi from 24 November 2026.',
    ])
  })

  it.each(ownLanguages)('fills every sentence, in %s', (language) => {
    const { changes, leftToYou } = replace(example, { leaver: 'amara', successor: 'dana' }, language)
    expect([...changes, ...leftToYou].join('\n')).not.toMatch(/[{}]/)
    expect(changes.length).toBeGreaterThan(0)
  })

  it('says which findings come of it, and no others', () => {
    expect(replace(example).conflicts).toEqual(['lapsed-approval'])
    expect(replace(example, { successor: 'keel-audit' }).conflicts).toContain('auditor-independence')
    const settled = replace(example, { successor: 'keel-audit', lastDay: '2027-03-31' })
    expect(settled.conflicts).toContain('auditor-independence')
  })

  it('leaves to its reader what is written once and read twice, for one of the two may be history', () => {
    const text = `${people}roles:
  it-department: { held-by: [dana], deputies: [&him ben, dana] }
  human-resources: { held-by: [{ who: dana, granted-by: *him }] }`
    const { after: kept, leftToYou } = replace(text)
    expect(kept).toBe(text.replace('sponsor: ben', 'sponsor: chidi'))
    expect(leftToYou).toEqual([
      atOnce,
      '8: Ben is named here in a way that cannot be changed safely: please do it by hand.',
    ])
    const list = `${people}roles:
  it-department: { held-by: [dana], deputies: &both [ben, dana] }
  human-resources: { held-by: [chidi], deputies: *both }`
    expect(replace(list).after).toBe(list.replace('sponsor: ben', 'sponsor: chidi'))
  })

  it('is the same again: once done there is nothing left to do', () => {
    const once = replace(
      people.replace(', left: 2026-11-30', ', left: 2026-11-22') +
        'roles: { it-department: { held-by: [ben], deputies: [ben] } }',
    )
    expect(replace(once.after)).toMatchObject({ after: once.after, changes: [], leftToYou: [] })
  })
})

describe('of anybody in the examples with the next', () => {
  it.each(['harbour-dental-group', 'lindenhof-maschinenbau'])(
    'leaves a file that can be read, and nothing to do again: %s',
    (name) => {
      const text = readFileSync(new URL(import.meta.resolve(`@rolebook/model/examples/${name}.yaml`)), 'utf8')
      const people = [...(parse(text).rolebook.people?.keys() ?? [])]
      for (const [index, leaver] of people.entries()) {
        const successor = people[(index + 1) % people.length] ?? leaver
        const once = replace(text, { leaver, successor })
        expect(parse(once.after).problems, `${leaver} with ${successor}`).toEqual([])
        expect(replace(once.after, { leaver, successor }).changes, `${leaver} with ${successor}`).toEqual([])
        // a comment is never lost
        expect(once.after.split('#').length).toBe(text.split('#').length)
      }
    },
  )
})

describe('is refused', () => {
  it.each([
    [{ leaver: 'bem' }, 'There is nobody “bem” under “people”. Did you mean “ben”?'],
    [{ successor: 'somebody-else' }, 'There is nobody “somebody-else” under “people”.'],
    [{ successor: 'ben' }, 'Ben cannot be replaced with the same person.'],
  ])('for %o', (order, refused) => {
    expect(replace(people, order).refused).toBe(refused)
  })

  it('for a successor who has left, and on a damaged file', () => {
    expect(replace(people.replace('name: Chidi', 'name: Chidi, left: 2026-11-22')).refused).toBe(
      'Chidi left on 22 November 2026 and can take nothing over.',
    )
    expect(replace(`${people}roles: { it-department: { held-by: [ben }\n`).refused).toMatch(/^The file is damaged/)
  })
})
