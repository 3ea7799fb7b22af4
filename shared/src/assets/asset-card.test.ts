import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { german } from '../../catalogue/1/de.ts'
import { english } from '../../catalogue/1/en.ts'
import { french } from '../../catalogue/1/fr.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue } from '../catalogue/catalogue.ts'
import { parse } from '../document.ts'
import { createRoleModel } from '../rolebook/role-model.ts'
import type { OwnLanguage } from '../text/local-text.ts'
import { readInstant } from '../time/zone.ts'
import { describeAssetCard } from './asset-card.ts'

const catalogue = createCatalogue(structure, english, german, french)
const harbour = readFileSync(new URL('../../examples/harbour-dental-group.yaml', import.meta.url), 'utf8')
const monday = readInstant('2026-11-23T10:00Z', 'UTC') ?? 0
const christmas = readInstant('2026-12-28T10:00Z', 'UTC') ?? 0

function card(id: string, { text = harbour, language = 'en' as OwnLanguage, at = monday } = {}) {
  return describeAssetCard(createRoleModel(parse(text).rolebook, catalogue), id, language, at)
}

describe('the card of an asset', () => {
  it('says whose it is, how it is classified, what is allowed, who approves access and who sets it up', () => {
    expect(card('personnel-files')).toMatchObject({
      title: 'Personnel files',
      classification: 'confidential',
      acceptableUse: 'Never export to private devices.',
      owner: 'Dana Weiss',
      reaches: [{ id: 'dana', standingInFor: undefined }],
      away: [],
      approves: 'Dana Weiss',
      setsUp: 'IT department: Chidi Obi',
    })
  })

  it('leads to whoever stands in while the owner is away, and still says whose it is', () => {
    const laptops = card('laptops', { at: christmas })
    expect(laptops).toMatchObject({ owner: 'Ben Lindqvist', reaches: [{ id: 'chidi', standingInFor: { id: 'ben' } }] })
  })

  it('says so where the owner is away and nobody stands in', () => {
    const text = harbour.replaceAll(', cover: chidi', '').replace('deputies: [dana]\n    authority', 'authority')
    expect(card('laptops', { text, at: christmas })).toMatchObject({
      owner: 'Ben Lindqvist',
      reaches: [],
      away: ['Ben Lindqvist is away until 3 January'],
    })
  })

  it('belongs to those who own all that is nobody’s in particular, and to nobody where there are none', () => {
    const owners = (heldBy: string) =>
      `rolebook: 1\npeople: { ben: { name: Ben }, dana: { name: Dana, left: 2026-01-31 } }\nroles: { asset-ownership: { held-by: [${heldBy}] } }\nassets: { laptops: { title: Laptops } }\n`
    expect(card('laptops', { text: owners('ben, { who: dana, for: [files] }') })?.owner).toBe('Ben')
    expect(card('laptops', { text: owners('ben, { who: dana, for: [laptops] }') })).toMatchObject({
      owner: 'nobody yet',
      reaches: [],
      approves: undefined,
    })
  })

  it('follows the letters that the organisation has set for access', () => {
    const text = harbour.replace(
      '  IT-3:',
      '  AO-4: { accountable: project-lead, responsible: [it-department] }\n  IT-3:',
    )
    expect(card('personnel-files', { text })).toMatchObject({
      approves: 'Project lead: Ben Lindqvist',
      setsUp: 'IT department: Chidi Obi',
    })
    const none = harbour.replace('  IT-3:', '  AO-4: { not-applicable: { because: x } }\n  IT-3:')
    expect(card('personnel-files', { text: none })).toMatchObject({ approves: undefined, setsUp: undefined })
  })

  it('is said in German and French too', () => {
    expect(card('personnel-files', { language: 'de' })?.setsUp).toBe('IT-Abteilung: Chidi Obi')
    expect(card('personnel-files', { language: 'fr' })?.setsUp).toMatch(/\u00A0: Chidi Obi$/)
  })

  it('is none for what the rolebook does not know', () => {
    expect(card('moon-base')).toBeUndefined()
  })
})
