import { answerFor, type Reach } from '../answers/answer.ts'
import { zoneOf } from '../answers/holders.ts'
import type { RoleModel } from '../rolebook/role-model.ts'
import type { SituationEntry } from '../rolebook/situation-entry.ts'
import type { Instant } from '../time/zone.ts'
import type { Fraction } from './fraction.ts'

/**
 * Of the hours of the coming week, counted once for each urgent situation, those in which staff reach somebody by two
 * channels: in an emergency one of them may be the very thing that is broken.
 */
export interface Communication extends Fraction<QuietHours> {
  /** The urgent situations that staff see. */
  readonly situations: readonly string[]
}

/** Hours in a row in which fewer than two channels answer. */
export interface QuietHours {
  /** The situations that lead to the same contact. */
  readonly situations: readonly string[]
  readonly from: Instant
  readonly until: Instant
  /** What does answer: one channel, or none. */
  readonly channels: readonly Channel[]
}

export type Channel = 'phone' | 'chat' | 'email' | 'web'

const hour = 3_600_000
/** A week, in hours. */
const hoursAhead = 168

/** Looks at each full hour of the organisation's clock from an instant on. */
export function communicationFrom(model: RoleModel, now: Instant): Communication {
  const first = fullHourFrom(model, now)
  const urgent = [...model.situations.values()].filter(
    ({ urgency, written }) => urgency === 'now' && written.visible !== 'isms',
  )
  const missing: QuietHours[] = []
  for (const alike of byContact(urgent)) missing.push(...quietHoursOf(model, alike, first))
  const of = urgent.length * hoursAhead
  const quiet = missing.reduce(
    (sum, { situations, from, until }) => sum + (situations.length * (until - from)) / hour,
    0,
  )
  return { count: of - quiet, of, missing, situations: urgent.map(({ id }) => id) }
}

/** Situations with an equal contact get the same answer at every hour; most have the organisation's default contact. */
function byContact(situations: readonly SituationEntry[]): Iterable<readonly SituationEntry[]> {
  const groups = new Map<string, SituationEntry[]>()
  for (const situation of situations) {
    const key = JSON.stringify(situation.contact ?? null)
    groups.set(key, [...(groups.get(key) ?? []), situation])
  }
  return groups.values()
}

function quietHoursOf(model: RoleModel, alike: readonly SituationEntry[], first: Instant): readonly QuietHours[] {
  const situations = alike.map(({ id }) => id)
  const quiet: QuietHours[] = []
  for (let from = first; from < first + hoursAhead * hour; from += hour) {
    const channels = channelsAt(model, situations[0], from)
    if (channels.length > 1) continue
    const last = quiet.at(-1)
    if (last?.until === from && last.channels[0] === channels[0]) quiet.splice(-1, 1, { ...last, until: from + hour })
    else quiet.push({ situations, from, until: from + hour, channels })
  }
  return quiet
}

function channelsAt(model: RoleModel, situation: string | undefined, at: Instant): readonly Channel[] {
  const channels = new Set<Channel>()
  for (const { reaches } of answerFor(model, situation, at).lines)
    for (const reach of reaches) for (const channel of channelsOf(reach)) channels.add(channel)
  return [...channels]
}

/** The channels on which somebody can be expected to answer, as far as staff may see them. */
function channelsOf(reach: Reach): readonly Channel[] {
  // the file does not say whom a line manager or a reception leads to
  if (reach.kind === 'line-manager' || reach.kind === 'reception' || reach.mayNotAnswer) return []
  if (reach.kind === 'contact-point') {
    const { phone, chat, email, web, visible } = reach.contactPoint
    return visible === 'isms' ? [] : present({ phone, chat, email, web })
  }
  const { phone, chat, email, privatePhone, visible } = reach.person
  const agreed = (privatePhone?.visible ?? 'isms') === 'isms' ? undefined : privatePhone?.number
  return visible === 'isms' ? [] : present({ phone: phone ?? agreed, chat, email })
}

function present(ways: Readonly<Partial<Record<Channel, string | undefined>>>): readonly Channel[] {
  return (['phone', 'chat', 'email', 'web'] as const).filter((channel) => ways[channel] !== undefined)
}

function fullHourFrom({ rolebook, clocks }: RoleModel, now: Instant): Instant {
  const minute = Math.ceil(now / 60_000) * 60_000
  const past = clocks(zoneOf(rolebook)).wallClockAt(minute).minute % 60
  return minute + ((60 - past) % 60) * 60_000
}
