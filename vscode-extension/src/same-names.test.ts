import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { describe, expect, it } from 'vitest'
import { valuesOf, withNamesOf } from './same-names.ts'

describe('the texts of the catalogue', () => {
  it.each([german, french])('come back under their names from a list without: $language', (wording) => {
    const values = valuesOf(wording, english)
    expect(JSON.stringify(values)).not.toContain('top-management')
    expect(withNamesOf(english, values)).toEqual(wording)
  })

  it('are refused where a name is only in one of the languages', () => {
    expect(() => valuesOf({ a: 'x' }, { a: 'x', b: 'y' })).toThrow('“b”')
    expect(() => valuesOf({ a: { c: 'x', d: 'x' } }, { a: { c: 'x' } })).toThrow('“d”')
  })
})
