import { describe, expect, test } from 'vitest'
import { german } from '../../catalogue/1/de.ts'
import { english } from '../../catalogue/1/en.ts'
import { french } from '../../catalogue/1/fr.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue, type Wording, wordingOf } from './catalogue.ts'
import {
  findReference,
  findResponsibility,
  findRole,
  findSituation,
  isReference,
  responsibilitiesCovering,
  responsibilitiesOfRole,
} from './lookup.ts'
import { phrases } from './phrases.ts'

const catalogue = createCatalogue(structure, english, german, french)
const wordings = [english, german, french]
const firstTier = structure.responsibilities.filter((responsibility) => responsibility.tier === 1)
const secondTierRoles = structure.roles.filter((role) => role.tier === 2)

describe('the structure', () => {
  test('has 30 clause entries and 93 controls', () => {
    expect(structure.references.filter((reference) => reference.kind === 'clause')).toHaveLength(30)
    expect(structure.references.filter((reference) => reference.kind === 'control')).toHaveLength(93)
  })

  test('has the eight roles, three of which must be held', () => {
    const eight = structure.roles.filter((role) => role.tier === 1)
    expect(eight).toHaveLength(8)
    expect(idsOf(eight.filter((role) => role.required))).toEqual(['top-management', 'project-lead', 'internal-audit'])
    expect(idsOf(structure.roles.filter((role) => role.everybody))).toEqual(['all-employees'])
  })

  test('has the 31 responsibilities and the 29 situations', () => {
    expect(firstTier).toHaveLength(31)
    expect(structure.situations).toHaveLength(29)
  })

  test('writes ids as the format wants them', () => {
    const named = [...structure.roles, ...structure.situations]
    for (const { id } of named) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const { id } of structure.responsibilities) expect(id).toMatch(/^[A-Z]{2,4}-[1-9]\d*$/)
    for (const { id } of structure.references) expect(isReference(id), id).toBe(true)
  })

  test('uses an id once, over roles and situations together', () => {
    expectUnique(idsOf([...structure.roles, ...structure.situations]))
    expectUnique(idsOf(structure.responsibilities))
    expectUnique(idsOf(structure.references))
  })

  test('points only to roles, responsibilities and references it has', () => {
    for (const { id, role, accountable, responsible, consulted, informed, covers } of structure.responsibilities) {
      for (const named of [role, accountable, ...responsible, ...consulted, ...informed]) {
        expect(findRole(catalogue, named), `${id}: ${named}`).toBeDefined()
      }
      for (const { reference } of covers)
        expect(findReference(catalogue, reference), `${id}: ${reference}`).toBeDefined()
    }
    for (const { id, role, fulfils } of structure.situations) {
      if (role !== undefined) expect(findRole(catalogue, role)?.tier, id).toBe(1)
      for (const duty of fulfils) expect(findResponsibility(catalogue, duty), `${id}: ${duty}`).toBeDefined()
    }
  })

  test('covers something with every responsibility, each reference once', () => {
    for (const { id, covers } of structure.responsibilities) {
      expect(covers.length, id).toBeGreaterThan(0)
      expectUnique(covers.map((covered) => covered.reference))
    }
  })

  test('leaves no clause and no control uncovered when both tiers are used', () => {
    const open = structure.references.filter(({ id }) => responsibilitiesCovering(catalogue, id).length === 0)
    expect(idsOf(open)).toEqual([])
  })

  test('gives a role of the second tier responsibilities for all that the role covers', () => {
    for (const role of secondTierRoles) {
      const covered = responsibilitiesOfRole(catalogue, role.id).flatMap((duty) =>
        duty.covers.map((one) => one.reference),
      )
      expect([...new Set(covered)].toSorted(), role.id).toEqual([...(role.covers ?? [])].toSorted())
    }
  })
})

describe('the letters', () => {
  const initials: Readonly<Record<string, string>> = {
    'top-management': 'TM',
    'project-lead': 'PL',
    'asset-ownership': 'AO',
    'human-resources': 'HR',
    'it-department': 'IT',
    'legal-and-compliance': 'LC',
    'internal-audit': 'IA',
    'all-employees': 'AE',
  }

  // One line a responsibility: accountable | responsible | consulted | informed.
  const agreed = `
    TM-1 TM | TM    |             | AE
    TM-2 TM | TM    | PL LC       | AE
    TM-3 TM | TM    | PL          | HR IT
    TM-4 TM | TM    | PL          |
    TM-5 TM | TM    | PL HR       | AE
    PL-1 PL | PL    | AO HR IT LC | TM
    PL-2 PL | PL    |             | TM
    PL-3 TM | PL    | IA          | AO HR IT LC
    PL-4 PL | PL    | AO IT LC    | TM
    PL-5 PL | PL    | IT LC HR    | TM
    PL-6 PL | PL    | LC          | TM
    AO-1 AO | AO    | IT          | PL
    AO-2 AO | AO    | LC HR       | AE
    AO-3 AO | AO IT | PL          |
    AO-4 AO | AO IT | HR          |
    HR-1 HR | HR    | LC          | PL
    HR-2 HR | HR    | LC          | PL
    HR-3 HR | HR    | PL IT       | AE
    HR-4 HR | HR    | LC PL       | TM
    IT-1 IT | IT    | AO PL       |
    IT-2 IT | IT    | PL          | AO
    IT-3 IT | IT    | PL          | AO
    LC-1 LC | LC    | PL HR       | TM
    LC-2 TM | LC    | PL IT HR    | AE
    LC-3 LC | LC    | PL IT AO    | TM
    IA-1 TM | IA    |             | PL
    IA-2 TM | IA    |             | PL
    IA-3 TM | IA    |             | PL
    AE-1 TM | AE    |             | HR
    AE-2 PL | AE    |             | IT
    AE-3 HR | AE    |             | PL`

  test('of the 31 are those that were agreed', () => {
    const short = (roles: readonly string[]) => roles.map((role) => initials[role] ?? role).join(' ')
    const written = firstTier.map(({ id, accountable, responsible, consulted, informed }) =>
      [`${id} ${short([accountable])}`, short(responsible), short(consulted), short(informed)].join('|'),
    )
    expect(written).toEqual(phrases(agreed).map((line) => line.replace(/\s*\|\s*/g, '|')))
  })

  test('name one accountable, at least one responsible, and nobody twice beside that', () => {
    for (const { id, accountable, responsible, consulted, informed } of structure.responsibilities) {
      expect(accountable, id).not.toBe('all-employees')
      expect(responsible.length, id).toBeGreaterThan(0)
      expectUnique([...responsible, ...consulted, ...informed])
      expect([...consulted, ...informed], id).not.toContain(accountable)
    }
  })

  test('of the second tier involve no other role of the second tier', () => {
    for (const { id, role, accountable, responsible, consulted, informed } of structure.responsibilities) {
      const others = [accountable, ...responsible, ...consulted, ...informed].filter((named) => named !== role)
      for (const other of others) expect(findRole(catalogue, other)?.tier, `${id}: ${other}`).toBe(1)
    }
  })

  test('make top management answer for everything the standard reserves for it', () => {
    for (const id of ['TM-1', 'TM-2', 'TM-3', 'TM-4', 'TM-5', 'TM-6', 'TM-7']) {
      expect(findResponsibility(catalogue, id)?.accountable, id).toBe('top-management')
    }
  })
})

describe('the situations', () => {
  test('count the first minutes where the damage grows', () => {
    expect(idsOf(structure.situations.filter((situation) => situation.urgency === 'now'))).toEqual([
      'phishing-received',
      'clicked-link',
      'lost-device',
      'lost-badge',
      'malware',
      'data-sent-wrongly',
      'data-breach',
      'stranger',
      'suspicious-call',
    ])
  })

  test('send urgent ones to the default contact, which is there at every hour', () => {
    for (const { id, urgency, role, deadline } of structure.situations) {
      if (urgency !== 'now') continue
      expect(role, id).toBeUndefined()
      expect(deadline, id).toBeDefined()
    }
  })

  test('say "use your phone" where the computer may be gone or broken', () => {
    const usePhone = structure.situations.filter((situation) => situation.usePhone)
    expect(idsOf(usePhone)).toEqual(['lost-device', 'malware', 'outage'])
  })

  test('name nobody further who is told of a confidential report', () => {
    const confidential = structure.situations.filter((situation) => situation.confidential)
    expect(idsOf(confidential)).toEqual(['colleague-concern'])
    expect(confidential.flatMap((situation) => situation.fulfils)).toEqual([])
  })

  test('write deadlines and rhythms in the grammar of the format', () => {
    const spans = [
      ...structure.situations.map((situation) => situation.deadline),
      ...structure.responsibilities.map((responsibility) => responsibility.every),
    ]
    for (const span of spans)
      if (span !== undefined) expect(span).toMatch(/^(1 (hour|day|month)|\d+ (hours|days|months))$/)
  })
})

describe.each(wordings)('the wording in $language', (wording) => {
  test('has a text for every id and none besides', () => {
    expect(Object.keys(wording.references).toSorted()).toEqual(idsOf(structure.references).toSorted())
    expect(Object.keys(wording.roles).toSorted()).toEqual(idsOf(structure.roles).toSorted())
    expect(Object.keys(wording.responsibilities).toSorted()).toEqual(idsOf(structure.responsibilities).toSorted())
    expect(Object.keys(wording.situations).toSorted()).toEqual(idsOf(structure.situations).toSorted())
  })

  test('has no empty text, no double space, no typewriter quote in what staff read', () => {
    for (const [place, text] of textsOf(wording)) {
      expect(text.trim(), place).toBe(text)
      expect(text, place).not.toBe('')
      expect(text, place).not.toMatch(/ {2}|\.\.\./)
      expect(text, place).not.toMatch(/['"]/)
    }
  })

  test('gives one to three first steps, and says what not to do where it is urgent', () => {
    for (const { id, urgency } of structure.situations) {
      const { first, doNot, include } = wording.situations[id] ?? { first: [], doNot: [], include: [] }
      expect(first.length, id).toBeGreaterThanOrEqual(1)
      expect(first.length, id).toBeLessThanOrEqual(3)
      expect(doNot.length, id).toBeLessThanOrEqual(3)
      expect(include.length, id).toBeGreaterThanOrEqual(2)
      if (urgency === 'now') expect(doNot.length, id).toBeGreaterThanOrEqual(1)
    }
  })

  test('finds every situation by at least eight different everyday words, short ones', () => {
    for (const [id, { keywords }] of Object.entries(wording.situations)) {
      expect(keywords.length, id).toBeGreaterThanOrEqual(8)
      expectUnique(keywords)
      for (const keyword of keywords) expect(keyword.length, `${id}: ${keyword}`).toBeLessThanOrEqual(50)
    }
  })

  test('keeps steps short enough to take in at a glance', () => {
    for (const [id, { title, first, doNot, include }] of Object.entries(wording.situations)) {
      expect(title.length, `${id}: ${title}`).toBeLessThanOrEqual(65)
      for (const text of [...first, ...doNot, ...include])
        expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(135)
    }
  })

  test('ends sentences with a full stop, and titles without', () => {
    for (const { title, first, doNot, include } of Object.values(wording.situations)) {
      for (const sentence of [...first, ...doNot]) expect(sentence).toMatch(/[.!?]$/)
      for (const words of [title, ...include]) expect(words).not.toMatch(/[.!]$/)
    }
    for (const { text, why } of Object.values(wording.responsibilities)) {
      expect(text).toMatch(/\.$/)
      expect(why).toMatch(/\.$/)
    }
    for (const { title, summary, typicalHolder } of Object.values(wording.roles)) {
      expect(summary).toMatch(/\.$/)
      for (const words of [title, typicalHolder]) expect(words).not.toMatch(/\.$/)
    }
  })

  test('mentions in a reason only clauses and controls that exist', () => {
    for (const [id, { why }] of Object.entries(wording.responsibilities)) {
      for (const mentioned of why.match(/A\.\d+\.\d+/g) ?? []) {
        expect(findReference(catalogue, mentioned), `${id}: ${mentioned}`).toBeDefined()
      }
    }
  })
})

describe('the wordings beside each other', () => {
  // Words that happen to be the same in two languages.
  const shared = new Set(['Communication'])

  test.each([
    [english, german],
    [english, french],
    [german, french],
  ])('translate every text: $0.language and $1.language', (one, other) => {
    const others = new Map(textsOf(other))
    const same = textsOf(one).filter(([place, text]) => others.get(place) === text && !shared.has(text))
    expect(same).toEqual([])
  })

  test('give each situation as many steps in every language', () => {
    for (const { id } of structure.situations) {
      const counts = wordings.map(({ situations }) => {
        const { first, doNot, include } = situations[id] ?? { first: [], doNot: [], include: [] }
        return [first.length, doNot.length, include.length]
      })
      expect(counts[1], id).toEqual(counts[0])
      expect(counts[2], id).toEqual(counts[0])
    }
  })

  test('mention the same clauses and controls in the reasons', () => {
    const mentioned = (wording: Wording, id: string) =>
      (wording.responsibilities[id]?.why.match(/(?:A\.)?\d+(?:\.\d+)+/g) ?? []).toSorted()
    for (const { id } of structure.responsibilities) {
      expect(mentioned(german, id), `de ${id}`).toEqual(mentioned(english, id))
      expect(mentioned(french, id), `fr ${id}`).toEqual(mentioned(english, id))
    }
  })

  test('set French punctuation with its narrow spaces', () => {
    for (const [place, text] of textsOf(french)) {
      expect(text, place).not.toMatch(/ [;:!?»]|« |\S[;!?]/)
    }
  })
})

describe('lookup', () => {
  test('finds entries by id, and nothing where there is none', () => {
    expect(findRole(catalogue, 'internal-audit')?.required).toBe(true)
    expect(findRole(catalogue, 'first-aid-for-data')).toBeUndefined()
    expect(findResponsibility(catalogue, 'LC-2')?.accountable).toBe('top-management')
    expect(findReference(catalogue, 'A.5.38')).toBeUndefined()
    expect(findSituation(catalogue, 'stranger')?.danger).toBe(true)
  })

  test.each(['constructor', '__proto__', 'toString', ''])('is not fooled by %j', (id) => {
    expect(findRole(catalogue, id)).toBeUndefined()
    expect(findReference(catalogue, id)).toBeUndefined()
    expect(isReference(id)).toBe(false)
  })

  test('knows the form of a clause or control from other numbers', () => {
    for (const id of ['5.3', '6.1.2', '10.1', 'A.5.2', 'A.8.34', 'A.5.38']) expect(isReference(id), id).toBe(true)
    for (const id of ['5', 'A.5', 'a.5.2', '5.3 a', '5.03', '05.3', 'A5.2', 'IT-3'])
      expect(isReference(id), id).toBe(false)
  })

  test('answers who covers a control, and what a role is there for', () => {
    expect(idsOf(responsibilitiesCovering(catalogue, 'A.6.8'))).toEqual(['AE-2', 'IM-1'])
    expect(idsOf(responsibilitiesOfRole(catalogue, 'top-management'))).toEqual([
      'TM-1',
      'TM-2',
      'TM-3',
      'TM-4',
      'TM-5',
      'TM-6',
      'TM-7',
    ])
  })

  test('speaks the wanted language, else English, else whatever was loaded', () => {
    expect(wordingOf(catalogue, 'fr').language).toBe('fr')
    expect(wordingOf(catalogue, 'it').language).toBe('en')
    expect(wordingOf(createCatalogue(structure, german), 'fr').language).toBe('de')
    expect(() => createCatalogue(structure)).toThrow('at least one language')
  })
})

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map((entry) => entry.id)
}

function expectUnique(values: readonly string[]): void {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
}

/** Every text that people read, with the place where it stands; keywords are typed, not read. */
function textsOf(wording: Wording): [place: string, text: string][] {
  const { themes, references, roles, responsibilities, situations } = wording
  return flatten({ themes, references, roles, responsibilities, situations }, '')
}

function flatten(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'keywords' ? [] : flatten(inner, `${place}/${key}`)))
}
