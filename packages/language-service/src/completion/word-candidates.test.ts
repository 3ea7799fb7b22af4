import { describe, expect, it } from 'vitest'
import { accepted, suggestions } from '../place/text-at-cursor.ts'
import { after, below } from './testing.ts'

describe('words', () => {
  it.each([
    [
      'one of a few',
      'situations:\n  lost-device: { urgency: |',
      'today',
      'situations:\n  lost-device: { urgency: today|',
    ],
    ['a zone', 'sites:\n  paris: { timezone: Europe/Pa|', 'Europe/Paris', 'sites:\n  paris: { timezone: Europe/Paris|'],
    [
      'a control',
      'roles:\n  own:\n    responsibilities:\n      FA-1:\n        covers: |',
      'A.5.2',
      'roles:\n  own:\n    responsibilities:\n      FA-1:\n        covers: [A.5.2]|',
    ],
    [
      'a rule',
      'exceptions:\n  - rule: auditor-|',
      'auditor-independence',
      'exceptions:\n  - rule: auditor-independence|',
    ],
    ['a profile', 'also: [|]', 'gdpr', 'also: [gdpr|]'],
    ['the day', 'review-by: |', '2026-11-23', 'review-by: 2026-11-23|'],
    [
      'a language that others read as “false”',
      'situations:\n  lost-device: { keywords: { |',
      'no',
      'situations:\n  lost-device: { keywords: { "no": |',
    ],
  ])('after %s', (_, text, label, result) => {
    expect(after(text, label)).toBe(result)
  })

  it('are quoted where another reader would see something else', () => {
    expect(accepted('rolebook: 1\norganisation:\n  languages: [|]\n', 'no')).toBe(
      'rolebook: 1\norganisation:\n  languages: ["no"|]\n',
    )
    expect(accepted('rolebook: 1\nsituations:\n  lost-device: { confidential: | }\n', 'yes')).toBe(
      'rolebook: 1\nsituations:\n  lost-device: { confidential: "yes"| }\n',
    )
  })

  it('have titles: clauses, rules, languages in the language of the reader', () => {
    const detail = (text: string, label: string) =>
      suggestions(below(text), { language: 'de' }).find((item) => item.label === label)?.detail
    expect(detail('exceptions: [{ rule: |', 'auditor-independence')).toMatch(/^[A-ZÄÖÜ].* /)
    expect(detail('responsibilities:\n  IT-3: { covers: [|', 'A.5.2')).toMatch(/Rollen/)
    expect(detail('also: [|', 'gdpr')).toBe('Regeln zum Datenschutz')
    expect(detail('people:\n  zoe: { visible: |', 'isms')).toBe('nur für alle, die diese Datei lesen')
    expect(detail('review-by: |', '2026-11-23')).toBe('heute')
  })
})
