import { digestDecisions, parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { compareVersions } from '../comparison.ts'
import { joinFiles } from '../place/join-files.ts'
import { monday, serviceIn } from '../place/text-at-cursor.ts'
import { approveRolebook } from './approve.ts'
import { entryAt } from './at-cursor.ts'
import { readDay, readPastDay } from './days.ts'
import type { Desk } from './desk.ts'
import { handOverEverything } from './hand-over-everything.ts'
import { answer, catalogue, deskWith, practice, question, written } from './testing.ts'

/** Without the error that the practice has, so that it can be approved. */
const sound =
  `${practice.replace('deputies: [chidi] }\n', 'deputies: [amara] }\n')}  internal-audit: { held-by: [eli-audit] }
`.replace('people:   # everybody\n', 'people:   # everybody\n  eli-audit: { name: Eli Audit }\n')

describe('handing over everything', () => {
  it('proposes one edit of the whole file, with a sentence for each place', () => {
    const desk = deskWith(practice)
    const proposal = answer(handOverEverything(desk), 'Chidi Obi', 'Amara Okafor', '2026-11-30')
    expect(written(desk, proposal)).toBe(
      practice
        .replace('deputies: [chidi] }   #', 'deputies: [amara] }   #')
        .replace(
          'held-by: [chidi], deputies: [chidi]',
          'held-by: [{ who: chidi, until: 2026-11-30 }, { who: amara, from: 2026-12-01 }], deputies: []',
        ),
    )
    if ('refused' in proposal) throw new Error(proposal.refused)
    expect(proposal.edits.map(({ because }) => because)).toContain(
      'IT department: Chidi Obi until 30 November 2026, Amara Okafor from 1 December 2026.',
    )
    expect(proposal.review).toMatchObject({
      question: 'Hand everything over from Chidi Obi to Amara Okafor, last day 30 November 2026?',
      agree: 'Hand Over',
      oneByOne: 'Choose One by One…',
    })
  })

  it('asks for no last day that the file states, and offers deputies first to take over', () => {
    const dialogue = handOverEverything(deskWith(practice), 'ben')
    expect(question(dialogue, 'successor')).toMatchObject({
      choices: [{ label: 'Chidi Obi' }, { label: 'Amara Okafor' }],
    })
    expect(() => question(handOverEverything(deskWith(practice), 'eli'), 'last-day')).toThrow('no question last-day')
  })

  it('says where there is nothing', () => {
    const proposal = answer(handOverEverything(deskWith(practice), 'eli'), 'Ben Lindqvist')
    expect(proposal).toEqual({ refused: 'There is nothing to hand over.' })
  })

  it('changes each file of a rolebook', async () => {
    const parts = new Map([
      ['file:///people.yaml', 'rolebook-part: 1\npeople:\n  ben: { name: Ben }\n  amara: { name: Amara }\n'],
      ['file:///roles.yaml', 'rolebook-part: 1\nroles:\n  project-lead: { held-by: [ben] }\n'],
    ])
    const main =
      'rolebook: 1\norganisation: { default-contact: { order: [ben] } }\ninclude: [people.yaml, roles.yaml]\n'
    const rolebook = await joinFiles('file:///main.yaml', parse(main), {
      root: 'file:///',
      read: async (uri) => ({ uri, text: parts.get(uri) ?? '' }),
    })
    const desk: Desk = { ...deskWith(main), rolebook }
    const proposal = answer(handOverEverything(desk), 'Ben', 'Amara', '2026-11-30')
    expect('edits' in proposal && proposal.edits).toMatchObject([
      { uri: 'file:///main.yaml', newText: 'amara', range: { start: { line: 1 } } },
      { uri: 'file:///roles.yaml', newText: '{ who: ben, until: 2026-11-30 }, { who: amara, from: 2026-12-01 }' },
    ])
  })
})

describe('approving', () => {
  it('writes who approved what, and when', () => {
    const desk = deskWith(sound)
    const proposal = answer(approveRolebook(desk), 'Amara Okafor')
    const digest = digestDecisions(parse(sound).rolebook)
    expect(written(desk, proposal)).toBe(
      sound.replace('Europe/London\n', `Europe/London\napproved: { by: amara, date: 2026-11-23, digest: ${digest} }\n`),
    )
    expect(proposal).toMatchObject({ review: { paragraphs: [{ heading: 'Nobody has approved it before.' }] } })
  })

  it('says what has changed since, where that version is known, and what cannot be said where not', () => {
    const approved = sound.replace(
      'Europe/London\n',
      'Europe/London\napproved: { by: amara, date: 2026-11-01, digest: 0123456789ab }\n',
    )
    const desk = deskWith(approved)
    const earlier = parse(sound.replace('held-by: [ben]', 'held-by: [amara]')).rolebook
    const said = answer(approveRolebook(desk, { name: '3f9a41c0', rolebook: earlier }), 'Amara Okafor')
    expect(said).toMatchObject({
      review: {
        paragraphs: [
          {
            heading: 'What has changed since the last approval (3f9a41c0)',
            sentences: ['Ben Lindqvist took over Project lead from Amara Okafor'],
          },
        ],
      },
    })
    expect(answer(approveRolebook(desk), 'Amara Okafor')).toMatchObject({
      review: { paragraphs: [{ heading: expect.stringContaining('no version with its digest was found') }] },
    })
  })

  it('refuses what has errors and what could not be read, and says which', () => {
    expect(approveRolebook(deskWith(practice))).toEqual({
      refused: expect.stringMatching(/has errors, so it was not approved[\s\S]*Chidi Obi holds IT department/),
      finding: { uri: 'file:///roles.yaml', range: expect.objectContaining({ start: expect.anything() }) },
    })
    expect(approveRolebook(deskWith(`${sound}include: [roles.yaml]\n`))).toEqual({
      refused: expect.stringContaining('could not be read'),
    })
  })
})

describe('comparing', () => {
  it('says what changed hands first, then all else, each with its place', () => {
    const { rolebook } = deskWith(sound)
    const before = parse(
      sound
        .replace('held-by: [ben]', 'held-by: [amara]')
        .replace('\nroles:\n', '\nassets:\n  laptops: { title: Laptops }\n\nroles:\n'),
    )
    const { text, links } = compareVersions(
      { name: 'January', document: before },
      { name: 'now', ...rolebook },
      { catalogue, language: 'en' },
    )
    expect(text).toBe(
      '# What was decided otherwise: January → now\n\n## What changed hands\n\n- Ben Lindqvist took over Project lead from Amara Okafor. (roles.yaml:24)\n\n## What else changed\n\n- “Laptops” is no longer in the rolebook.\n',
    )
    expect(links.map(({ range, to }) => [text.slice(range.start, range.end), to.range.start.line])).toEqual([
      ['roles.yaml:24', 23],
    ])
  })

  it('says that the same is decided, and what could not be read', () => {
    const { rolebook } = deskWith(sound)
    const damaged = parse(`${sound}x: "\n`)
    const { text } = compareVersions(
      { name: 'before', document: damaged },
      { name: 'now', ...rolebook },
      { catalogue, language: 'de' },
    )
    expect(text).toContain('before: Nicht alles war lesbar')
    expect(text).toContain('In beiden ist dasselbe entschieden.')
  })
})

describe('a day', () => {
  it.each([
    ['2026-12-24', 'en', '2026-12-24'],
    [' Tomorrow', 'en', '2026-11-24'],
    ['heute', 'de', '2026-11-23'],
    ['nächsten Montag', 'de', '2026-11-30'],
    ["aujourd'hui", 'fr', '2026-11-23'],
    ['vendredi prochain', 'fr', '2026-11-27'],
    ['2026-02-30', 'en', undefined],
    ['', 'en', undefined],
  ] as const)('typed as “%s” in %s is %s', (typed, language, day) => {
    expect(readDay(typed, '2026-11-23', language)).toBe(day)
  })

  it.each([
    ['2026-01', 'en', '2026-01-01'],
    ['2025', 'en', '2025-01-01'],
    ['january', 'en', '2026-01-01'],
    ['Dez', 'de', '2025-12-01'],
    ['août', 'fr', '2026-08-01'],
    ['soon', 'en', undefined],
  ] as const)('that has been, typed as “%s” in %s, is %s', (typed, language, day) => {
    expect(readPastDay(typed, '2026-11-23', language)).toBe(day)
  })
})

describe('what the cursor is in', () => {
  const { rolebook } = deskWith(practice)
  const lines = practice.split('\n')
  const at = (words: string, character = 0) =>
    entryAt(rolebook, 'file:///roles.yaml', { line: lines.findIndex((line) => line.includes(words)), character })

  it('is a person or contact point, anywhere in its entry or where it is named', () => {
    expect(at('  ben:')).toEqual({ person: 'ben' })
    expect(at('cover: amara', 14)).toEqual({ person: 'ben' })
    expect(at('name: Security desk')).toEqual({ contactPoint: 'desk' })
    expect(at('held-by: [ben]', 30)).toEqual({ person: 'ben' })
    expect(at('rolebook: 1')).toEqual({})
  })
})

describe('a finding', () => {
  const { rolebook } = deskWith(practice)
  const line = practice.split('\n').findIndex((one) => one.includes('it-department'))
  const range = { start: { line, character: 0 }, end: { line, character: 80 } }
  const titles = (hasDialogues: boolean) =>
    serviceIn('en')
      .codeActions(rolebook.document, range, { uri: 'file:///roles.yaml', now: monday, hasDialogues })
      .map(({ title }) => title)

  it('leads to the dialogue where the host has it, else to what is to be filled in', () => {
    expect(titles(true)).toEqual([
      'Take Chidi Obi out of the deputies',
      'Grant an exception from deputy-is-holder…',
      'Why? Show the page of the rule deputy-is-holder',
    ])
    expect(titles(false)).toEqual([
      'Take Chidi Obi out of the deputies',
      'Grant an exception, to be filled in',
      'Why? Show the page of the rule deputy-is-holder',
    ])
  })
})
