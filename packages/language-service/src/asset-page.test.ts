import { readFileSync } from 'node:fs'
import { createCatalogue, createRoleModel, type OwnLanguage, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { describe, expect, it } from 'vitest'
import { type AssetOrigin, assetPage } from './asset-page.ts'

const harbour = readFileSync(new URL('../../../shared/examples/harbour-dental-group.yaml', import.meta.url), 'utf8')
const catalogue = createCatalogue(structure, english, german, french)
const monday = Date.parse('2026-11-23T10:00Z')
const saturday = Date.parse('2026-12-26T03:00Z')
const inFile: AssetOrigin = { kind: 'rolebook', file: 'roles.yaml', line: 84 }

function page(id: string, { text = harbour, now = monday, language = 'en' as OwnLanguage, origin = inFile } = {}) {
  return assetPage(createRoleModel(parse(text).rolebook, catalogue), id, { language, now, origin })
}

describe('the page of an asset', () => {
  it('says whose it is, how to reach them, what is allowed, who approves access, and where that is written', () => {
    expect(page('personnel-files')?.markdown.replaceAll('\\', '').split('\n\n')).toEqual([
      '# Personnel files',
      '**Asset** · confidential',
      '**Owner:** Dana Weiss',
      '**How to reach them**',
      '- Dana Weiss · [dana@harbourdental.example](<mailto:dana@harbourdental.example>)',
      '**What is allowed:** Never export to private devices.',
      '**Approves access:** Dana Weiss',
      '**Sets access up:** IT department: Chidi Obi',
      '---',
      '**Written in:** roles.yaml:84',
    ])
  })

  it('has one line for a status bar, and a sentence to be read out', () => {
    expect(page('personnel-files')?.line).toBe('Personnel files · Dana Weiss · confidential')
    expect(page('personnel-files')?.sentence).toBe('Personnel files. Owner: Dana Weiss. Classification: confidential')
    expect(page('personnel-files', { language: 'de' })?.sentence).toContain('Klassifizierung: confidential')
  })

  it('leads to whoever stands in', () => {
    expect(page('laptops', { now: saturday })?.markdown.replaceAll('\\', '')).toContain(
      '- Chidi Obi, standing in for Ben Lindqvist until 3 January, may not answer now · [+44 20 7946 0013](<tel:+442079460013>)',
    )
  })

  it('says of a signed contact list whose it is and what must be known first', () => {
    const origin: AssetOrigin = { kind: 'directory', organisation: 'Harbour', notices: ['Not confirmed since May.'] }
    const paragraphs = page('laptops', { origin })?.markdown.replaceAll('\\', '').split('\n\n')
    expect(paragraphs?.[1]).toBe('> Not confirmed since May.')
    expect(paragraphs?.at(-1)).toBe('From the signed contact list of Harbour.')
  })

  it('takes nothing of a rolebook for Markdown', () => {
    const evil = '<script>alert(1)</script>![x](https://evil.example)'
    const text = harbour
      .replace('Personnel files', `"${evil}"`)
      .replace('Never export to private devices.', `"${evil}"`)
      .replace('classification: confidential', `classification: "${evil}"`)
    expect(page('personnel-files', { text })?.markdown).not.toMatch(/(?<!\\)<script|(?<!\\)!\[/)
  })

  it('does not exist for what the rolebook does not know', () => {
    expect(page('moon-base')).toBeUndefined()
  })
})
