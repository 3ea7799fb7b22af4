import { describe, expect, it } from 'vitest'
import { isMap } from '../collections/persistent-map.ts'
import { parse } from '../document.ts'

/** A file with one value in it, at a path such as `people ben phone`. */
function fileWith(place: string, value: string): string {
  const keys = place.split(' ')
  const lines = keys.map((key, depth) => `${'  '.repeat(depth)}${key}:`)
  return `rolebook: 1\n${lines.join('\n')} ${value}\n`
}

/** What is read at a path, keys as the format has them; `undefined` where nothing is. */
function readAt(place: string, value: string): unknown {
  let found: unknown = parse(fileWith(place, value)).rolebook
  for (const key of place.split(' ')) {
    const name = key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    found = isMap(found) ? found.get(key) : (found as Record<string, unknown> | undefined)?.[name]
  }
  return isMap(found) ? new Map(found) : found
}

/** What is noticed, as `code: text or key`, except unknown references, which are for the rules. */
function noticed(place: string, value: string): string[] {
  return parse(fileWith(place, value)).problems.map(
    ({ code, start, end }) => `${code} ${fileWith(place, value).slice(start, end)}`,
  )
}

describe('a value that is accepted', () => {
  it.each([
    ['organisation name', 'Harbour # Dental', 'Harbour'],
    ['organisation name', "'5.30'", '5.30'],
    ['organisation headcount', '0', 0],
    ['organisation headcount', '42', 42],
    ['organisation size', 'small', 'small'],
    ['organisation timezone', 'Pacific/Apia', 'Pacific/Apia'],
    ['organisation languages', '[en, pt-BR, zh-Hant, es-419]', ['en', 'pt-BR', 'zh-Hant', 'es-419']],
    ['organisation hours', 'always', 'always'],
    ['organisation email-domains', '[a.example]', ['a.example']],
    ['organisation emergency-number', '112', '112'],
    ['people ben email', 'ben@a.example', 'ben@a.example'],
    ['people ben phone', '+44 (0)20 7946 0100 ext. 5', '+44 (0)20 7946 0100 ext. 5'],
    ['people ben chat', 'https://chat.example', 'https://chat.example'],
    ['people ben private-phone', '+44 7700 900123', { number: '+44 7700 900123' }],
    ['people ben private-phone', '{ number: "0049170", visible: staff }', { number: '0049170', visible: 'staff' }],
    ['people ben left', '2028-02-29', '2028-02-29'],
    ['people ben title', 'Head of IT', { '': 'Head of IT' }],
    ['people ben title', '{ en: Head, de: Leiter }', { en: 'Head', de: 'Leiter' }],
    ['roles it held-by', 'ben', [{ who: 'ben' }]],
    ['roles it held-by', '{ who: ben }', [{ who: 'ben' }]],
    ['roles it held-by', '[ben, { who: dana, for: laptops }]', [{ who: 'ben' }, { who: 'dana', for: ['laptops'] }]],
    [
      'roles it held-by',
      '[{ who: ben, competence: Course }]',
      [{ who: 'ben', competence: [{ basis: { '': 'Course' } }] }],
    ],
    ['roles it held-by', '[]', []],
    ['roles it deputies', 'dana', ['dana']],
    ['responsibilities IT-3 consulted', '[]', []],
    ['responsibilities IT-3 covers', '[5.3, A.5.2, 9.2.2, 5.3 a]', ['5.3', 'A.5.2', '9.2.2', '5.3 a']],
    ['responsibilities IT-3 every', '12 months', { count: 12, unit: 'month' }],
    [
      'assets laptops found-at',
      '{ web: ["https://*.hr.example/*"], files: ["a/**"] }',
      { web: ['https://*.hr.example/*'], files: ['a/**'] },
    ],
    ['situations lost confidential', 'yes', true],
    ['situations lost confidential', 'false', false],
    ['situations lost first', 'Call us', [{ '': 'Call us' }]],
    ['situations lost first', '{ en: Call }', [{ en: 'Call' }]],
    ['situations lost first', '[Call, { en: Wait }]', [{ '': 'Call' }, { en: 'Wait' }]],
    ['situations lost keywords', '[stolen, lost]', new Map([['', ['stolen', 'lost']]])],
    [
      'situations lost keywords',
      '{ en: stolen, de: [weg] }',
      new Map([
        ['en', ['stolen']],
        ['de', ['weg']],
      ]),
    ],
    ['also', 'gdpr', ['gdpr']],
    ['members', '{ de: ../de/roles.yaml }', new Map([['de', '../de/roles.yaml']])],
  ])('%s: %s', (place, value, expected) => {
    expect(noticed(place, value)).toEqual([])
    expect(readAt(place, value)).toEqual(expected)
  })
})

describe('a value that is refused, with its place', () => {
  it.each([
    ['organisation headcount', '-1', 'bad-value -1'],
    ['organisation headcount', '042', 'bad-value 042'],
    ['organisation headcount', 'forty', 'bad-value forty'],
    ['organisation size', 'tiny', 'bad-value tiny'],
    ['organisation timezone', '+01:00', 'bad-value +01:00'],
    ['organisation timezone', 'Berlin', 'bad-value Berlin'],
    ['organisation languages', '[english]', 'bad-value english'],
    ['organisation languages', 'en', 'wrong-kind en'],
    ['organisation hours', 'Mon-Fri', 'bad-value Mon-Fri'],
    ['organisation name', '[a]', 'wrong-kind [a]'],
    ['organisation', 'Harbour', 'wrong-kind Harbour'],
    ['people', '[ben]', 'wrong-kind [ben]'],
    ['people ben', 'Ben', 'wrong-kind Ben'],
    ['people ben email', 'ben', 'bad-value ben'],
    ['people ben phone', '0800 DENTAL', 'bad-value 0800 DENTAL'],
    ['people ben chat', 'javascript:alert(1)', 'bad-value javascript:alert(1)'],
    ['people ben left', '2026-02-29', 'bad-value 2026-02-29'],
    ['people ben left', '31.12.2026', 'bad-value 31.12.2026'],
    ['people ben title', '[Head]', 'wrong-kind [Head]'],
    ['people ben title', '{ english: Head }', 'bad-value english'],
    ['people ben kind', 'robot', 'bad-value robot'],
    ['people Ben', '{}', 'bad-id Ben'],
    ['responsibilities it-3', '{}', 'bad-id it-3'],
    ['responsibilities IT-3 covers', '[Annex A]', 'bad-value Annex A'],
    ['responsibilities IT-3 every', 'yearly', 'bad-value yearly'],
    ['roles it deputies', '[{ who: ben }]', 'wrong-kind { who: ben }'],
    ['roles it held-by', '[[ben]]', 'wrong-kind [ben]'],
    ['assets laptops found-at', '{ web: ["*://*/*"] }', 'bad-value "*://*/*"'],
    ['assets laptops found-at', '{ web: ["https://a.example"] }', 'bad-value "https://a.example"'],
    ['situations lost confidential', 'maybe', 'bad-value maybe'],
    ['situations lost fulfills', '[]', 'unknown-key fulfills'],
    ['constructor', '{}', 'unknown-key constructor'],
    ['organisation __proto__', '{}', 'unknown-key __proto__'],
    ['people ben toString', 'x', 'unknown-key toString'],
  ])('%s: %s', (place, value, expected) => expect(noticed(place, value)).toEqual([expected]))

  it('leaves the rest of the file as it is', () => {
    const { rolebook } = parse(
      'rolebook: 1\npeople:\n  ben: { left: never, name: Ben, kind: robot, email: ben@a.example }\n',
    )
    expect(rolebook.people?.get('ben')).toEqual({ name: 'Ben', email: 'ben@a.example' })
  })

  it('passes over what is still being typed', () => {
    const { rolebook, problems } = parse(
      'rolebook: 1\npeople:\n  ben:\n    name:\n    away:\n      -\nroles:\nsituations:\n  lost:\n    contact:\n',
    )
    expect(problems).toEqual([])
    expect(rolebook.people?.get('ben')).toEqual({ away: [] })
    expect(rolebook.roles?.size).toBe(0)
    expect(rolebook.situations?.get('lost')).toEqual({})
  })

  it('does not judge what is the organisation’s own', () => {
    expect(noticed('x-notes', '[1, { a: b }]')).toEqual([])
    expect(noticed('people ben x-desk', '[1]')).toEqual([])
  })
})

describe('an unquoted text that another reader would change', () => {
  it.each([
    ['organisation languages', '[no]', 'retyped no'],
    ['people ben title', '{ no: Leder }', 'retyped no'],
    ['people ben title', 'Yes', 'retyped Yes'],
    ['sites no', '{}', 'retyped no'],
    ['people ben site', 'no', 'retyped no'],
    ['roles it deputies', '[on]', 'retyped on'],
    ['situations lost contact', '{ order: [off] }', 'retyped off'],
    ['situations lost keywords', '{ en: [null] }', 'retyped null'],
    ['responsibilities IT-3 covers', '[5.30]', 'retyped 5.30'],
    ['people ben phone', '0049301234', 'retyped 0049301234'],
  ])('%s: %s', (place, value, expected) => expect(noticed(place, value)).toEqual([expected]))

  it('is left alone in quotes', () => {
    const text =
      'rolebook: 1\norganisation: { languages: ["no"] }\nsites: { "no": { name: "Yes" } }\nresponsibilities: { AB-1: { covers: ["5.30"] } }\n'
    expect(parse(text).problems).toEqual([])
  })
})

describe('a contact', () => {
  const contact = (value: string) => readAt('situations lost contact', value)

  it.each([
    ['desk', { how: 'order', of: ['desk'] }],
    ['[desk, ben]', { how: 'unstated', of: ['desk', 'ben'] }],
    [
      '{ order: [desk, line-manager, "site:reception"] }',
      { how: 'order', of: ['desk', 'line-manager', 'site:reception'] },
    ],
    ['{ any: [desk, ben] }', { how: 'any', of: ['desk', 'ben'] }],
    ['{ all: desk }', { how: 'all', of: ['desk'] }],
    [
      '{ order: [{ any: [a, b] }, { all: [c, d] }, e] }',
      { how: 'order', of: [{ how: 'any', of: ['a', 'b'] }, { how: 'all', of: ['c', 'd'] }, 'e'] },
    ],
    ['{ order: [] }', { how: 'order', of: [] }],
  ])('is read from %s', (value, expected) => {
    expect(noticed('situations lost contact', value)).toEqual([])
    expect(contact(value)).toEqual(expected)
  })

  it.each([
    ['{ order: [{ order: [a] }] }', 'wrong-kind { order: [a] }'],
    ['{ order: [[a, b]] }', 'wrong-kind [a, b]'],
    ['{ any: [{ all: [a] }] }', 'wrong-kind { all: [a] }'],
    ['{ either: [a] }', 'wrong-kind either'],
    ['{ any: [a], all: [b] }', 'wrong-kind all'],
    ['{}', 'wrong-kind {}'],
  ])('is refused in %s', (value, expected) => expect(noticed('situations lost contact', value)).toEqual([expected]))
})

describe('references', () => {
  it('are gathered with where they stand and what they may mean', () => {
    const text = `rolebook: 1
organisation: { default-contact: { order: [desk, { any: [ben, it] }] } }
approved: { by: ben }
sites: { hq: { reception: desk } }
people:
  ben: { site: hq, away: [{ from: 2026-01-01, until: 2026-01-02, cover: dana }], external: { sponsor: dana }, same-as: dana }
contact-points:
  desk: { site: hq, verified: { by: ben } }
roles:
  it:
    held-by: [{ who: ben, for: [hq, laptops], granted-by: dana }]
    deputies: [dana]
    granted-by: ben
    responsibilities: { AB-1: { accountable: it, stands-for: IT-3 } }
responsibilities:
  IT-3: { responsible: [it], consulted: it, informed: [it], not-applicable: { approved-by: ben } }
policies:
  use: { owner: it, approved-by: it, situations: lost }
situations:
  lost: { contact: [line-manager, it], fulfils: AE-2 }
exceptions:
  - { about: [ben, it], approved-by: dana }
`
    const { references, problems } = parse(text)
    expect(problems).toEqual([])
    expect(references.map(({ path, id, to }) => `${path.join(' ')} → ${id} (${to.join(', ')})`)).toEqual([
      'organisation default-contact order 0 → desk (contact-point, role, person)',
      'organisation default-contact order 1 any 0 → ben (contact-point, role, person)',
      'organisation default-contact order 1 any 1 → it (contact-point, role, person)',
      'approved by → ben (person)',
      'sites hq reception → desk (contact-point, role, person)',
      'people ben site → hq (site)',
      'people ben away 0 cover → dana (person)',
      'people ben external sponsor → dana (person)',
      'people ben same-as → dana (person)',
      'contact-points desk site → hq (site)',
      'contact-points desk verified by → ben (person)',
      'roles it held-by 0 who → ben (person)',
      'roles it held-by 0 for 0 → hq (asset, site)',
      'roles it held-by 0 for 1 → laptops (asset, site)',
      'roles it held-by 0 granted-by → dana (person)',
      'roles it deputies 0 → dana (person)',
      'roles it granted-by → ben (person)',
      'roles it responsibilities AB-1 accountable → it (role)',
      'roles it responsibilities AB-1 stands-for → IT-3 (responsibility)',
      'responsibilities IT-3 responsible 0 → it (role)',
      'responsibilities IT-3 consulted → it (role)',
      'responsibilities IT-3 informed 0 → it (role)',
      'responsibilities IT-3 not-applicable approved-by → ben (person)',
      'policies use owner → it (role)',
      'policies use approved-by → it (role)',
      'policies use situations → lost (situation)',
      'situations lost contact 1 → it (contact-point, role, person)',
      'situations lost fulfils → AE-2 (responsibility)',
      'exceptions 0 about 0 → ben (person, role, responsibility, contact-point, situation, asset, policy, site)',
      'exceptions 0 about 1 → it (person, role, responsibility, contact-point, situation, asset, policy, site)',
      'exceptions 0 approved-by → dana (person)',
    ])
  })
})

describe('the digest of the text from which others were translated', () => {
  const place = 'situations lost-badge title'

  it('is kept beside the languages, and is none of them', () => {
    const value = '{ en: Lost, de: Verloren, translated-from: "0123456789ab" }'
    expect(readAt(place, value)).toEqual({ en: 'Lost', de: 'Verloren' })
    expect(parse(fileWith(place, value))).toMatchObject({
      problems: [],
      translations: [{ path: [...place.split(' '), 'translated-from'], stated: '0123456789ab' }],
    })
  })

  it('may be missing while it is typed, and is a text like any other', () => {
    expect(parse(fileWith(place, '{ en: Lost, translated-from: }')).translations).toEqual([])
    expect(noticed(place, '{ en: Lost, translated-from: 012345678901 }')).toEqual(['retyped 012345678901'])
    expect(noticed(place, '{ en: Lost, translated-from: [x] }')).toEqual(['wrong-kind [x]'])
  })
})
