import { describe, expect, it } from 'vitest'
import { figuresOf } from './testing.ts'

const file = (accountable: string) => `
people:
  ann: { name: Ann, away: [{ from: 2026-11-01, until: 2026-12-31 }] }
  board: { name: Board, kind: group }
  firm: { name: Audit firm, kind: organisation }
  eve: { name: Eve, external: { sponsor: ann } }
contact-points: { desk: { name: Desk } }
roles:
  top-management: { held-by: [board] }
  project-lead: { held-by: [ann] }
  internal-audit: { held-by: [firm, eve] }
  joint: { held-by: [firm, ann] }
responsibilities: { XX-1: { responsible: project-lead, accountable: ${accountable} } }`

const faultOf = (accountable: string) =>
  figuresOf(file(accountable)).accountability.missing.find(({ responsibility }) => responsibility === 'XX-1')

describe('accountability', () => {
  it.each(['project-lead', 'top-management', 'joint', '[project-lead, project-lead]'])(
    'is given by %s',
    (accountable) => {
      expect(faultOf(accountable)).toBeUndefined()
    },
  )

  it.each([
    ['[]', 'none', [], []],
    ['[project-lead, top-management]', 'several', ['project-lead', 'top-management'], ['ann', 'board']],
    ['all-employees', 'everybody', ['all-employees'], []],
    ['desk', 'no-role', ['desk'], []],
    ['human-resources', 'vacant', ['human-resources'], []],
    ['data-protection-officer', 'vacant', ['data-protection-officer'], []],
    ['internal-audit', 'outside', ['internal-audit'], ['firm', 'eve']],
  ])('is missing with %s: %s', (accountable, because, roles, holders) => {
    expect(faultOf(accountable)).toEqual({ responsibility: 'XX-1', because, roles, holders })
  })

  it('is of all responsibilities in force', () => {
    const { count, of, missing } = figuresOf(file('project-lead')).accountability
    expect(of).toBe(32)
    expect(count).toBe(of - missing.length)
  })
})
