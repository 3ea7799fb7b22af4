import { readFileSync } from 'node:fs'
import { createCatalogue, longestText, ownLanguages, parse, type RolebookDocument } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { applyFixes } from './fix.ts'

const catalogue = createCatalogue(structure, english, german, french)
const now = Date.parse('2026-11-23T10:00Z')
const harbour = readFileSync(new URL(import.meta.resolve('@rolebook/model/examples/harbour-dental-group.yaml')), 'utf8')

/** Findings as `rule line:column`, the way a person would point at them. */
function saidOf(text: string | RolebookDocument): readonly string[] {
  const document = typeof text === 'string' ? parse(text) : text
  return check(document, { catalogue, now }).map(({ rule, range }) => {
    const { line, character } = document.lines.positionAt(range.start)
    return `${rule} ${line + 1}:${character + 1}`
  })
}

describe('findings', () => {
  it('come in the order of the text, the gravest of one place first', () => {
    const text = `rolebook: 1
situations:
  lost-device: { contact: nobody, urgancy: now }
people:
  ben: { phone: 0301232040, email: ben, away: nobody }
  ben: { name: @ben }
`
    expect(saidOf(text)).toEqual([
      'unknown-reference 3:27',
      'unknown-key 3:35',
      'unquoted-value 5:17',
      'wrong-value 5:36',
      'wrong-value 5:47',
      'yaml-syntax 6:16',
    ])
  })

  it('point to the page of their rule, and say everything in the reader’s language', () => {
    const document = parse('rolebook: 1\npeopel: {}\n')
    const [inEnglish, inGerman, inFrench] = ownLanguages.map(
      (language) => check(document, { catalogue, now, language })[0],
    )
    expect(inEnglish?.url).toBe('https://github.com/rolebook/rolebook/blob/main/packages/rules/src/unknown-key/rule.md')
    expect(inEnglish?.message).toContain('Did you mean “people”?')
    expect(inGerman?.message).toContain('Meinten Sie „people“?')
    expect(inFrench?.message).toContain('Vouliez-vous dire « people » ?')
  })

  it('are the same whether the text was read at once or after edits', () => {
    const before = parse(harbour)
    const edited = harbour.replace('held-by: [amara]', 'held-by: [amra]')
    expect(saidOf(parse(edited, before))).toEqual(saidOf(edited))
    expect(saidOf(edited)).toEqual(expect.arrayContaining([expect.stringMatching(/^unknown-reference/)]))
  })
})

describe('a format that we do not know', () => {
  it('gets one error, and nothing else speaks', () => {
    expect(saidOf('rolebook: 9\npeopel: { ben: { name: @x } }\nroles: {}\n')).toEqual(['format-version 1:11'])
    expect(saidOf('people: [\nrolebook:\n')).toEqual([])
    expect(saidOf('people: {}\nrolebook:\n')).toEqual(['format-version 2:1'])
  })
})

describe('damage', () => {
  it('is said once, where it was done, and the rest of the file goes on being checked', () => {
    const text = `rolebook: 1
people:
  amara: { name: "Amara Okafor, email: amara@harbourdental.example }
  ben: { nmae: Ben Lindqvist }
contact-points:
  desk: { name: Desk, verified: { date: 2026-11-01, by: amara } }
`
    expect(saidOf(text)).toEqual(['yaml-syntax 3:18', 'unknown-key 4:10'])
  })

  it.each([
    ['in brackets', 'files: [services/hr/**, *.md]', 'files: [services/hr/**, "*.md"]'],
    ['in a list of lines', 'files:\n        - *.md', 'files:\n        - "*.md"'],
    ['with choices in braces', 'files: [*.{js,ts}, a/**]', 'files: ["*.{js,ts}", a/**]'],
    ['with a folder', 'files:\n        - **/secret/*.txt # all', 'files:\n        - "**/secret/*.txt" # all'],
  ])('by an unquoted glob %s is one finding, and the repair puts it in quotes', (_, written, repaired) => {
    const text = `rolebook: 1\nassets:\n  files:\n    found-at:\n      ${written}\n`
    const findings = check(parse(text), { catalogue, now })
    expect(findings.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
    const mended = applyFixes(text, findings)
    expect(mended).toBe(`rolebook: 1\nassets:\n  files:\n    found-at:\n      ${repaired}\n`)
    expect(saidOf(mended)).toEqual([])
  })

  it('of a section does not make what it defines unknown', () => {
    expect(saidOf('rolebook: 1\npeople:\n\tben: { name: Ben }\nsites:\n  london: { reception: ben }\n')).toEqual([
      'yaml-syntax 3:1',
    ])
  })
})

describe('hostile input gets a clear finding, quickly', () => {
  it.each([
    ['more text than is read', `rolebook: 1\n${'# a comment\n'.repeat(900_000)}`, ['yaml-syntax 1:1']],
    ['binary content', 'rolebook: 1\npeople:\n  a: \u0000\u0001', ['yaml-syntax 3:6']],
    ['100,000 opening brackets', `rolebook: 1\npeople: ${'['.repeat(100_000)}`, ['yaml-syntax 2:69']],
    ['100,000 levels of keys', `rolebook: 1\nx-deep: ${'{a: '.repeat(100_000)}`, ['yaml-syntax 2:246']],
    ['100,000 dashes', `rolebook: 1\nx-deep:\n  ${'- '.repeat(100_000)}`, ['yaml-syntax 3:123']],
    ['one line of 5 MB', `rolebook: 1\nx-line: ${'a'.repeat(5_000_000)}\npeopel: {}\n`, ['unknown-key 3:1']],
    ['aliases that multiply', bombOf(12), ['yaml-syntax 6:11']],
    [
      'quotes without end',
      `rolebook: 1\npeople:\n${'  a: "\n'.repeat(3)}`,
      ['yaml-syntax 3:6', 'yaml-syntax 4:6', 'yaml-syntax 5:6'],
    ],
    [
      'a name that means something to JavaScript',
      'rolebook: 1\n__proto__: { a: 1 }\nconstructor: 1\n',
      ['unknown-key 2:1', 'unknown-key 3:1'],
    ],
    ['lone surrogates', 'rolebook: 1\npeople:\n  ben: { name: "\uD800", mail: \uDC00 }\n', ['unknown-key 3:21']],
  ])('%s', (_, text, said) => {
    expect(text.length).toBeLessThan(2 * longestText)
    expect(saidOf(text)).toEqual(said)
  })
})

describe('nothing throws', () => {
  it('after any edits, and what is said is the same as if the text had been opened so', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let document = parse(harbour)
        for (const { at, remove, insert } of edits) {
          const start = Math.floor(at * document.text.length)
          document = parse(document.text.slice(0, start) + insert + document.text.slice(start + remove), document)
          const findings = check(document, { catalogue, now, profiles: ['all'] })
          expect(findings).toEqual(check(parse(document.text), { catalogue, now, profiles: ['all'] }))
          for (const { range, message } of findings) {
            expect(range.start).toBeGreaterThanOrEqual(0)
            expect(range.end).toBeLessThanOrEqual(document.text.length)
            expect(range.end).toBeGreaterThanOrEqual(range.start)
            expect(message.length).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('on any text after the marker, nor on its repair', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...crumbs), { maxLength: 60 }), (parts) => {
        const text = `rolebook: 1\n${parts.join('')}`
        const findings = check(parse(text), { catalogue, now, profiles: ['all'] })
        check(parse(applyFixes(text, findings)), { catalogue, now })
      }),
      { numRuns: 400 },
    )
  })
})

const crumbs = [
  ...[
    '\n',
    '  ',
    '    ',
    '\t',
    ': ',
    ':',
    '- ',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '*',
    '*.md',
    '&a ',
    '*a',
    '!x ',
    '| ',
    '> ',
    '#',
    ' # ',
  ],
  ...[
    '? ',
    '---\n',
    '...\n',
    '%',
    '@',
    '\\',
    '\r\n',
    '\u0000',
    'é',
    '😀',
    'people:\n',
    'roles:\n',
    'situations:\n',
    'contact',
    'ben',
    'email',
  ],
  ...[
    'organisation',
    'held-by',
    '2026-02-30',
    '5.30',
    'yes',
    'rolebook',
    'Mon-Fri 9-5',
    'lost-device',
    'email-domains',
    'default-contact',
  ],
]

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 300 })),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...crumbs), fc.string({ maxLength: 5 })),
})

/** Each key refers nine times to the one before. */
function bombOf(levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) =>
    level === 0
      ? 'x-0: &a0 [x, x, x, x, x, x, x, x, x]'
      : `x-${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
  )
  return `rolebook: 1\n${lines.join('\n')}\n`
}
