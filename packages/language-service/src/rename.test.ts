import { readFileSync } from 'node:fs'
import { createCatalogue, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { applyEdits } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { applied, atCursor, serviceIn, uri } from './place/text-at-cursor.ts'
import { renameThing } from './rename.ts'

const catalogue = createCatalogue(structure, english)

/** The text after renaming what the cursor is on, or the sentence that says why not. */
function renamed(marked: string, newId: string, language: 'en' | 'de' | 'fr' = 'en'): string | undefined {
  const { document, position } = atCursor(marked)
  const answer = serviceIn(language).rename(document, position, newId, { uri })
  return answer && ('refused' in answer ? answer.refused : applied(document, answer.changes[uri] ?? []))
}

describe('a new id', () => {
  it('is written everywhere, and nothing else changes', () => {
    const text = `rolebook: 1
# ben is the head of IT
people:
  ben:   { name: Ben, away: [{ cover: amara }] }   # ben again
  amara: { name: Amara, away: [{ cover: ben }], external: { sponsor: 'ben' } }
contact-points:
  desk: { name: ben, verified: { date: 2026-11-01, by: ben } }
roles:
  project-lead: { held-by: [{ who: ben, granted-by: ben }], deputies: [ "ben" ] }
situations:
  lost-device: { contact: { order: [desk, ben, { any: [ben, amara] }] } }
exceptions:
  - about: [ben]
    approved-by: ben
`
    const expected = text
      .replace(/(?<=\n {2})ben(?=:)/, 'benedict')
      .replace(/(?<=(?:cover|sponsor|by|who|granted-by): '?)ben/g, 'benedict')
      .replace('[ "ben" ]', '[ "benedict" ]')
      .replace('[desk, ben, { any: [ben, amara] }]', '[desk, benedict, { any: [benedict, amara] }]')
      .replace('about: [ben]', 'about: [benedict]')
    expect(renamed(text.replace('cover: ben', 'cover: b|en'), 'benedict')).toBe(expected)
    expect(renamed(text.replace('  ben:', '  be|n:'), 'benedict')).toBe(expected)
  })

  it.each([
    [
      'a role',
      'roles:\n  own-|role: { held-by: [] }\nresponsibilities:\n  IT-3: { accountable: own-role }\n',
      'data-lead',
      'roles:\n  data-lead: { held-by: [] }\nresponsibilities:\n  IT-3: { accountable: data-lead }\n',
    ],
    [
      'a contact point',
      'contact-points:\n  desk: {}\nsituations:\n  lost-device: { contact: de|sk }\n',
      'hotline',
      'contact-points:\n  hotline: {}\nsituations:\n  lost-device: { contact: hotline }\n',
    ],
    [
      'a site',
      'sites:\n  london: {}\npeople:\n  ben: { site: lon|don }\n',
      'leeds',
      'sites:\n  leeds: {}\npeople:\n  ben: { site: leeds }\n',
    ],
    [
      'an asset',
      'assets:\n  laptops: {}\nroles:\n  asset-ownership: { held-by: [{ who: ben, for: [lap|tops] }] }\n',
      'devices',
      'assets:\n  devices: {}\nroles:\n  asset-ownership: { held-by: [{ who: ben, for: [devices] }] }\n',
    ],
    [
      'a policy',
      'policies:\n  acceptable-|use: {}\nexceptions: [{ about: acceptable-use }]\n',
      'fair-use',
      'policies:\n  fair-use: {}\nexceptions: [{ about: fair-use }]\n',
    ],
    [
      'a situation',
      'situations:\n  own-ca|se: {}\nexceptions: [{ about: own-case }]\n',
      'other-case',
      'situations:\n  other-case: {}\nexceptions: [{ about: other-case }]\n',
    ],
    [
      'a responsibility',
      'roles:\n  own: { responsibilities: { FA-1: {} } }\nsituations:\n  lost-device: { fulfils: [F|A-1] }\n',
      'FA-2',
      'roles:\n  own: { responsibilities: { FA-2: {} } }\nsituations:\n  lost-device: { fulfils: [FA-2] }\n',
    ],
    [
      'an id that others read as “false”',
      'people:\n  b|en: {}\nroles:\n  own: { held-by: [ben, "ben"] }\n',
      'no',
      'people:\n  "no": {}\nroles:\n  own: { held-by: ["no", "no"] }\n',
    ],
    [
      'what stands in a wrong place too',
      'people:\n  b|en: {}\nresponsibilities:\n  IT-3: { accountable: ben }\n',
      'benedict',
      'people:\n  benedict: {}\nresponsibilities:\n  IT-3: { accountable: benedict }\n',
    ],
    [
      'an alias',
      'people:\n  ben: {}\nroles:\n  own: { held-by: [&b ben], deputies: [*b] }\n  other: { held-by: [b|en] }\n',
      'benedict',
      'people:\n  benedict: {}\nroles:\n  own: { held-by: [&b benedict], deputies: [benedict] }\n  other: { held-by: [benedict] }\n',
    ],
  ])('is given to %s', (_, marked, newId, expected) => {
    expect(renamed(`rolebook: 1\n${marked}`, newId)).toBe(`rolebook: 1\n${expected}`)
  })

  it('leaves the file as it reads it otherwise', () => {
    const marked = 'rolebook: 1\npeople:\n  b|en: { name: Ben }\nroles:\n  own: { held-by: [ben] }\n'
    const { rolebook } = parse(renamed(marked, 'benedict') ?? '')
    expect(rolebook.people?.get('benedict')?.name).toBe('Ben')
    expect(rolebook.roles?.get('own')?.heldBy?.[0]?.who).toBe('benedict')
  })

  it('that is the old one changes nothing', () => {
    expect(renamed('rolebook: 1\npeople:\n  b|en: {}\n', 'ben')).toBe('rolebook: 1\npeople:\n  ben: {}\n')
  })
})

describe('a rename is refused', () => {
  const person = 'rolebook: 1\npeople:\n  b|en: { name: Ben }\n  amara: {}\n'

  it.each([
    [
      'an id that is none',
      person,
      'Ben Lindqvist',
      '“Ben Lindqvist” cannot be an id: write lower-case words joined by hyphens, like “security-desk”.',
    ],
    ['an empty id', person, '', '“” cannot be an id'],
    ['an id that is taken', person, 'amara', '“amara” is taken: something in this rolebook has that id already.'],
    ['an id of the catalogue', person, 'project-lead', '“project-lead” has a meaning of its own'],
    ['a word of the format', person, 'line-manager', '“line-manager” has a meaning of its own'],
    [
      'a word for a responsibility',
      'rolebook: 1\nroles:\n  own: { responsibilities: { F|A-1: {} } }\n',
      'first-aid',
      'cannot be the id of a responsibility',
    ],
    [
      'a role of the catalogue',
      'rolebook: 1\nroles:\n  project-|lead: {}\n',
      'lead',
      '“project-lead” comes from the catalogue, so its id stays.',
    ],
    [
      'an id that leads nowhere',
      'rolebook: 1\nsituations:\n  lost-device: { contact: z|oe }\nroles:\n  own: { held-by: [] }\n',
      'zo',
      'Nothing in this rolebook has the id “zoe”, so there is nothing to rename.',
    ],
    [
      'an id that is there twice',
      'rolebook: 1\npeople:\n  b|en: {}\n  ben: {}\n',
      'benedict',
      '“ben” is written down twice in this rolebook.',
    ],
    [
      'an id in a damaged place',
      'rolebook: 1\npeople:\n  b|en: {}\n  zoe: { away: [{ cover: ben }\nroles: {}\n',
      'benedict',
      '“ben” also stands where the file cannot be read just now.',
    ],
    [
      'a rolebook of which a file was not read',
      'rolebook: 1\ninclude: [roles.away.yaml]\npeople:\n  b|en: {}\n',
      'benedict',
      'A file of this rolebook (“include”) was not read',
    ],
  ])('for %s', (_, marked, newId, sentence) => {
    expect(renamed(marked, newId)).toContain(sentence)
  })

  it('in the language of the reader', () => {
    expect(renamed(person, 'amara', 'de')).toContain('„amara“ ist vergeben')
    expect(renamed(person, 'amara', 'fr')).toContain('est pris')
  })
})

describe('before a rename', () => {
  const prepared = (marked: string) => {
    const { document, position } = atCursor(marked)
    return serviceIn().prepareRename(document, position, { uri })
  }

  it('the id is offered without its quotes', () => {
    expect(prepared('rolebook: 1\npeople:\n  ben: {}\nroles:\n  own: { deputies: ["b|en"] }\n')).toEqual({
      range: { start: { line: 4, character: 21 }, end: { line: 4, character: 24 } },
      placeholder: 'ben',
    })
  })

  it('an id that stays says why', () => {
    expect(prepared('rolebook: 1\nroles:\n  project-|lead: {}\n')).toEqual({
      refused: '“project-lead” comes from the catalogue, so its id stays. You can give it another title.',
    })
  })

  it('nothing is offered on keys, names, rules and in foreign files', () => {
    expect(prepared('rolebook: 1\npeople:\n  ben: { na|me: Ben }\n')).toBeUndefined()
    expect(prepared('rolebook: 1\npeople:\n  ben: { name: B|en }\n')).toBeUndefined()
    expect(prepared('rolebook: 1\nexceptions: [{ rule: stale-|contact }]\n')).toBeUndefined()
    expect(prepared('people:\n  b|en: {}\n')).toBeUndefined()
  })
})

describe.each(['harbour-dental-group.yaml', 'lindenhof-maschinenbau.yaml'])('in the example %s', (name) => {
  const text = readFileSync(new URL(`../../../shared/examples/${name}`, import.meta.url), 'utf8')
  const document = parse(text)
  const { byId } = catalogue
  const own = document.definitions.filter(
    ({ id }) => !byId.roles.has(id) && !byId.responsibilities.has(id) && !byId.situations.has(id),
  )

  it('every id of its own can be renamed, and is then nowhere but in prose', () => {
    expect(own.length).toBeGreaterThan(5)
    for (const { kind, id } of own) {
      const newId = /^[A-Z]/.test(id) ? 'ZZ-99' : `${id}-renamed`
      const answer = renameThing(document, { kind, id }, newId, { catalogue, language: 'en' })
      if ('refused' in answer) throw new Error(answer.refused)
      const after = parse(applyEdits(text, answer.edits))
      expect(after.problems.length).toBe(document.problems.length)
      const renamedIn = (found: readonly { readonly id: string }[]) =>
        found.map((one) => (one.id === id ? newId : one.id))
      expect(after.definitions.map((definition) => definition.id)).toEqual(renamedIn(document.definitions))
      expect(after.references.map((reference) => reference.id)).toEqual(renamedIn(document.references))
    }
  })
})
