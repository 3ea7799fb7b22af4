/** What administrators say about this browser. */
export type Policy =
  | { readonly kind: 'none' }
  /** Nothing has been said: there is no policy, or it comes late. Chromium needs seconds to hand it over. */
  | { readonly kind: 'unknown' }
  /** As the administrators wrote it; nothing of it is believed before it was read. */
  | { readonly kind: 'set'; readonly values: Readonly<Record<string, unknown>> }

/** Takes the values of managed storage for a policy. An empty one is not "no policy": it may only be late. */
export function policyOf(values: Readonly<Record<string, unknown>>): Policy {
  return Object.keys(values).length === 0 ? { kind: 'unknown' } : { kind: 'set', values }
}
