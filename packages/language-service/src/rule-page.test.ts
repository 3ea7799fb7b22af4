import { readFileSync } from 'node:fs'
import { createCatalogue } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { rules } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { withFindings, withoutMarks } from './rule-page.ts'

const catalogue = createCatalogue(structure, english, german)
const pageOf = (id: string) => readFileSync(new URL(`../../rules/src/${id}/rule.md`, import.meta.url), 'utf8')

describe('the page of a rule', () => {
  it.each(rules.map(({ id }) => id))('says of its files for a reader what is marked in them: %s', (id) => {
    const marked = pageOf(id).replace(/ *# <-- (?:error|warning|info|hint)[a-z -]* ".*?": /g, '   # ← ')
    const read = withFindings(withoutMarks(pageOf(id)), id, { catalogue, language: 'en' })
    expect(read.replace(/ +# ← /g, '   # ← ')).toBe(marked)
  })

  it('speaks the reader’s language', () => {
    const page = withFindings(withoutMarks(pageOf('deputy-is-holder')), 'deputy-is-holder', {
      catalogue,
      language: 'de',
    })
    expect(page).toContain('# ← Ben Lindqvist hat die Rolle Projektleitung inne')
  })
})
