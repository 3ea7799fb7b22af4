import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../document.ts'
import { approvalStatus, digestDecisions } from './approval.ts'
import { decisionsOf, spell } from './decisions.ts'

const folder = new URL('../../examples/', import.meta.url)
const harbour = readFileSync(new URL('harbour-dental-group.yaml', folder), 'utf8')
const digestOf = (text: string) => digestDecisions(parse(text).rolebook)

/** The example with one thing written otherwise; throws where that thing is not there. */
function edited(found: string, instead: string): string {
  if (!harbour.includes(found)) throw new Error(`The example has no ${found}`)
  return harbour.replace(found, instead)
}

describe('the digest', () => {
  it('is the beginning of the SHA-256 of the spelling, as any other program computes it', async () => {
    const spelling = new TextEncoder().encode(spell(decisionsOf(parse(harbour).rolebook)))
    const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', spelling))
    expect(digestOf(harbour)).toBe(Buffer.from(whole).toString('hex').slice(0, 12))
  })

  it.each([
    ['a comment', '# written by', '# by'],
    [
      'block style for flow style',
      'top-management: { held-by: [amara], deputies: [dana] }',
      'top-management:\n    held-by:\n      - amara\n    deputies:\n    - dana',
    ],
    ['one value for a list of one', 'deputies: [ben] }', 'deputies: ben }'],
    ['a record for a bare id', 'held-by: [chidi]', 'held-by: [{ who: chidi }]'],
    ['quotes', 'name: Ben Lindqvist', 'name: "Ben Lindqvist"'],
    ['the first language for none', 'title: Personnel files', 'title: { en: Personnel files }'],
    [
      'a line break inside a sentence',
      'Never export to private devices.',
      '>\n      Never export\n      to private devices.',
    ],
    ['another order of clauses', 'covers: [A.6.8, A.5.25]', 'covers: [A.5.25, A.6.8]'],
    [
      'another order of keys',
      '{ title: Staff laptops, classification: internal }',
      '{ classification: internal, title: Staff laptops }',
    ],
    ['an empty list left out', 'exceptions: []', ''],
    ['a phone number', '+44 20 7946 0100', '+44 20 7946 0101'],
    ['an absence', 'until: 2027-01-03, cover: chidi', 'until: 2027-01-10, cover: dana'],
    [
      'a contact point that was tried',
      'verified: { date: 2026-11-01, by: chidi } }',
      'verified: { date: 2026-11-20, by: ben } }',
    ],
    ['a duty that was done', 'last-done: 2026-05-11', 'last-done: 2026-11-11'],
    ['a certificate', 'date: 2025-02-11', 'date: 2026-02-11'],
    ['a colleague without any role', '  chidi: {', '  zoe: { name: Zoe Park }\n  chidi: {'],
    ['who had no role and is taken out', /^ {2}eli: .*\n/m.exec(harbour)?.[0] ?? '', ''],
    ['the approval itself', 'approved: { by: amara, date: 2026-11-02', 'approved: { by: dana, date: 2026-11-03'],
  ])('is the same after %s', (_, found, instead) => {
    expect(digestOf(edited(found, instead))).toBe(digestOf(harbour))
  })

  it.each([
    ['the holder of a role', 'held-by: [chidi]', 'held-by: [ben]'],
    ['the order of deputies', 'deputies: [ben] }', 'deputies: [ben, dana] }'],
    ['whom an id stands for', 'name: Ben Lindqvist', 'name: Mallory Moss'],
    ['who deputises', 'deputies: [dana] }', 'deputies: [ben] }'],
    ['a letter', 'accountable: project-lead, every', 'accountable: top-management, every'],
    ['a letter taken away', 'informed: [human-resources]', 'informed: []'],
    ['the end of a waiver', 'until: 2027-11-02 } }', 'until: 2028-11-02 } }'],
    ['a vacancy', 'vacant: { from: 2026-10-01', 'vacant: { from: 2026-10-02'],
    ['the class of an asset', 'classification: confidential', 'classification: public'],
    [
      'the order of a contact',
      '[security-desk, night-line, project-lead]',
      '[night-line, security-desk, project-lead]',
    ],
    ['what staff are told', 'Do not wait until Monday.', 'Wait until Monday.'],
    ['an exception', 'exceptions: []', 'exceptions: [{ rule: auditor-independence, about: [ben] }]'],
    ['the catalogue', 'catalogue: 1 ', 'catalogue: 2 '],
    ['the default contact', '{ order: [security-desk, night-line] }', 'night-line'],
    ['the name of a contact point that a situation names', 'name: Night line', 'name: Pizza line'],
  ])('is another after %s', (_, found, instead) => {
    expect(digestOf(edited(found, instead))).not.toBe(digestOf(harbour))
  })
})

describe('the approval of a file', () => {
  it('holds until a decision is changed, and is not judged where something could not be read', () => {
    const status = (text: string) => approvalStatus(parse(text))
    expect(status(harbour)).toBe('holds')
    expect(status(edited('held-by: [chidi]', 'held-by: [ben]'))).toBe('lapsed')
    expect(status(edited(/^approved: .*\n/m.exec(harbour)?.[0] ?? '', ''))).toBe('none')
    expect(status(edited('held-by: [chidi]', 'hold-by: [ben]'))).toBe('unreadable')
    expect(status('roles: none of ours')).toBe('unreadable')
  })
})

describe('every example that states an approval', () => {
  const approved = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')))
    .filter(({ rolebook }) => rolebook.approved)

  it('states the digest of its own decisions', () => {
    expect(approved.length).toBeGreaterThan(0)
    for (const { rolebook } of approved) expect(rolebook.approved?.digest).toBe(digestDecisions(rolebook))
  })
})
