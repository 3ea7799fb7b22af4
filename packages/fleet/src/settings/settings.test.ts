import { readFileSync } from 'node:fs'
import { ownLanguages } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { colourUse, contrastOf, views } from './colour.ts'
import { createManagedSchema, readSettings, type SettingKey, settingSentence, settings } from './index.ts'

const keys = Object.keys(settings) as SettingKey[]
const examples = Object.fromEntries(keys.map((key) => [key, settings[key].example]))
const needed = { addresses: examples.addresses, organisation: examples.organisation, readingKey: examples.readingKey }
const complaintsAbout = (values: Record<string, unknown>) =>
  readSettings({ ...needed, ...values }).problems.map((problem) => settingSentence(problem, 'en'))

describe('a policy', () => {
  it('of all our examples is read whole, but for a colour that only one view can carry', () => {
    const { settings: read, problems } = readSettings(examples)
    expect(read).toEqual(examples)
    expect(problems).toEqual([{ key: 'colour', code: 'too-weak-in-dark' }])
  })

  it('needs three things', () => {
    expect(readSettings(needed)).toEqual({ settings: needed, problems: [] })
    expect(readSettings({}).problems).toEqual(
      ['addresses', 'organisation', 'readingKey'].map((key) => ({ key, code: 'missing' })),
    )
  })

  it('may hold what nobody has filled in', () => {
    expect(readSettings({ ...needed, name: null, logo: undefined }).problems).toEqual([])
  })

  it.each<[values: Record<string, unknown>, sentence: string]>([
    [{ addresses: 'https://a.example/d' }, '“addresses”: A list of texts is wanted here, also for a single one.'],
    [{ addresses: [] }, '“addresses”: There is nothing in it.'],
    [{ addresses: ['https://a.example/d', 'http://a.example/d'] }, '“addresses”, entry 2: The address of the contact'],
    [{ organisation: 'harbour' }, '“organisation”: The id of the organisation is not complete'],
    [{ readingKey: 7 }, '“readingKey”: A text is wanted here, and this is none.'],
    [{ readingKey: 'x' }, '“readingKey”: The reading key is not complete'],
    [{ name: '   ' }, '“name”: There is nothing in it.'],
    [{ name: 'x'.repeat(101) }, '“name”: A name has at most 100 characters'],
    [{ logo: 'https://a.example/logo.png' }, '“logo”: This is no picture written as “data:image/png;base64,…”.'],
    [{ colour: 'teal' }, '“colour”: This is no colour.'],
    [{ colour: '#ffff00' }, '“colour”: The colour is too pale to be read in the light view'],
    [{ colour: '#7a7a7a' }, '“colour”: The colour can be read neither in the light view nor in the dark one'],
    [{ language: 'it' }, '“language”: The panel does not speak this language.'],
    [{ situationsFirst: ['lost-device', 'Lost device'] }, '“situationsFirst”, entry 2: This is no id of a situation.'],
    [{ reportAddress: 'mailto:a@b.example' }, '“reportAddress”: This is no e-mail address.'],
    [{ allowJoinCode: 'yes' }, '“allowJoinCode”: Write true or false here'],
    [{ adresses: [] }, '“adresses”: There is no such setting, so it does nothing. Did you mean “addresses”?'],
  ])('with %o is told what is wrong', (values, sentence) => {
    const complaints = complaintsAbout(values)
    expect(complaints).toEqual([expect.stringContaining(sentence)])
  })

  it('is used for what is right beside what is wrong', () => {
    const addresses = ['ftp://a.example/d', 'https://b.example/d']
    const { settings: read } = readSettings({ ...needed, addresses, colour: 'teal', language: 'de' })
    expect(read).toEqual({ ...needed, addresses: ['https://b.example/d'], language: 'de' })
  })

  it('with too many addresses is used as far as they go', () => {
    const addresses = Array.from({ length: 10 }, (_, index) => `https://a.example/${index}`)
    const { settings: read, problems } = readSettings({ ...needed, addresses })
    expect(read.addresses).toEqual(addresses.slice(0, 8))
    expect(problems).toEqual([8, 9].map((entry) => ({ key: 'addresses', code: 'too-many', entry })))
  })
})

describe('a colour', () => {
  it('is measured as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('counts where it can be read', () => {
    expect(colourUse('#0b5a9e')).toEqual({ light: true, dark: false })
    expect(colourUse('#85bdf5')).toEqual({ light: false, dark: true })
    expect(colourUse('#85bdf')).toBeUndefined()
  })

  it('meets what the panel’s style sheet says', () => {
    const sheet = readFileSync(new URL('../../../panel/src/styles/colours.css', import.meta.url), 'utf8')
    const pairOf = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(sheet)?.slice(1)
    expect([views.light.grounds[0], views.dark.grounds[0]]).toEqual(pairOf('paper'))
    expect([views.light.grounds[1], views.dark.grounds[1]]).toEqual(pairOf('surface'))
    expect([views.light.onColour, views.dark.onColour]).toEqual(pairOf('on-accent'))
  })
})

describe('what administrators read', () => {
  it('is said of every setting, in each language', () => {
    for (const key of keys) {
      for (const language of ownLanguages) {
        expect(settings[key].title[language]).not.toBe('')
        expect(settings[key].sentence[language]).toMatch(/[.]$/)
      }
    }
  })

  it('stands in the table of docs/directory.md and in the schema of the package, each setting in its order', () => {
    const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
    const [, table = ''] = read('docs/directory.md').split('<!-- generated: settings -->')
    expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)).toEqual(keys)
    expect(JSON.parse(read('browser-extension/src/public/managed-schema.json'))).toEqual(createManagedSchema())
  })

  it('asks in its schema for types alone, so that whatever else is wrong reaches us', () => {
    const { properties } = createManagedSchema()
    expect(Object.keys(properties)).toEqual(keys)
    expect(properties['addresses']).toMatchObject({ type: 'array', items: { type: 'string' } })
    const words = new Set(Object.values(properties).flatMap((property) => Object.keys(property)))
    expect([...words].sort()).toEqual(['description', 'items', 'title', 'type'])
  })
})
