import {
  addDays,
  type Catalogue,
  createRoleModel,
  hasLeft,
  type Instant,
  nearest,
  type OwnLanguage,
  type PlainDate,
  type RolebookDocument,
  wallClockAt,
  zoneOf,
} from '@rolebook/model'
import type { Edit, Finding } from '@rolebook/rules'
import { createView, dayWithYear, personName } from './place/view.ts'
import { replaceInApprovals } from './replace-person/approvals.ts'
import { findConflicts } from './replace-person/conflicts.ts'
import { replaceInContacts } from './replace-person/contacts.ts'
import { replaceInPeople } from './replace-person/people.ts'
import { type ChangedPlace, type Place, Preview } from './replace-person/preview.ts'
import { replaceInRoles } from './replace-person/roles.ts'
import { fillSentence, type ReplacementRefusal, replacementRefusals } from './replace-person/sentences.ts'

export interface ReplacePersonOrder {
  /** Ids under `people`. */
  readonly leaver: string
  readonly successor: string
  /** The leaver's last day; unless given, the one that the file states, else today. */
  readonly lastDay?: PlainDate
}

export interface ReplacePersonOptions {
  readonly catalogue: Catalogue
  readonly now: Instant
  readonly language: OwnLanguage
  /** Reads the document after some edits, where it consists of several files. */
  readonly edited?: (edits: readonly Edit[]) => RolebookDocument
}

/** What it means to hand everything over from one person to another: shown first, then done. */
export interface PersonReplacement {
  readonly lastDay: PlainDate
  /** What the edits do, each with its place in the current text. */
  readonly changes: readonly ChangedPlace[]
  /** What the edits leave as it is, and what somebody still has to think of. */
  readonly leftToYou: readonly Place[]
  /** Minimal: nothing else of the text changes. They do not overlap. */
  readonly edits: readonly Edit[]
  /** Findings that the text has after the edits, today or on the successor's first day, and had not before. */
  readonly conflicts: readonly Finding[]
}

export type { Place } from './replace-person/preview.ts'

/**
 * Hands over everything current from a leaver to a successor: roles, deputyships, cover, contacts, sponsoring,
 * approvals that have not begun. History stays: running assignments get a last day and the successor an item of their
 * own; where there is room only for an id, it is replaced. Only proposes, and changes nothing itself.
 */
export function replacePerson(
  document: RolebookDocument,
  order: ReplacePersonOrder,
  options: ReplacePersonOptions,
): PersonReplacement | { readonly refused: string } {
  const { catalogue, now, language } = options
  const { rolebook } = document
  const model = createRoleModel(rolebook, catalogue)
  const view = createView(document, model, now, language)
  const refuse = (reason: ReplacementRefusal, values: Readonly<Record<string, string>>) => ({
    refused: fillSentence(replacementRefusals[reason][language], values),
  })
  for (const id of [order.leaver, order.successor]) {
    if (rolebook.people?.has(id)) continue
    const near = nearest(id, [...(rolebook.people?.keys() ?? [])])
    return near === undefined ? refuse('unknownPerson', { id }) : refuse('unknownPersonNearest', { id, nearest: near })
  }
  const names = { leaver: personName(view, order.leaver), successor: personName(view, order.successor) }
  if (order.leaver === order.successor) return refuse('samePerson', names)
  const successor = rolebook.people?.get(order.successor)
  if (successor?.left !== undefined && hasLeft(rolebook, successor, now))
    return refuse('hasLeft', { ...names, date: dayWithYear(view, successor.left) })
  if (document.problems.some(({ code }) => code === 'syntax' || code === 'duplicate-key')) return refuse('damaged', {})

  const leaver = rolebook.people?.get(order.leaver)
  const today = wallClockAt(now, zoneOf(rolebook, leaver)).date
  const lastDay = order.lastDay ?? leaver?.left ?? today
  // nobody takes anything over on a day in the past
  const firstDay = lastDay < today ? today : addDays(lastDay, 1)
  const preview = new Preview(view, { ...order, lastDay, firstDay, today })
  replaceInRoles(preview)
  replaceInPeople(preview)
  replaceInContacts(preview)
  replaceInApprovals(preview)
  if (lastDay > today && preview.hasUndated) preview.leave('atOnce', ['people', order.leaver], {})
  if (leaver?.left === undefined) preview.leave('noLastDay', ['people', order.leaver], {})
  if (!document.hasAllParts) preview.leave('otherParts', ['include'], {})
  const { changes, leftToYou, edits } = preview
  return {
    lastDay,
    changes: changes.toSorted(byPlace),
    leftToYou: leftToYou.toSorted(byPlace),
    edits,
    conflicts: findConflicts(document, edits, firstDay, options),
  }
}

function byPlace(one: Place, other: Place): number {
  return one.range.start - other.range.start
}
