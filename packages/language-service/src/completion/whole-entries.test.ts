import { createCatalogue, ownLanguages, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { check } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { accepted, atCursor, monday, serviceIn, suggestions, uri } from '../place/text-at-cursor.ts'

const file = `rolebook: 1
organisation: { name: Harbour, timezone: Europe/London, languages: [en] }
`
/** What follows the organisation after a whole entry was accepted. */
const after = (text: string, label: string) => accepted(`${file}${text}`, label).slice(file.length)

describe('a whole entry', () => {
  it.each([
    [
      'New person',
      'people:\n  |\n',
      'people:\n  new-person:\n    name: ""\n    title: ""\n    email: ""\n    phone: ""|\n',
    ],
    [
      'New role',
      'roles:\n  new|\n',
      'roles:\n  new-role:\n    title: ""\n    summary: ""\n    held-by: []\n    deputies: []\n    authority: ""|\n',
    ],
    [
      'New contact point',
      'contact-points: |\n',
      'contact-points:\n  new-desk:\n    name: ""\n    phone: ""\n    email: ""\n    hours: Mon-Fri 09:00-17:00\n    verified: { date: 2026-11-23, by:  }|\n',
    ],
    [
      'New policy',
      'policies:\n  |\n',
      'policies:\n  new-policy:\n    title: ""\n    summary: ""\n    web: "https://intranet.example"\n    owner: \n    approved-by: \n    from: 2026-11-23\n    reviewed: 2026-11-23\n    review-every: 12 months|\n',
    ],
    [
      'New situation',
      'situations:\n    |\n',
      'situations:\n    new-situation:\n      title: ""\n      urgency: now\n      contact: { order: [] }\n      first:\n        - ""\n      do-not:\n        - ""|\n',
    ],
    [
      'New responsibility',
      'roles:\n  own:\n    responsibilities:\n      |\n',
      'roles:\n  own:\n    responsibilities:\n      XY-1:\n        text: ""\n        covers: []\n        accountable: \n        responsible: []\n        every: 12 months|\n',
    ],
    [
      'Responsibility that does not apply',
      'responsibilities:\n  |\n',
      'responsibilities:\n  SD-1:\n    not-applicable:\n      because: ""\n      approved-by: \n      until: 2027-11-23|\n',
    ],
    [
      'New exception',
      'exceptions:\n  - |\n',
      'exceptions:\n  - rule: \n    about: []\n    because: ""\n    compensated-by: ""\n    approved-by: \n    from: 2026-11-23\n    until: 2027-05-24|\n',
    ],
    [
      'New exception',
      'exceptions: |\n',
      'exceptions:\n  - rule: \n    about: []\n    because: ""\n    compensated-by: ""\n    approved-by: \n    from: 2026-11-23\n    until: 2027-05-24|\n',
    ],
    [
      'New absence',
      'people:\n  ben:\n    away:\n      - |\n',
      'people:\n  ben:\n    away:\n      - from: 2026-11-23\n        until: 2026-11-23\n        cover: |\n',
    ],
  ])('%s is written in lines of its own, its prose in quotes', (label, text, expected) => {
    expect(after(text, label)).toBe(expected)
  })

  it('has tab stops for an editor that knows them', () => {
    const { document, position } = atCursor(`${file}people:\n  |\n`)
    const { items } = serviceIn().completion(document, position, { uri, now: monday, snippets: true })
    expect(items.find(({ label }) => label === 'New person')).toMatchObject({
      insertTextFormat: 2,
      textEdit: { newText: expect.stringContaining(':\n    name: "$2"\n') },
    })
  })

  it('is not offered in braces, before a colon, and where something of it is there', () => {
    const labels = (text: string) => suggestions(`${file}${text}`).map(({ label }) => label)
    expect(labels('people: { |')).not.toContain('New person')
    expect(labels('people:\n  n|: {}')).not.toContain('New person')
    expect(labels('exceptions:\n  - rule: stale-contact\n    |')).not.toContain('New exception')
  })
})

describe.each(ownLanguages)('an empty file, in %s', (language) => {
  const offered = (marked: string) => suggestions(marked, { language }).map(({ label }) => label)

  it('is offered a rolebook to begin with', () => {
    expect(offered('|')).toEqual(['rolebook', 'rolebook: 1', 'rolebook-part: 1'])
    expect(offered('# ours\n\nrole|\n')).toEqual(['rolebook', 'rolebook: 1', 'rolebook-part: 1'])
    expect(offered('ro|\r\n')).toContain('rolebook')
  })

  it('has one then that wants only what nobody has said yet', () => {
    const { document, position } = atCursor('|')
    const { items } = serviceIn(language).completion(document, position, { uri, now: monday })
    const [whole] = items
    if (!whole?.textEdit) throw new Error('Nothing is offered.')
    const written = parse(whole.textEdit.newText)
    expect(written.problems.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      'bad-value people/first-person/email',
      'bad-value people/first-person/phone',
      'bad-value contact-points/security-desk/phone',
    ])
    const catalogue = createCatalogue(structure, english)
    const filledIn = whole.textEdit.newText
      .replace('email: ""', 'email: "amara@harbour.example"')
      .replaceAll('phone: ""', 'phone: "+44 20 7946 0011"')
    const found = check(parse(filledIn), { catalogue, now: monday, language: 'en' }).map(
      ({ rule, path }) => `${rule} ${path.join('/')}`,
    )
    expect(found).toEqual([
      'urgent-email-only organisation/default-contact',
      'required-role-vacant roles/top-management',
      'required-role-vacant roles/project-lead',
      'required-role-vacant roles/internal-audit',
    ])
  })
})

describe('no rolebook is offered', () => {
  it.each([
    ['to a file with something in it', 'hosts: all\n|'],
    ['above something', '|\n- name: site\n'],
    ['to another word', 'ans|'],
    ['in a comment', '# role|'],
    ['behind a list’s dash', '- role|'],
  ])('%s', (_, marked) => {
    expect(suggestions(marked)).toEqual([])
  })
})

it('a suggestion names what is known of it, and that is read when somebody looks', () => {
  const text = `${file}people:\n  ben: { name: Ben Lindqvist, title: Head of IT }\nroles:\n  project-lead: { held-by: [|] }\n`
  const { document } = atCursor(text)
  const item = suggestions(text).find(({ label }) => label === 'ben')
  expect(item?.data).toEqual({ subject: 'person' })
  expect(serviceIn().describe(document, { kind: 'person', id: 'ben' }, monday)?.value).toContain('Head of IT')
})

it('a suggestion says where something is suggested behind it too', () => {
  const goesOn = (marked: string) =>
    suggestions(marked).flatMap(({ label, data }) => (data?.goesOn === true ? [label] : []))
  expect(goesOn(`${file}contact-points:\n  desk:\n    |`)).toEqual([
    'hours',
    'closed',
    'site',
    'timezone',
    'verified',
    'visible',
    'on-paper',
  ])
  expect(goesOn('|')).toEqual(['rolebook: 1', 'rolebook-part: 1'])
})
