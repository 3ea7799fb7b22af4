import { describe, expect, it } from 'vitest'
import { figuresOf } from './testing.ts'

const people = 'people: { ann: { name: Ann } }\n'
const everyRole = `roles:
  top-management: { held-by: ann }
  project-lead: { held-by: ann }
  asset-ownership: { held-by: ann }
  human-resources: { held-by: ann }
  it-department: { held-by: ann }
  legal-and-compliance: { held-by: ann }
  internal-audit: { held-by: ann }
`

describe('no gaps, no duplicates', () => {
  it('is whole where somebody holds each of the eight roles', () => {
    expect(figuresOf(people + everyRole).noGapsNoDuplicates).toEqual({ count: 31, of: 31, missing: [] })
  })

  it('misses what nobody works on or answers for', () => {
    const { noGapsNoDuplicates } = figuresOf(
      `${people}${everyRole.replace('  legal-and-compliance: { held-by: ann }\n', '')}responsibilities: { XX-1: { text: Water the plants }, IT-2: { not-applicable: { because: we have none } } }`,
    )
    // top management answers for LC-2 all the same
    expect(noGapsNoDuplicates).toEqual({
      count: 28,
      of: 31,
      missing: [
        { because: 'vacant', responsibility: 'LC-1', roles: ['legal-and-compliance'] },
        { because: 'vacant', responsibility: 'LC-3', roles: ['legal-and-compliance'] },
        { because: 'no-role', responsibility: 'XX-1' },
      ],
    })
  })

  it('counts as held what everybody does', () => {
    const { missing } = figuresOf(people).noGapsNoDuplicates
    expect(missing.map(({ responsibility }) => responsibility)).not.toContain('AE-1')
    expect(missing).toHaveLength(28)
  })

  it('misses both of two that stand for the same, and takes one in place of the catalogue’s', () => {
    const own = (also: string) =>
      figuresOf(
        `${people}${everyRole}responsibilities:\n  XX-1: { stands-for: IA-1, accountable: top-management }\n${also}`,
      ).noGapsNoDuplicates
    expect(own('')).toEqual({ count: 31, of: 31, missing: [] })
    expect(own('  XX-2: { stands-for: IA-1, accountable: top-management }\n').missing).toEqual([
      { because: 'duplicate', responsibility: 'XX-1', others: ['XX-2'] },
      { because: 'duplicate', responsibility: 'XX-2', others: ['XX-1'] },
    ])
    expect(own('  IA-1: { every: 6 months }\n').missing).toEqual([
      { because: 'duplicate', responsibility: 'IA-1', others: ['XX-1'] },
      { because: 'duplicate', responsibility: 'XX-1', others: ['IA-1'] },
    ])
    expect(own('  IA-1: { not-applicable: { because: see XX-1 } }\n')).toEqual({ count: 31, of: 31, missing: [] })
  })
})
