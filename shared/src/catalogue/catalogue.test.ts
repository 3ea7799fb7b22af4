import { describe, expect, test } from 'vitest'
import { english } from '../../catalogue/1/en.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue } from './catalogue.ts'
import {
  findReference,
  findResponsibility,
  findRole,
  isReference,
  responsibilitiesCovering,
  responsibilitiesOfRole,
} from './lookup.ts'
import { phrases } from './phrases.ts'

const catalogue = createCatalogue(structure, english)
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

  test('tell nobody else of a confidential report', () => {
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

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map((entry) => entry.id)
}

function expectUnique(values: readonly string[]): void {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
}
