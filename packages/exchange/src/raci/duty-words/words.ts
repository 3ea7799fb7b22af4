import { firstTierWords } from './first-tier.ts'
import { secondTierWords } from './second-tier.ts'

/**
 * How activities of RACI tables name a responsibility of the catalogue, in English, German and French. Patterns look at
 * folded text (see `fold`). A responsibility is named where every idea of `says` is found and none of `unless`.
 * Right, or silent: what may mean two responsibilities, or only a part of one, is not here.
 */
export interface DutyWords {
  readonly duty: string
  readonly says: readonly RegExp[]
  readonly unless?: RegExp
}

/** The words for all responsibilities that activities plainly name. */
export const dutyWords: readonly DutyWords[] = [...firstTierWords, ...secondTierWords]
