import type { Instant, Rolebook } from '@rolebook/model'
import { mayHaveSigned } from '../keys/keys-document.ts'
import { type ChangedSince, isNew } from '../projection/ways.ts'
import type { Known } from './verify.ts'

/** What a reader must be told above the cards. Every code has its sentence in `sentences.ts`. */
export type Banner =
  /** Nothing newer came before its last day. `peopleGone`: 60 days on, people are shown without ways to reach them. */
  | { readonly code: 'not-confirmed'; readonly since: Instant; readonly peopleGone: boolean }
  /** It was issued in the future, so it is the clock that is wrong. */
  | { readonly code: 'clock-wrong'; readonly issued: Instant }
  /** The organisation has withdrawn the key that signed it, and nothing signed with a good one has come yet. */
  | { readonly code: 'key-withdrawn' }

/** What may be shown at an instant. */
export interface View {
  readonly rolebook: Rolebook
  readonly banners: readonly Banner[]
  /** The numbers, addresses and links to be called new now, and since when they have been what they are. */
  readonly changedSince: ChangedSince
  readonly version: number
  readonly issued: Instant
  readonly expires: Instant
  /** When it was last received or confirmed. */
  readonly checked: Instant | undefined
}

/** By how much two clocks may differ before one of them is called wrong, in milliseconds. */
const clockTolerance = 10 * 60_000

/** What to show now of what is kept; `undefined` where no directory was ever accepted. Ask again as time passes. */
export function viewAt(kept: Known, now: Instant): View | undefined {
  if (!kept.current) return undefined
  const { directory } = kept.current
  const { version, issued, expires } = directory
  const changedSince = new Map([...directory.changedSince].filter(([, since]) => isNew(since, now)))
  const banners: Banner[] = []
  if (!mayHaveSigned(kept.keys, directory.signers, issued)) banners.push({ code: 'key-withdrawn' })
  if (issued > now + clockTolerance) banners.push({ code: 'clock-wrong', issued })
  if (directory.hasExpired(now)) {
    banners.push({ code: 'not-confirmed', since: expires, peopleGone: directory.hasLostPeople(now) })
  }
  const rolebook = directory.rolebookAt(now)
  return { rolebook, banners, changedSince, version, issued, expires, checked: kept.checked }
}
