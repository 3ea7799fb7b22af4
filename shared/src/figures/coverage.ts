import type { CatalogueReference } from '../catalogue/catalogue.ts'
import type { ResponsibilityEntry } from '../rolebook/responsibility-entry.ts'
import type { Duties } from './duties.ts'
import type { Fraction } from './fraction.ts'

/** Of the clauses and applicable controls, those with somebody who answers for them now. */
export interface Coverage extends Fraction<CoveredReference> {
  /** How many of the missing ones are covered in part. */
  readonly inPart: number
  /** Every clause and applicable control, in the order of the standard. */
  readonly references: readonly CoveredReference[]
  /** Controls that only responsibilities cover of which the file says that they do not apply. A clause always applies. */
  readonly notApplicable: readonly string[]
}

/** A clause or control, and who answers for it. */
export interface CoveredReference {
  readonly reference: CatalogueReference
  /**
   * `in-part`: what somebody answers for is only related to it, or is too broad to cover it squarely. `vacant`: nobody
   * holds the roles that should answer, or none is named. `open`: no responsibility covers it.
   */
  readonly state: 'covered' | 'in-part' | 'vacant' | 'open'
  /** The responsibilities that cover it, those that do so squarely first. */
  readonly by: readonly Covering[]
}

/** That a responsibility covers a clause or control. */
export interface Covering {
  readonly responsibility: string
  readonly inPart: boolean
  /** Who answers for the responsibility; several only in a file that is to be mended. */
  readonly roles: readonly { readonly role: string; readonly holders: readonly string[] }[]
}

/** Counts what is covered squarely by somebody; what is covered in part is among the missing. */
export function coverageOf(duties: Duties): Coverage {
  const { model, inForce } = duties
  const coverings = coveringsByReference(inForce, duties)
  const excluded = coveringsByReference(duties.notApplicable, duties)
  const isExcluded = ({ id, kind }: CatalogueReference) => kind === 'control' && excluded.has(id) && !coverings.has(id)
  const known = model.catalogue.structure.references
  const references = known
    .filter((reference) => !isExcluded(reference))
    .map((reference): CoveredReference => {
      const by = coverings.get(reference.id) ?? []
      return { reference, state: stateOf(by), by }
    })
  const missing = references.filter(({ state }) => state !== 'covered')
  return {
    count: references.length - missing.length,
    of: references.length,
    missing,
    inPart: missing.filter(({ state }) => state === 'in-part').length,
    references,
    notApplicable: known.filter(isExcluded).map(({ id }) => id),
  }
}

function stateOf(by: readonly Covering[]): CoveredReference['state'] {
  const answered = by.filter(({ roles }) => roles.some(({ holders }) => holders.length > 0))
  if (answered.some(({ inPart }) => !inPart)) return 'covered'
  if (answered.length > 0) return 'in-part'
  return by.length > 0 ? 'vacant' : 'open'
}

function coveringsByReference(
  entries: readonly ResponsibilityEntry[],
  duties: Duties,
): ReadonlyMap<string, readonly Covering[]> {
  const coverings = new Map<string, { readonly squarely: Covering[]; readonly inPart: Covering[] }>()
  for (const entry of entries) {
    const roles = entry.accountable.map((role) => ({ role, holders: duties.holdersOf(role).map(({ id }) => id) }))
    for (const [reference, inPart] of referencesOf(entry, duties)) {
      const known = coverings.get(reference) ?? { squarely: [], inPart: [] }
      coverings.set(reference, known)
      known[inPart ? 'inPart' : 'squarely'].push({ responsibility: entry.id, inPart, roles })
    }
  }
  return new Map([...coverings].map(([id, { squarely, inPart }]) => [id, [...squarely, ...inPart]]))
}

/**
 * Clauses and controls of a responsibility, and whether it covers them in part only. What the file says counts as it
 * says; one that stands for the catalogue's covers what that one covers.
 */
function referencesOf(
  { written, standsFor, catalogue }: ResponsibilityEntry,
  { model }: Duties,
): ReadonlyMap<string, boolean> {
  const references = new Map<string, boolean>()
  const known = standsFor === undefined ? undefined : model.catalogue.byId.responsibilities.get(standsFor)
  if (!(catalogue && written.covers))
    for (const { reference, sureness } of known?.covers ?? []) references.set(reference, sureness === 'low')
  // “5.3 a” is a letter of clause 5.3
  for (const reference of written.covers ?? []) references.set(reference.replace(/ ?[a-z]$/, ''), false)
  return references
}
