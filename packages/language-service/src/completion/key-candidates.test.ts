import { describe, expect, it } from 'vitest'
import { suggestions } from '../place/text-at-cursor.ts'
import { after, below, labels } from './testing.ts'

describe('keys', () => {
  it('are those of the place, in the order in which people write them, without those that are there', () => {
    const keys = labels('rolebook: 1\npeople:\n  ben:\n    name: Ben\n    |\n    phone: +44 20 7946 0012')
    const asked = ['chat', 'email', 'held-by', 'kind', 'name', 'phone', 'title']
    expect(keys.filter((key) => asked.includes(key))).toEqual(['title', 'kind', 'email', 'chat'])
  })

  it('bring the sentence that explains them, in the language of the reader', () => {
    const sentence = (language: 'en' | 'de') =>
      suggestions('rolebook: 1\npeople:\n  ben:\n    aw|', { language }).find(({ label }) => label === 'away')
        ?.documentation
    expect(sentence('en')).toEqual({ kind: 'markdown', value: 'Absences; both days included.' })
    expect(sentence('de')).toEqual({ kind: 'markdown', value: 'Abwesenheiten; beide Tage zählen mit.' })
  })

  it.each([
    ['a key half typed', 'people:\n  zoe:\n    na|', 'name', 'people:\n  zoe:\n    name: |'],
    ['an empty line', 'people:\n  zoe:\n    name: Zoe\n    |', 'email', 'people:\n  zoe:\n    name: Zoe\n    email: |'],
    ['a key that has its colon', 'people:\n  zoe:\n    na|: Zoe', 'name', 'people:\n  zoe:\n    name|: Zoe'],
    ['the middle of a key', 'people:\n  zoe:\n    em|ial: x', 'email', 'people:\n  zoe:\n    email|: x'],
    ['an open brace', 'people:\n  zoe: { |', 'name', 'people:\n  zoe: { name: |'],
    ['braces after others', 'people:\n  zoe: { name: Zoe, em|', 'email', 'people:\n  zoe: { name: Zoe, email: |'],
    ['behind the id', 'people:\n  zoe: |', 'name', 'people:\n  zoe:\n    name: |'],
    ['a mapping below', 'people:\n  zoe:\n    exter|', 'external', 'people:\n  zoe:\n    external:\n      |'],
    ['a list of mappings below', 'people:\n  zoe:\n    aw|', 'away', 'people:\n  zoe:\n    away:\n      - |'],
    ['an item begun', 'people:\n  zoe:\n    away:\n      - |', 'from', 'people:\n  zoe:\n    away:\n      - from: |'],
    [
      'the second key of an item',
      'people:\n  zoe:\n    away:\n      - from: 2026-12-20\n        u|',
      'until',
      'people:\n  zoe:\n    away:\n      - from: 2026-12-20\n        until: |',
    ],
    ['an item in brackets', 'people:\n  zoe: { away: [|', 'from', 'people:\n  zoe: { away: [{ from: |'],
    ['the top level', 'sit|', 'situations', 'situations:\n  |'],
    ['the top level, one that has a value', 'rev|', 'review-by', 'review-by: |'],
    ['a role of the catalogue', 'roles:\n  proj|', 'project-lead', 'roles:\n  project-lead:\n    |'],
    [
      'a role, behind another',
      'roles:\n  top-management: { held-by: [amara] }\n  |',
      'project-lead',
      'roles:\n  top-management: { held-by: [amara] }\n  project-lead:\n    |',
    ],
    ['a situation', 'situations:\n  lost|', 'lost-device', 'situations:\n  lost-device:\n    |'],
    ['a duty that differs', 'responsibilities:\n  IT|', 'IT-3', 'responsibilities:\n  IT-3:\n    |'],
    [
      'a way to reach several',
      'situations:\n  lost-device:\n    contact: |',
      'order',
      'situations:\n  lost-device:\n    contact:\n      order: |',
    ],
    ['a language of a text', 'roles:\n  own: { title: { |', 'de', 'roles:\n  own: { title: { de: |'],
  ])('after %s', (_, text, label, result) => {
    expect(after(text, label)).toBe(result)
  })

  it('of the catalogue are not offered twice', () => {
    expect(labels(below('roles:\n  project-lead: {}\n  |'))).not.toContain('project-lead')
    expect(labels('rolebook: 1\npeople: {}\n|')).not.toContain('people')
  })
})
