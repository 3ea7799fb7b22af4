import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { joinFiles, type LocatedRolebook } from '../place/join-files.ts'
import { monday } from '../place/text-at-cursor.ts'
import { addPerson } from './add-person.ts'
import { addRole } from './add-role.ts'
import type { Desk } from './desk.ts'
import type { Question } from './dialogue.ts'
import { grantException } from './grant-exception.ts'
import { recordAbsence } from './record-absence.ts'
import { answer, catalogue, deskWith, practice, question, written } from './testing.ts'
import { verifyContact } from './verify-contact.ts'

describe('adding a person', () => {
  it('writes name and address under an id made of the name, as the neighbour is written', () => {
    const desk = deskWith(practice)
    expect(written(desk, answer(addPerson(desk), 'Jürgen Groß', 'jg@harbour.example'))).toBe(
      practice.replace(
        'left: 2026-08-31 }\n',
        'left: 2026-08-31 }\n  juergen-gross: { name: Jürgen Groß, email: jg@harbour.example }|\n',
      ),
    )
  })

  it('takes another id where that one is there already, and no address for none', () => {
    const desk = deskWith(practice)
    expect(written(desk, answer(addPerson(desk), 'Ben', ''))).toContain('\n  ben-2: { name: Ben }|\n')
    expect(written(desk, answer(addPerson(desk), 'No: 1, { }', ''))).toContain('\n  no-1: { name: "No: 1, { }" }|\n')
  })

  it('begins the section where there is none', () => {
    const desk = deskWith('rolebook: 1\nroles: {}\n')
    expect(written(desk, answer(addPerson(desk), 'Amara Okafor', ''))).toBe(
      'rolebook: 1\n\npeople:\n  amara-okafor:\n    name: Amara Okafor|\nroles: {}\n',
    )
  })

  it('says what is wrong with an answer', () => {
    const asked = addPerson(deskWith(practice, 'de'))
    expect(question(asked, 'email')).toMatchObject({ kind: 'text' })
    expect(() => answer(asked, ' ', '')).toThrow('Ein Name wird gebraucht')
    expect(() => answer(asked, 'Ben', 'ben')).toThrow('„ben“ ist keine E-Mail-Adresse')
  })
})

describe('adding a role', () => {
  it('offers what the file does not have yet, with its purpose, both tiers and one of their own', () => {
    const { choices } = question(addRole(deskWith(practice)), 'role') as Extract<Question, { kind: 'choice' }>
    const labels = choices.map(({ label }) => label)
    expect(labels).not.toContain('Project lead')
    expect(labels).not.toContain('All employees')
    expect(choices.find(({ label }) => label === 'Human resources')?.detail).toMatch(/\.$/)
    expect(new Set(choices.map(({ group }) => group)).size).toBe(3)
    expect(labels.at(-1)).toBe('A role of our own…')
  })

  it('writes who holds it, as the neighbour is written', () => {
    const desk = deskWith(practice)
    expect(written(desk, answer(addRole(desk), 'Human resources', 'Amara Okafor'))).toBe(
      `${practice}  human-resources: { held-by: [amara] }|\n`.replace('|\n', '|\n'),
    )
  })

  it('marks a role that nobody holds as vacant, in the language of the file', () => {
    const german = practice.replace('Europe/London', 'Europe/Berlin\n  languages: [de]')
    const desk = deskWith(german)
    expect(written(desk, answer(addRole(desk), 'Human resources', 'Nobody yet'))).toBe(
      `${german}  human-resources: { vacant: { from: 2026-11-23, because: "noch nicht entschieden" } }|\n`,
    )
  })

  it('adds one of their own by its title', () => {
    const desk = deskWith('rolebook: 1\npeople: { amara: { name: Amara } }\n')
    expect(written(desk, answer(addRole(desk), 'A role of our own…', 'Data first aider', 'Amara'))).toBe(
      'rolebook: 1\npeople: { amara: { name: Amara } }\n\nroles:\n  data-first-aider:\n    title: Data first aider\n    held-by: [amara]|\n',
    )
  })
})

describe('recording an absence', () => {
  it('adds it below the one that is there', () => {
    const desk = deskWith(practice)
    expect(written(desk, answer(recordAbsence(desk), 'Ben Lindqvist', 'tomorrow', 'next Friday', 'Chidi Obi'))).toBe(
      practice.replace(
        '# both days\n',
        '# both days\n      - { from: 2026-11-24, until: 2026-11-27, cover: chidi }|\n',
      ),
    )
  })

  it('suggests the deputies first, and says last who is away themselves', () => {
    const asked = question(recordAbsence(deskWith(practice), 'amara'), 'cover', {
      from: '2026-12-24',
      until: '2026-12-24',
    })
    expect(asked).toMatchObject({
      choices: [
        { label: 'Chidi Obi' },
        { label: 'Nobody in particular' },
        { label: 'Ben Lindqvist', detail: 'Ben Lindqvist is already away from 20 December 2026 until 3 January 2027.' },
      ],
    })
    const deputy = question(recordAbsence(deskWith(practice), 'ben'), 'cover', {
      from: '2026-11-24',
      until: '2026-11-24',
    })
    expect(deputy).toMatchObject({ choices: [{ label: 'Chidi Obi', detail: 'Deputy for Project lead.' }, {}, {}] })
  })

  it('refuses a day that does not exist, is before the first, or is already taken', () => {
    const desk = deskWith(practice)
    expect(() => answer(recordAbsence(desk, 'ben'), 'soon')).toThrow('“soon” is no day: write it as 2026-12-24')
    expect(() => answer(recordAbsence(desk, 'ben'), '2026-11-24', '2026-11-23')).toThrow('before the first')
    expect(() => answer(recordAbsence(desk, 'ben'), '2026-12-19', '2026-12-20')).toThrow('is already away from')
  })

  it('says what would be found, before it is written', () => {
    const desk = deskWith(
      practice
        .replace('roles:\n', 'roles:\n  internal-audit: { held-by: [eva] }\n')
        .replace('people:   # everybody\n', 'people:   # everybody\n  eva: { name: Eva Audit }\n'),
    )
    const proposal = answer(recordAbsence(desk, 'eva'), '2026-11-24', '2026-11-25', 'Ben Lindqvist')
    expect(proposal).toMatchObject({ review: { agree: 'Record' } })
  })
})

describe('trying a contact', () => {
  it('replaces the values that are there, and nothing else', () => {
    const desk = deskWith(practice)
    expect(written(desk, answer(verifyContact(desk), 'Security desk', 'Amara Okafor')).replace('|', '')).toBe(
      practice.replace('{ date: 2026-11-01, by: chidi }', '{ date: 2026-11-23, by: amara }'),
    )
  })

  it('adds them where there are none, and asks nothing that is known', () => {
    const desk = deskWith(practice)
    expect(written(desk, answer(verifyContact(desk, { contactPoint: 'line', by: 'chidi' })))).toBe(
      practice.replace('0199 }', '0199, verified: { date: 2026-11-23, by: chidi }| }'),
    )
  })

  it('says what stands there already', () => {
    const desk = deskWith(practice.replace('2026-11-01, by: chidi', '2026-11-23, by: amara'))
    const known = { contactPoint: 'desk', by: 'amara' }
    expect(answer(verifyContact(desk, known))).toEqual({
      refused: '“Security desk”: that Amara Okafor tried it today stands there already.',
    })
  })

  it('asks again if the person it remembers has left', () => {
    expect(question(verifyContact(deskWith(practice), { by: 'eli' }), 'by')).toMatchObject({ prompt: 'Who tried it?' })
    expect(verifyContact(deskWith('rolebook: 1\n'))).toEqual({ refused: expect.stringContaining('no contact point') })
  })
})

describe('granting an exception', () => {
  const finding = 'Chidi Obi holds IT department and cannot also be the deputy'

  it('writes all that one needs, and nobody approves what is about themselves', () => {
    const desk = deskWith(practice)
    const dialogue = grantException(desk)
    const { choices } = question(dialogue, 'finding') as Extract<Question, { kind: 'choice' }>
    const label = choices.find((choice) => choice.label.startsWith('Chidi Obi holds'))?.label ?? finding
    const said = [label, 'Nobody else, so far', 'Amara looks at it', 'Amara Okafor', '2027-05-01'] as const
    expect(written(desk, answer(dialogue, ...said))).toBe(
      `${practice}\nexceptions:\n  - rule: deputy-is-holder\n    about: [it-department]\n    because: "Nobody else, so far"\n    compensated-by: Amara looks at it\n    approved-by: amara\n    from: 2026-11-23\n    until: 2027-05-01|\n`,
    )
    const asked = question(dialogue, 'approved-by', { finding: 'deputy-is-holder it-department' })
    expect(asked).toMatchObject({
      choices: [{ label: 'Amara Okafor', detail: 'Top management' }, { label: 'Ben Lindqvist' }],
    })
  })

  it('accepts the finding: it is gone afterwards', () => {
    const desk = deskWith(practice)
    const dialogue = grantException(desk, { rule: 'deputy-is-holder', about: 'it-department' })
    const after = deskWith(
      written(desk, answer(dialogue, 'Reason', 'Measure', 'Amara Okafor', '2027-05-01')).replace('|', ''),
    )
    const { choices } = question(grantException(after), 'finding') as Extract<Question, { kind: 'choice' }>
    expect(choices.filter(({ label }) => label.startsWith('Chidi Obi holds'))).toEqual([])
  })

  it('takes no day further off than a year', () => {
    const dialogue = grantException(deskWith(practice), { rule: 'deputy-is-holder', about: 'it-department' })
    const asked = question(dialogue, 'until') as Extract<Question, { kind: 'text' }>
    expect(asked.suggested).toBe('2027-05-24')
    expect(asked.check('2028-01-01').wrong).toContain('within a year')
  })
})

describe('in a rolebook of several files', () => {
  const parts = new Map([['file:///people.yaml', 'rolebook-part: 1\npeople:\n  amara: { name: Amara }\n']])
  const main = 'rolebook: 1\ninclude: [people.yaml]\nroles:\n  top-management: { held-by: [amara] }\n'

  async function several(): Promise<LocatedRolebook> {
    return joinFiles('file:///roles.yaml', parse(main), {
      root: 'file:///',
      read: async (uri) => ({ uri, text: parts.get(uri) ?? '' }),
    })
  }

  it('each thing goes into the file that has its kind', async () => {
    const desk: Desk = { rolebook: await several(), catalogue, now: monday, language: 'en' }
    const person = answer(addPerson(desk), 'Ben', '')
    const away = answer(recordAbsence(desk, 'amara'), '2026-12-01', '2026-12-02', 'Nobody in particular')
    const role = answer(addRole(desk), 'Human resources', 'Amara')
    for (const [proposal, uri] of [
      [person, 'people'],
      [away, 'people'],
      [role, 'roles'],
    ] as const)
      expect('edits' in proposal && proposal.edits.map((edit) => edit.uri)).toEqual([`file:///${uri}.yaml`])
  })
})

it('every dialogue speaks three languages', () => {
  for (const make of [addPerson, addRole, recordAbsence, verifyContact, grantException]) {
    const titles = (['en', 'de', 'fr'] as const).map((language) => {
      const dialogue = make(deskWith(practice, language))
      return 'refused' in dialogue ? dialogue.refused : dialogue.title
    })
    expect(new Set(titles).size).toBe(3)
  }
})
