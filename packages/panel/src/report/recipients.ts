import {
  type Answer,
  describeReach,
  isLongId,
  nameIn,
  type Reach,
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
  const all = reachedBy(view, answer).flatMap(asRecipient)
  if (confidential) return all
  const together = answer.how === 'all' ? all : (firstWritten(view, answer) ?? all.slice(0, 1))
  if (together.length === 0) return []
  return [{ name: together.map(({ name }) => name).join(', '), mails: together.flatMap(({ mails }) => mails) }]
}

/** Of the first line that leads to an e-mail address: all that are meant, or one. */
function firstWritten(view: View, answer: Answer): readonly Recipient[] | undefined {
  const { first, next } = partAnswer(answer)
  return [...first, ...next]
    .map(({ how, reaches }) => {
      const recipients = reaches.map((reach) => reachedAs(view, reach)).flatMap(asRecipient)
      return how === 'all' ? recipients : recipients.slice(0, 1)
    })
    .find(({ length }) => length > 0)
}

function asRecipient({ name, ways: { mail } }: Reached): readonly Recipient[] {
  return mail?.link === undefined ? [] : [{ name, mails: [mail.link] }]
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
export function reachedBy(view: View, answer: Answer): readonly Reached[] {
  const { model, language } = view
  const { first, next } = partAnswer(answer)
  const reaches = [...first, ...next].flatMap((line) => line.reaches)
  return [
    ...reaches.map((reach) => reachedAs(view, reach)),
    ...answer.later.map(({ id, contactPoint }) => ({
      name: nameIn(model, contactPoint.name, id, language),
      ways: waysOfContactPoint(contactPoint),
      isShared: true,
    })),
  ]
}

function reachedAs({ model, language, at }: View, reach: Reach): Reached {
  return {
    name: describeReach(model, reach, language, at).name,
    ways: waysOf(reach),
    // whom one meets at a company of the group, only that company says
    isShared: reach.kind === 'contact-point' || reach.kind === 'reception' || ('id' in reach && isLongId(reach.id)),
  }
}
