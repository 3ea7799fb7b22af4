import type { RoleModel } from '../rolebook/role-model.ts'
import type { Instant } from '../time/zone.ts'
import { type Accountability, accountabilityOf } from './accountability.ts'
import { type Communication, communicationFrom } from './communication.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { dutiesAt } from './duties.ts'
import { type NoGapsNoDuplicates, noGapsNoDuplicatesOf } from './no-gaps-no-duplicates.ts'

/**
 * The four headline figures, one for each thing that roles are to bring about. Each is a fraction with what is missing
 * from it; they are never added up to one mark, for what they count cannot be weighed against each other.
 */
export interface Figures {
  readonly coverage: Coverage
  readonly noGapsNoDuplicates: NoGapsNoDuplicates
  readonly accountability: Accountability
  readonly communication: Communication
}

/** Counts the four figures at an instant; the last one looks a week ahead from there. */
export function figuresAt(model: RoleModel, now: Instant): Figures {
  const duties = dutiesAt(model, now)
  return {
    coverage: coverageOf(duties),
    noGapsNoDuplicates: noGapsNoDuplicatesOf(duties),
    accountability: accountabilityOf(duties),
    communication: communicationFrom(model, now),
  }
}
