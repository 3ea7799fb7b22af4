import { describe, expect, it } from 'vitest'
import { german } from '../../catalogue/1/de.ts'
import { english } from '../../catalogue/1/en.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue } from '../catalogue/catalogue.ts'
import { parse } from '../document.ts'
import { letters } from './responsibility-entry.ts'
import { createRoleModel, isSmall, partsOf, type RoleModel, titleOfRole } from './role-model.ts'

const catalogue = createCatalogue(structure, english, german)

function modelOf(...lines: string[]): RoleModel {
  const { rolebook, problems } = parse(['rolebook: 1', ...lines, ''].join('\n'))
  expect(problems).toEqual([])
  return createRoleModel(rolebook, catalogue)
}

/** The letters of a responsibility in short: `A project-lead, R it-department`. */
function lettersOf(model: RoleModel, id: string): string {
  const entry = model.responsibilities.get(id)
  return letters
    .filter((letter) => entry?.[letter].length)
    .map((letter) => `${letter.charAt(0).toUpperCase()} ${entry?.[letter].join(' ')}`)
    .join(', ')
}

describe('the roles', () => {
  it('are the eight, whatever the file says', () => {
    const { roles } = modelOf()
    expect([...roles.keys()]).toEqual(structure.roles.filter(({ tier }) => tier === 1).map(({ id }) => id))
    expect(roles.get('internal-audit')?.title).toEqual({
      en: 'Internal audit',
      de: german.roles['internal-audit']?.title,
    })
    expect(roles.get('all-employees')?.everybody).toBe(true)
    expect(roles.get('internal-audit')?.path).toBeUndefined()
  })

  it('are those of the second tier that the file names, and its own, in that order', () => {
    const { roles } = modelOf(
      'roles:',
      '  helper: { title: Helper }',
      '  incident-manager: { held-by: ben }',
      '  helper-two: {}',
    )
    expect([...roles.keys()].slice(8)).toEqual(['incident-manager', 'helper', 'helper-two'])
    expect(roles.get('helper')?.title).toEqual({ '': 'Helper' })
    expect(roles.get('helper-two')?.title).toEqual({ '': 'helper-two' })
    expect(roles.get('helper')?.catalogue).toBeUndefined()
    expect(roles.get('incident-manager')?.heldBy).toEqual([{ who: 'ben' }])
    expect(roles.get('incident-manager')?.path).toEqual(['roles', 'incident-manager'])
  })

  it('take a title of the file before that of the catalogue', () => {
    expect(modelOf('roles: { it-department: { title: Computer room } }').roles.get('it-department')?.title).toEqual({
      '': 'Computer room',
    })
  })

  it('have titles also where the file only points to them', () => {
    const model = modelOf()
    expect(titleOfRole(model, 'incident-manager')['en']).toBe('Incident manager')
    expect(titleOfRole(model, 'toString')).toEqual({ '': 'toString' })
  })
})

describe('the letters', () => {
  it('are those of the catalogue where the file says nothing', () => {
    expect(lettersOf(modelOf(), 'PL-5')).toBe(
      'A project-lead, R project-lead, C it-department legal-and-compliance human-resources, I top-management',
    )
  })

  it('that the file gives replace that letter whole and leave the others', () => {
    const model = modelOf('responsibilities:', '  HR-1: { informed: [it-department, top-management] }')
    expect(lettersOf(model, 'HR-1')).toBe(
      'A human-resources, R human-resources, C legal-and-compliance, I it-department top-management',
    )
  })

  it('are emptied by an empty list, and not by a key without a value', () => {
    expect(lettersOf(modelOf('responsibilities: { HR-1: { consulted: [] } }'), 'HR-1')).toBe(
      'A human-resources, R human-resources, I project-lead',
    )
    expect(lettersOf(modelOf('responsibilities:', '  HR-1:', '    consulted:'), 'HR-1')).toBe(
      'A human-resources, R human-resources, C legal-and-compliance, I project-lead',
    )
    expect(lettersOf(modelOf('responsibilities: { HR-1: { accountable: [] } }'), 'HR-1')).toBe(
      'R human-resources, C legal-and-compliance, I project-lead',
    )
  })

  it('leave a role that gets two of them the stronger, except that A and R go together', () => {
    const model = modelOf(
      'responsibilities:',
      '  HR-1: { accountable: project-lead }',
      '  HR-2: { responsible: [legal-and-compliance, human-resources] }',
      '  HR-4: { informed: [legal-and-compliance, top-management, human-resources] }',
    )
    expect(lettersOf(model, 'HR-1')).toBe('A project-lead, R human-resources, C legal-and-compliance')
    expect(lettersOf(model, 'HR-2')).toBe('A human-resources, R legal-and-compliance human-resources, I project-lead')
    expect(lettersOf(model, 'HR-4')).toBe(
      'A human-resources, R human-resources, C legal-and-compliance project-lead, I top-management',
    )
    // what was written stands beside it, for whoever wants to say that it is unclear
    expect(model.responsibilities.get('HR-4')?.written.informed).toContain('human-resources')
  })

  it('are found again by role, each with all it has', () => {
    const parts = partsOf(modelOf(), 'human-resources')
    expect(parts.find(({ responsibility }) => responsibility.id === 'HR-1')?.letters).toEqual([
      'accountable',
      'responsible',
    ])
    expect(parts.find(({ responsibility }) => responsibility.id === 'AO-4')?.letters).toEqual(['consulted'])
    expect(parts.some(({ responsibility }) => responsibility.id === 'IA-1')).toBe(false)
  })
})

describe('the responsibilities', () => {
  it('are the 31, and those of the second tier come with their role', () => {
    const without = modelOf()
    expect(without.responsibilities.size).toBe(31)
    const [duty] = structure.responsibilities.filter(({ role }) => role === 'incident-manager')
    expect(duty).toBeDefined()
    expect(without.responsibilities.has(duty?.id ?? '')).toBe(false)
    expect(modelOf('roles: { incident-manager: {} }').responsibilities.has(duty?.id ?? '')).toBe(true)
    expect(modelOf(`responsibilities: { ${duty?.id}: {} }`).responsibilities.has(duty?.id ?? '')).toBe(true)
  })

  it('of the second tier that belong to one of the eight roles come only when they are named', () => {
    expect(modelOf('roles: { top-management: { held-by: ben } }').responsibilities.has('TM-6')).toBe(false)
    expect(modelOf('responsibilities: { TM-6: {} }').responsibilities.get('TM-6')?.role).toBe('top-management')
  })

  it('that a role brings itself are its own', () => {
    const model = modelOf(
      'roles:',
      '  helper:',
      '    responsibilities:',
      '      FA-1: { text: Help, accountable: project-lead, covers: [A.6.8] }',
    )
    const entry = model.responsibilities.get('FA-1')
    expect(entry).toMatchObject({
      role: 'helper',
      text: { '': 'Help' },
      accountable: ['project-lead'],
      covers: ['A.6.8'],
    })
    expect(entry?.path).toEqual(['roles', 'helper', 'responsibilities', 'FA-1'])
    expect(entry?.catalogue).toBeUndefined()
    expect(entry?.standsFor).toBeUndefined()
  })

  it('of the catalogue may be written under a role as well; their own section comes first', () => {
    const under = ['roles:', '  it-department:', '    responsibilities: { IT-3: { every: 6 months } }']
    const model = modelOf(...under)
    expect(model.responsibilities.get('IT-3')).toMatchObject({
      every: { count: 6, unit: 'month' },
      accountable: ['it-department'],
      standsFor: 'IT-3',
    })
    expect(model.responsibilities.get('IT-3')?.path).toEqual(['roles', 'it-department', 'responsibilities', 'IT-3'])
    const both = modelOf(...under, 'responsibilities: { IT-3: { every: 2 years } }')
    expect(both.responsibilities.get('IT-3')?.every).toEqual({ count: 2, unit: 'year' })
  })

  it('of the organisation’s own may stand for one of the catalogue’s', () => {
    const model = modelOf('responsibilities: { AU-1: { text: Audit, stands-for: IA-1, responsible: internal-audit } }')
    expect(model.responsibilities.get('AU-1')).toMatchObject({ standsFor: 'IA-1', role: 'internal-audit' })
    expect(model.responsibilities.get('IA-1')?.standsFor).toBe('IA-1')
  })

  it('take text, rhythm and clauses of the file before those of the catalogue', () => {
    const model = modelOf(
      'responsibilities: { IT-3: { text: Look, covers: [], every: 3 months, last-done: 2026-05-11 } }',
    )
    expect(model.responsibilities.get('IT-3')).toMatchObject({
      text: { '': 'Look' },
      covers: [],
      every: { count: 3, unit: 'month' },
      lastDone: '2026-05-11',
    })
    const known = modelOf().responsibilities.get('IT-3')
    expect(known?.text['en']).toBe(english.responsibilities['IT-3']?.text)
    expect(known?.covers).toContain('A.8.8')
    expect(known?.every).toBeDefined()
  })
})

describe('the situations', () => {
  it('are those of the catalogue with what the file says field by field, then its own', () => {
    const { situations } = modelOf(
      'situations:',
      '  lost-device: { first: Call us, keywords: { en: [ipad], fr: [perdu] } }',
      '  flood: { title: The cellar is under water, urgency: now }',
    )
    expect([...situations.keys()].slice(0, -1)).toEqual(structure.situations.map(({ id }) => id))
    const lost = situations.get('lost-device')
    expect(lost?.first).toEqual([{ '': 'Call us' }])
    expect(lost?.title).toEqual({
      en: english.situations['lost-device']?.title,
      de: german.situations['lost-device']?.title,
    })
    expect(lost?.doNot.length).toBeGreaterThan(0)
    expect(lost?.keywords.get('en')?.slice(0, 1)).toEqual(['ipad'])
    expect(lost?.keywords.get('en')?.length).toBeGreaterThan(1)
    expect(lost?.keywords.get('fr')).toEqual(['perdu'])
    expect(situations.get('flood')).toMatchObject({ urgency: 'now', first: [], danger: false, catalogue: undefined })
    // the catalogue is shared by all models and stays as it was
    expect(modelOf().situations.get('lost-device')?.keywords.get('en')).not.toContain('ipad')
  })

  it('go to their own contact, else to the catalogue’s role if somebody holds it, else to the default contact', () => {
    const desk = 'organisation: { default-contact: { any: [desk, night] } }'
    const [situation] = structure.situations.filter(({ role }) => role === 'human-resources')
    const id = situation?.id ?? ''
    const from = (...lines: string[]) => modelOf(desk, ...lines).situations.get(id)
    expect(from()).toMatchObject({ contactFrom: 'default', contact: { how: 'any', of: ['desk', 'night'] } })
    expect(from('roles: { human-resources: { held-by: dana } }')).toMatchObject({
      contactFrom: 'catalogue',
      contact: { how: 'order', of: ['human-resources', { how: 'any', of: ['desk', 'night'] }] },
    })
    expect(from(`situations: { ${id}: { contact: ben } }`)).toMatchObject({
      contactFrom: 'situation',
      contact: { of: ['ben'] },
    })
    expect(modelOf().situations.get(id)).toMatchObject({ contactFrom: undefined, contact: undefined })
  })
})

describe('a small organisation', () => {
  it.each([
    ['headcount: 49', true],
    ['headcount: 50', false],
    ['size: small', true],
    ['size: medium, headcount: 10', false],
    ['name: Harbour', false],
  ])('with %s: %s', (line, small) => expect(isSmall(modelOf(`organisation: { ${line} }`).rolebook)).toBe(small))
})
