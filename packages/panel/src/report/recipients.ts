import {
  type Answer,
  describeReach,
  isLongId,
  nameIn,
  type SituationEntry,
  type Ways,
  waysOf,
  waysOfContactPoint,
} from '@rolebook/model'
import { partAnswer } from '../card/whom-first.ts'
import type { View } from '../view.ts'

/** Whom one e-mail goes to. */
export interface Recipient {
  readonly name: string
  /** `mailto:` links: several where all are to be told. */
  readonly mails: readonly string[]
}

/**
 * Who may be written to. A report goes to whoever is first to be reached by e-mail, and to all where all are to be told; in
 * a confidential matter each recipient stands alone, for it is the writer who chooses whom to trust.
 */
export function recipientsOf(view: View, { confidential }: SituationEntry, answer: Answer): readonly Recipient[] {
  const all = reachedBy(view, answer).flatMap(({ name, ways: { mail } }) =>
    mail?.link === undefined ? [] : [{ name, mails: [mail.link] }],
  )
  if (confidential) return all
  if (answer.how !== 'all' || all.length === 0) return all.slice(0, 1)
  return [{ name: all.map(({ name }) => name).join(', '), mails: all.flatMap(({ mails }) => mails) }]
}

/** The chat of whoever is first to be reached. */
export function chatOf(answer: Answer): string | undefined {
  const reaches = partAnswer(answer).first.flatMap((line) => line.reaches)
  return reaches.flatMap((reach) => waysOf(reach).chat ?? [])[0]
}

/** Somebody a card leads to. */
export interface Reached {
  readonly name: string
  readonly ways: Ways
  /** A desk or mailbox, at which more than one person may be. */
  readonly isShared: boolean
}

/** Everybody a card leads to, in its order: who answers now, then the desks that are closed. */
export function reachedBy({ model, language, at }: View, answer: Answer): readonly Reached[] {
  const { first, next } = partAnswer(answer)
  const reaches = [...first, ...next].flatMap((line) => line.reaches)
  return [
    ...reaches.map((reach) => ({
      name: describeReach(model, reach, language, at).name,
      ways: waysOf(reach),
      // whom one meets at a company of the group, only that company says
      isShared: reach.kind === 'contact-point' || reach.kind === 'reception' || ('id' in reach && isLongId(reach.id)),
    })),
    ...answer.later.map(({ id, contactPoint }) => ({
      name: nameIn(model, contactPoint.name, id, language),
      ways: waysOfContactPoint(contactPoint),
      isShared: true,
    })),
  ]
}
