import type { CatalogueResponsibility, Sureness } from '../../../src/catalogue/catalogue.ts'

/**
 * A responsibility as this catalogue writes it down. Where `accountable` or `responsible` is left out, it is the role
 * whose responsibility it is; the other letters are nobody.
 */
export interface WrittenResponsibility extends Readonly<Partial<Record<Sureness, readonly string[]>>> {
  readonly accountable?: string
  readonly responsible?: readonly string[]
  readonly consulted?: readonly string[]
  readonly informed?: readonly string[]
  readonly every?: string
}

/** The responsibilities of one role, by id, with everything spelled out that was left to the defaults. */
export function responsibilitiesOf(
  role: string,
  tier: 1 | 2,
  written: Readonly<Record<string, WrittenResponsibility>>,
): CatalogueResponsibility[] {
  return Object.entries(written).map(([id, one]) => ({
    id,
    role,
    tier,
    covers: [...covered('high', one), ...covered('medium', one), ...covered('low', one)],
    accountable: one.accountable ?? role,
    responsible: one.responsible ?? [role],
    consulted: one.consulted ?? [],
    informed: one.informed ?? [],
    ...(one.every === undefined ? {} : { every: one.every }),
  }))
}

function covered(sureness: Sureness, written: WrittenResponsibility): CatalogueResponsibility['covers'] {
  return (written[sureness] ?? []).map((reference) => ({ reference, sureness }))
}
