import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { accepted, atCursor, monday, serviceIn, suggestions, uri } from './text-at-cursor.ts'

const organisation = `rolebook: 1
organisation:
  name: Harbour Dental Group
  timezone: Europe/London
  languages: [en, de]
sites:
  berlin: { name: Berlin practice }
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist }
  eli: { name: Eli Marsh, left: 2026-08-31 }
contact-points:
  security-desk: { name: Security desk }
assets:
  laptops: { title: Staff laptops }
`
const below = (text: string) => `${organisation}${text}`
/** What follows the organisation after a suggestion was accepted. */
const after = (text: string, label: string) => accepted(below(text), label).slice(organisation.length)
const labels = (marked: string) => suggestions(marked).map(({ label }) => label)

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

describe('ids', () => {
  it.each([
    [
      'an empty value',
      'roles:\n  project-lead:\n    held-by: |',
      'ben',
      'roles:\n  project-lead:\n    held-by: [ben]|',
    ],
    ['a bracket', 'roles:\n  project-lead:\n    held-by: [|', 'ben', 'roles:\n  project-lead:\n    held-by: [ben|'],
    [
      'a bracket that is closed',
      'roles:\n  project-lead: { held-by: [b|] }',
      'ben',
      'roles:\n  project-lead: { held-by: [ben|] }',
    ],
    [
      'a comma',
      'roles:\n  project-lead: { held-by: [amara, |] }',
      'ben',
      'roles:\n  project-lead: { held-by: [amara, ben|] }',
    ],
    [
      'a dash',
      'roles:\n  project-lead:\n    held-by:\n      - |',
      'ben',
      'roles:\n  project-lead:\n    held-by:\n      - ben|',
    ],
    [
      'a line of its own',
      'roles:\n  project-lead:\n    held-by:\n      |',
      'ben',
      'roles:\n  project-lead:\n    held-by:\n      - ben|',
    ],
    [
      'a half-open mapping',
      'roles:\n  project-lead:\n    held-by: [{ who: |',
      'ben',
      'roles:\n  project-lead:\n    held-by: [{ who: ben|',
    ],
    [
      'a name',
      'roles:\n  project-lead:\n    held-by: [Ben Lind|',
      'ben',
      'roles:\n  project-lead:\n    held-by: [ben|',
    ],
    [
      'the middle of an id',
      'roles:\n  project-lead:\n    held-by: [am|ra]',
      'amara',
      'roles:\n  project-lead:\n    held-by: [amara|]',
    ],
    [
      'an open quote',
      'roles:\n  project-lead:\n    held-by: ["b|',
      'ben',
      'roles:\n  project-lead:\n    held-by: ["ben"|',
    ],
    [
      'a quote that is closed',
      "roles:\n  project-lead:\n    held-by: ['b|']",
      'ben',
      "roles:\n  project-lead:\n    held-by: ['ben'|]",
    ],
    [
      'an asset',
      'roles:\n  asset-ownership:\n    held-by:\n      - who: ben\n        for: |',
      'laptops',
      'roles:\n  asset-ownership:\n    held-by:\n      - who: ben\n        for: [laptops]|',
    ],
    ['a site', 'people:\n  zoe: { site: |', 'berlin', 'people:\n  zoe: { site: berlin|'],
    [
      'a contact',
      'situations:\n  lost-device:\n    contact: { order: [|',
      'security-desk',
      'situations:\n  lost-device:\n    contact: { order: [security-desk|',
    ],
    [
      'a role',
      'responsibilities:\n  IT-3: { accountable: |',
      'project-lead',
      'responsibilities:\n  IT-3: { accountable: project-lead|',
    ],
    [
      'a responsibility',
      'situations:\n  lost-device: { fulfils: [A|',
      'AE-2',
      'situations:\n  lost-device: { fulfils: [AE-2|',
    ],
  ])('after %s', (_, text, label, result) => {
    expect(after(text, label)).toBe(result)
  })

  it('have names beside them, and whoever has left comes last', () => {
    const items = suggestions(below('roles:\n  project-lead: { held-by: [|'))
    expect(items.slice(0, 3).map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'amara: Amara Okafor',
      'ben: Ben Lindqvist',
      'eli: Eli Marsh, has left',
    ])
  })

  it('leave out whoever is in the list, and put the holder last among deputies', () => {
    expect(labels(below('roles:\n  project-lead: { held-by: [amara, |, eli] }'))).not.toContain('amara')
    expect(labels(below('roles:\n  project-lead: { held-by: [amara, |, eli] }'))).not.toContain('eli')
    expect(labels(below('roles:\n  project-lead: { held-by: [amara], deputies: [|] }'))).toEqual([
      'ben',
      'eli',
      'amara',
    ])
  })

  it('keep what the cursor is on, which may be exchanged for itself', () => {
    expect(labels(below('roles:\n  project-lead: { deputies: [|ben, eli] }'))).toEqual(['ben', 'amara'])
  })

  it('that are named most come first, and of the rest each in the order of the file', () => {
    const used =
      'roles:\n  own: { held-by: [ben], authority: "May stop projects" }\n  it-department: { held-by: [ben, |] }'
    expect(labels(below(used.replace('ben, |', '|')))).toEqual([
      'ben',
      'amara',
      'eli',
      'who',
      'for',
      'from',
      'until',
      'granted-by',
      'competence',
    ])
  })

  it('of a contact are contact points first', () => {
    expect(labels(below('situations:\n  lost-device: { contact: |'))[0]).toBe('security-desk')
    expect(labels(below('situations:\n  lost-device: { contact: { order: [|'))).toContain('any')
    expect(labels(below('situations:\n  lost-device: { contact: { order: [{ any: [|'))).not.toContain('all')
  })

  it('of people do not stand in for themselves', () => {
    expect(labels(below('people:\n  zoe: { away: [{ cover: |'))).toEqual(['amara', 'ben', 'eli'])
    expect(labels('rolebook: 1\npeople:\n  amara: { away: [{ cover: | }] }\n  ben: {}\n')).toEqual(['ben'])
  })
})

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

describe('rules of an exception', () => {
  it('begin with those that find something now, the gravest first', () => {
    const text = 'roles:\n  project-lead: { held-by: [ben], deputies: [ben], autority: all }\nexceptions:\n  - rule: |'
    expect(labels(below(text)).slice(0, 2)).toEqual(['deputy-is-holder', 'required-role-vacant'])
    expect(labels(below(text)).indexOf('unknown-key')).toBeLessThan(10)
  })
})

describe('in a comment', () => {
  const text = 'assets:\n  # |\n  phones: { title: off }\n'
  const written = (typed: string) => below(text.replace('|', `${typed}|`))

  it('the word that silences the next line is known, and no other', () => {
    expect(after(text.replace('|', 'role|'), 'rolebook-disable-next-line')).toBe(
      text.replace('|', 'rolebook-disable-next-line |'),
    )
    expect(labels(written('held'))).toEqual([])
    expect(labels(written(''))).toEqual([])
  })

  it('rules follow it that a comment may silence, first what is found on the next line; then why', () => {
    const found = labels(written('rolebook-disable-next-line '))
    expect(found[0]).toBe('unquoted-value')
    expect(found).not.toContain('deputy-is-holder')
    expect(after(text.replace('|', 'rolebook-disable-next-line un|'), 'unquoted-value')).toBe(
      text.replace('|', 'rolebook-disable-next-line unquoted-value: |'),
    )
    expect(labels(written('rolebook-disable-next-line unquoted-value, '))).not.toContain('unquoted-value')
    expect(after(text.replace('|', 'rolebook-disable-next-line un|: a name'), 'unquoted-value')).toBe(
      text.replace('|', 'rolebook-disable-next-line unquoted-value|: a name'),
    )
  })

  it('a number sign in a text begins none', () => {
    expect(labels(below('assets:\n  phones: { title: "x # rolebook-disable-next-line |" }\n'))).toEqual([])
  })
})

describe('nothing', () => {
  it.each([
    ['in a comment', 'roles:\n  project-lead: {} # held-|'],
    ['in prose', 'roles:\n  project-lead: { authority: May st|op'],
    ['in a text of several lines', 'roles:\n  own:\n    authority: >\n      may he|'],
    ['behind a key without a space', 'roles:\n  own: { held-by:|'],
    ['where nobody knows the ids', 'people: { z|'],
    ['below a key of one’s own', 'roles:\n  own:\n    x-note: { |'],
  ])('%s', (_, text) => {
    expect(labels(below(text))).toEqual([])
  })

  it('in a text without the marker', () => {
    expect(labels('roles:\n  - |')).toEqual([])
    expect(labels('hosts: all\n|')).toEqual([])
  })
})

describe('a damaged or unusual file', () => {
  it('is completed all the same', () => {
    expect(accepted('rolebook: 1\npeople:\n  amara: { name: "Amara }\n  ben: { |\nroles: {}\n', 'name')).toBe(
      'rolebook: 1\npeople:\n  amara: { name: "Amara }\n  ben: { name: |\nroles: {}\n',
    )
    expect(accepted('rolebook: 1\npeople: { ben: { name: Ben } }\nroles: { project-lead: { held-by: [|', 'ben')).toBe(
      'rolebook: 1\npeople: { ben: { name: Ben } }\nroles: { project-lead: { held-by: [ben|',
    )
  })

  it('is completed where it was parsed whole', () => {
    const shared =
      'rolebook: 1\npeople:\n  ben: &b { name: Ben }\n  ben-again: *b\nroles:\n  project-lead:\n    held-by: [|]\n'
    expect(atCursor(shared).document.wholeBecause).toBe('shared-anchors')
    expect(accepted(shared, 'ben')).toBe(shared.replace('|', 'ben|'))
  })

  it('with line ends of Windows is completed', () => {
    expect(accepted('rolebook: 1\r\npeople:\r\n  ben:\r\n    na|\r\n', 'name')).toBe(
      'rolebook: 1\r\npeople:\r\n  ben:\r\n    name: |\r\n',
    )
  })
})

it('is cut where there are too many, and asked again as the word grows', () => {
  const people = Array.from({ length: 500 }, (_, index) => `  person-${index}: { name: Person ${index} }\n`).join('')
  const ask = (typed: string) => {
    const text = `rolebook: 1\npeople:\n${people}roles:\n  project-lead: { held-by: [${typed}] }\n`
    const document = parse(text)
    const position = document.lines.positionAt(text.indexOf(']'))
    return serviceIn().completion(document, position, { uri, now: monday })
  }
  expect(ask('')).toMatchObject({ isIncomplete: true })
  expect(ask('').items).toHaveLength(200)
  expect(ask('person-49').items.map(({ label }) => label)).toContain('person-499')
})

it('is for the text that was asked about, where somebody has typed on since', () => {
  const { document: asItWas, position } = atCursor(
    'rolebook: 1\npeople:\n  ben: {}\nroles:\n  own: { deputies: [b|] }\n',
  )
  const now = parse(asItWas.text.replace('[b]', '[be, b]').replace('  ben: {}', '  ben: {}\n  bea: {}'))
  const { items } = serviceIn().completion(now, position, { uri, now: monday, asItWas })
  const range = { start: { line: 4, character: 20 }, end: { line: 4, character: 21 } }
  expect(items.map(({ textEdit }) => textEdit)).toEqual([
    { range, newText: 'ben' },
    { range, newText: 'bea' },
  ])
})
