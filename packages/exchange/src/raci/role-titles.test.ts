import { describe, expect, it } from 'vitest'
import { catalogue } from '../testing.ts'
import { nameRoles } from './ids.ts'
import { recogniseRole } from './role-titles.ts'

describe('a title', () => {
  it.each([
    ['Top Management', 'top-management'],
    ['CEO', 'top-management'],
    ['Geschäftsführung', 'top-management'],
    ['Direction générale', 'top-management'],
    ['HR Lead', 'human-resources'],
    ['Head of HR', 'human-resources'],
    ['Personalabteilung', 'human-resources'],
    ['Responsable RH', 'human-resources'],
    ['HR / Human Resources', 'human-resources'],
    ['IT Operations Lead', 'it-department'],
    ['IT-Leitung', 'it-department'],
    ['DSI', 'it-department'],
    ['IT operations', 'it-operations'],
    ['Legal Counsel', 'legal-and-compliance'],
    ['Internal Auditor', 'internal-audit'],
    ['Interne Revision', 'internal-audit'],
    ['All Employees', 'all-employees'],
    ['Mitarbeiter:innen', 'all-employees'],
    ['Tous les collaborateurs', 'all-employees'],
    ['Data Protection Officer', 'data-protection-officer'],
    ['Datenschutzbeauftragte/r', 'data-protection-officer'],
    ['Privacy lead (DPO)', 'data-protection-officer'],
    ['ISMS Project Lead', 'project-lead'],
  ])('%s is %s', (title, id) => {
    expect(recogniseRole(title, catalogue)?.id).toBe(id)
  })

  it.each([
    'Information Security Officer (ISO)',
    'CISO',
    'ISO',
    'Department Heads',
    'IT Security Manager',
    'Project Manager',
    'Works council',
    'System Administrator',
    'Auditor',
  ])('%s is a role of their own', (title) => {
    expect(recogniseRole(title, catalogue)).toBeUndefined()
  })
})

describe('ids of roles', () => {
  const ids = (...titles: readonly string[]) => nameRoles(titles, catalogue).map(({ id }) => id)

  it('are made of the words, without the abbreviation in brackets', () => {
    expect(ids('Information Security Officer (ISO)', 'Größe & Maß', '24/7 Desk', 'No')).toEqual([
      'information-security-officer',
      'groesse-mass',
      'role-24-7-desk',
      'role-no',
    ])
  })

  it('go to the title that is worded like the catalogue where two name the same role', () => {
    expect(nameRoles(['CEO', 'Top management'], catalogue)).toEqual([
      { id: 'ceo', title: 'CEO', recognised: undefined, taken: { role: 'top-management', by: 'Top management' } },
      { id: 'top-management', title: 'Top management', recognised: 'exact', taken: undefined },
    ])
  })

  it('collide with nothing: not with each other, not with the catalogue, not with words of the format', () => {
    expect(ids('Ops', 'Ops', 'Lost device', 'Line manager team', '理事会')).toEqual([
      'ops',
      'ops-2',
      'lost-device-2',
      'line-manager-team',
      'role-5',
    ])
  })
})
