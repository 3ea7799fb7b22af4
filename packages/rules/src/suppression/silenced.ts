import type { Exception } from '@rolebook/model'
import type { Accepted } from '../exceptions/acceptance.ts'
import type { Finding } from '../finding.ts'
import { byPlace } from '../places/place-findings.ts'
import type { SuppressionComment } from './comments.ts'
import type { Heeded } from './heed-comments.ts'

/** A finding that is not shown, and why not. */
export interface Silenced {
  readonly finding: Finding
  readonly by:
    | { readonly kind: 'exception'; readonly exception: Exception }
    | { readonly kind: 'comment'; readonly comment: SuppressionComment }
}

/** What exceptions and comments silence, by place. */
export function listSilenced(accepted: readonly Accepted[], commented: Heeded['silenced']): readonly Silenced[] {
  const byException = accepted.map(
    ({ finding, exception }): Silenced => ({
      finding,
      by: { kind: 'exception', exception },
    }),
  )
  const byComment = commented.map(({ finding, comment }): Silenced => ({ finding, by: { kind: 'comment', comment } }))
  return [...byException, ...byComment].sort((one, other) => byPlace(one.finding, other.finding))
}
