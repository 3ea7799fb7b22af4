import { addDays, covers, type Path, type PlainDate } from '@rolebook/model'
import { describeScope } from '../words/holder-words.ts'
import { handOver } from './hand-over.ts'
import { removeItem, replaceId } from './list-item.ts'
import type { Preview } from './preview.ts'

/** A period in which somebody holds a role. */
interface Held {
  readonly from: PlainDate | undefined
  readonly until: PlainDate | undefined
  /** Assets and sites; empty for the whole role. */
  readonly scope: readonly string[]
}

/** An assignment as written, with its place. */
interface Written extends Held {
  /** The path of the holder's id. */
  readonly holder: Path
}

/** Hands over the roles that the leaver holds, and those they deputise for. */
export function replaceInRoles(preview: Preview): void {
  for (const [role, entry] of preview.view.model.rolebook.roles ?? []) {
    const path = ['roles', role]
    const takesOver = replaceHolder(preview, role, path)
    const holds = takesOver || assignmentsOf(preview, path, preview.handover.successor).some(isOpen(preview))
    const deputies = entry.deputies ?? []
    if (takesOver && deputies.includes(preview.handover.successor)) dropOwnDeputy(preview, role, path)
    replaceDeputy(preview, role, path, holds, deputies)
  }
}

/** Hands over one assignment. Returns whether the successor comes to hold the role. */
function replaceHolder(preview: Preview, role: string, path: Path): boolean {
  const { leaver, successor, lastDay, firstDay, today } = preview.handover
  const known = assignmentsOf(preview, path, successor).filter(isOpen(preview))
  const taken: Held[] = [...known]
  for (const { holder, from, until, scope } of assignmentsOf(preview, path, leaver)) {
    // what has ended is history, and what ends before the last day needs no edit
    if (until !== undefined && (until < today || until <= lastDay)) continue
    const isToCome = from !== undefined && from > lastDay
    // somebody who has left but is named for a future day is coming back
    if (isToCome && lastDay < today) continue
    const open = openPart({ from: isToCome ? from : firstDay, until }, taken, scope)
    const values = {
      role: [preview.role(role), ...describeScope(preview.view, scope).map((limits) => `(${limits})`)].join(' '),
      firstDay: preview.day(open?.from),
    }
    if (isToCome)
      preview.change('taken', holder, values, [open && replaceId(preview.document, holder, leaver, successor)])
    else {
      const edits = handOver(preview.document, holder, lastDay, open && { who: successor, ...open, scope })
      preview.change(open ? 'handedOver' : 'ended', holder, values, edits)
    }
    if (open) taken.push({ ...open, scope })
  }
  return taken.length > known.length
}

/**
 * What remains of a period without the days on which the successor already holds as much: its first part, or nothing.
 */
function openPart(
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate | undefined },
  taken: readonly Held[],
  scope: readonly string[],
): { readonly from: PlainDate; readonly until: PlainDate | undefined } | undefined {
  const held = taken.filter((one) => isWithin(scope, one.scope))
  const running = held.find((one) => covers(one, from))
  if (running) {
    const { until: end } = running
    if (end === undefined || (until !== undefined && until <= end)) return undefined
    return openPart({ from: addDays(end, 1), until }, held, scope)
  }
  const [next] = held.flatMap((one) => (one.from !== undefined && one.from > from ? one.from : [])).toSorted()
  const end = next === undefined ? undefined : addDays(next, -1)
  return { from, until: until !== undefined && (end === undefined || until < end) ? until : end }
}

/** Whether the scope of an assignment lies within that of another; an empty scope is the whole role. */
function isWithin(scope: readonly string[], held: readonly string[]): boolean {
  return held.length === 0 || (scope.length > 0 && scope.every((id) => held.includes(id)))
}

function replaceDeputy(
  preview: Preview,
  role: string,
  path: Path,
  successorHolds: boolean,
  deputies: readonly string[],
): void {
  const { leaver, successor } = preview.handover
  const values = { role: preview.role(role) }
  const [first, ...repeated] = preview.placesOf([...path, 'deputies'])
  if (!first) return
  const isAlready = deputies.includes(successor)
  if (successorHolds) preview.change('deputyHolds', first, values, removeItem(preview.document, first))
  else if (isAlready) preview.change('deputyAlready', first, values, removeItem(preview.document, first))
  else preview.change('deputy', first, values, [replaceId(preview.document, first, leaver, successor)])
  for (const again of repeated) preview.leave('byHand', again, {})
}

function dropOwnDeputy(preview: Preview, role: string, path: Path): void {
  const [own] = preview.placesOf([...path, 'deputies'], preview.handover.successor)
  if (own) preview.change('ownDeputy', own, { role: preview.role(role) }, removeItem(preview.document, own))
}

function assignmentsOf(preview: Preview, path: Path, person: string): readonly Written[] {
  return preview
    .placesOf([...path, 'held-by'], person)
    .filter((holder) => holder.at(-1) !== 'granted-by')
    .map((holder) => {
      if (holder.at(-1) !== 'who') return { holder, from: undefined, until: undefined, scope: [] }
      const assignment = holder.slice(0, -1)
      const scope = preview.document.references
        .filter(({ path: place }) => [...assignment, 'for'].every((step, index) => place[index] === step))
        .map(({ id }) => id)
      const [from, until] = [preview.dateAt([...assignment, 'from']), preview.dateAt([...assignment, 'until'])]
      return { holder, from, until, scope }
    })
}

function isOpen({ handover }: Preview): (written: Written) => boolean {
  return ({ until }) => until === undefined || until >= handover.firstDay
}
