/** What administrators say about whom this browser has joined. */
export type Policy =
  | { readonly kind: 'none' }
  /** Nothing has been said: there is no policy, or it comes late. Chromium needs seconds to hand it over. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'set'; readonly values: PolicyValues }

/** As the administrators wrote them; nothing of it is believed before it was read. */
export interface PolicyValues {
  readonly address?: unknown
  readonly organisation?: unknown
  readonly readingKey?: unknown
  readonly reportAddress?: unknown
}

/** Takes the values of managed storage for a policy. An empty one is not "no policy": it may only be late. */
export function policyOf(values: Record<string, unknown>): Policy {
  const { address, organisation, readingKey, reportAddress } = values
  if ([address, organisation, readingKey].every((value) => value === undefined)) return { kind: 'unknown' }
  return { kind: 'set', values: { address, organisation, readingKey, reportAddress } }
}
