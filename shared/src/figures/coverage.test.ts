import { describe, expect, it } from 'vitest'
import { figuresOf } from './testing.ts'

const people = 'people: { ann: { name: Ann }, bob: { name: Bob, left: 2026-10-31 } }\n'

function coverageOf(text: string, at?: string) {
  const { coverage } = figuresOf(people + text, at)
  const stateOf = (id: string) => coverage.references.find(({ reference }) => reference.id === id)
  return { ...coverage, stateOf }
}

describe('coverage', () => {
  it('counts the 30 clause entries and 93 controls, and begins at nothing', () => {
    const { count, of, missing, inPart } = coverageOf('')
    expect({ count, of, missing: missing.length, inPart }).toEqual({ count: 0, of: 123, missing: 123, inPart: 0 })
  })

  it('counts what somebody answers for, and says who', () => {
    const coverage = coverageOf('roles: { human-resources: { held-by: [ann] } }')
    expect(coverage.stateOf('A.6.4')).toEqual({
      reference: { id: 'A.6.4', kind: 'control', theme: 'people' },
      state: 'covered',
      by: [{ responsibility: 'HR-4', inPart: false, roles: [{ role: 'human-resources', holders: ['ann'] }] }],
    })
    expect(coverage.references.filter(({ state }) => state === 'covered').map(({ reference }) => reference.id)).toEqual(
      ['7.2', '7.3', 'A.6.1', 'A.6.2', 'A.6.3', 'A.6.4', 'A.6.6'],
    )
    expect(coverage.count).toBe(7)
  })

  it('says “in part” of controls that only the broad IT-1 is related to, and does not count them', () => {
    const coverage = coverageOf('roles: { it-department: { held-by: [ann] } }')
    expect(coverage.stateOf('A.8.13')?.state).toBe('in-part')
    expect(coverage.stateOf('A.8.20')?.state).toBe('covered')
    expect(coverage.missing.map(({ reference }) => reference.id)).toContain('A.8.13')
    expect(coverage.inPart).toBe(coverage.missing.filter(({ state }) => state === 'in-part').length)
  })

  it('tells a role that nobody holds now from a control that no responsibility covers', () => {
    const coverage = coverageOf('roles: { human-resources: { held-by: [bob] } }')
    expect(coverage.stateOf('A.6.4')?.state).toBe('vacant')
    expect(coverage.stateOf('A.7.4')).toMatchObject({ state: 'open', by: [] })
    expect(coverageOf('roles: { human-resources: { held-by: [bob] } }', '2026-10-31').stateOf('A.6.4')?.state).toBe(
      'covered',
    )
  })

  it('takes a responsibility of one’s own at its word, letters of clauses included', () => {
    const coverage = coverageOf(`
roles: { project-lead: { held-by: ann } }
responsibilities: { XX-1: { covers: [A.7.4, 4.1 b], accountable: project-lead } }`)
    expect([coverage.stateOf('A.7.4')?.state, coverage.stateOf('4.1')?.state]).toEqual(['covered', 'covered'])
  })

  it('lets one that stands for the catalogue’s cover what that one covers', () => {
    const coverage = coverageOf(`
roles: { project-lead: { held-by: ann } }
responsibilities: { XX-1: { stands-for: HR-4, accountable: project-lead } }`)
    expect(coverage.stateOf('A.6.4')?.by.map(({ responsibility }) => responsibility)).toEqual(['XX-1'])
  })

  it('leaves out controls that only what does not apply covers, as long as that holds, and never a clause', () => {
    const text = 'responsibilities: { SD-1: { not-applicable: { because: no software, until: 2026-12-31 } } }'
    const coverage = coverageOf(text)
    expect(coverage.notApplicable).toContain('A.8.25')
    // vulnerability tests of IT-3 cover it as well
    expect(coverage.notApplicable).not.toContain('A.8.29')
    expect(coverage.of).toBe(123 - coverage.notApplicable.length)
    expect(coverageOf(text, '2027-01-01').of).toBe(123)
    expect(
      coverageOf('responsibilities: { PL-4: { not-applicable: { because: no risks } } }').stateOf('6.1.1'),
    ).toEqual(expect.objectContaining({ state: 'open' }))
  })
})
