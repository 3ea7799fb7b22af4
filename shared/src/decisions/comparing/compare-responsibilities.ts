import { letters, type ResponsibilityEntry } from '../../rolebook/responsibility-entry.ts'
import { type DecidedRecord, spell } from '../decisions.ts'
import type { Change } from './change.ts'
import { changedKeys, entriesOf, idsOfBoth, isRecord, type Side, type Sides } from './sides.ts'

/** Responsibilities of which either file speaks; what a role of the catalogue brings along goes with the role. */
export function compareResponsibilities({ before, after }: Sides): readonly Change[] {
  const earlier = writtenIn(before)
  const later = writtenIn(after)
  return idsOfBoth(earlier, later).flatMap((id) =>
    compareResponsibility(
      id,
      { written: earlier.get(id), entry: before.model.responsibilities.get(id) },
      { written: later.get(id), entry: after.model.responsibilities.get(id) },
    ),
  )
}

interface Stated {
  readonly written: DecidedRecord | undefined
  /** What holds, the file and the catalogue together. */
  readonly entry: ResponsibilityEntry | undefined
}

function compareResponsibility(responsibility: string, before: Stated, after: Stated): readonly Change[] {
  const path = ['responsibilities', responsibility] as const
  const keys = changedKeys(before.written, after.written)
  const waiver = keys.includes('not-applicable') ? compareWaiver(responsibility, before, after) : []
  // one of the catalogue's that comes into the file only to be left out
  const isOnlyWaived = !before.entry && waiver.length > 0
  if (!before.entry) return isOnlyWaived ? waiver : [{ kind: 'added', path }]
  if (!after.entry) return [{ kind: 'removed', path }]
  const changes: Change[] = [...waiver]
  for (const letter of letters) {
    const had = before.entry[letter]
    const has = after.entry[letter]
    if (!sameRoles(had, has)) changes.push({ kind: 'letter-changed', responsibility, letter, before: had, after: has })
  }
  const isTold = (key: string) =>
    changes.some((change) => change.kind === 'letter-changed' && change.letter === key) ||
    (key === 'not-applicable' && waiver.length > 0)
  const rest = keys.filter((key) => !isTold(key))
  return rest.length > 0 ? [...changes, { kind: 'changed', path, keys: rest }] : changes
}

function compareWaiver(responsibility: string, before: Stated, after: Stated): readonly Change[] {
  const was = before.entry?.notApplicable !== undefined
  const is = after.entry?.notApplicable !== undefined
  if (was === is) return []
  return [{ kind: is ? 'responsibility-waived' : 'responsibility-resumed', responsibility }]
}

function sameRoles(before: readonly string[], after: readonly string[]): boolean {
  return spell(before.toSorted()) === spell(after.toSorted())
}

/** What a file says of responsibilities, in their own section and under roles; of two with one id the first counts. */
function writtenIn(side: Side): ReadonlyMap<string, DecidedRecord> {
  const written = new Map(entriesOf(side, 'responsibilities'))
  for (const { responsibilities } of entriesOf(side, 'roles').values()) {
    if (!isRecord(responsibilities)) continue
    for (const [id, decided] of Object.entries(responsibilities))
      if (isRecord(decided) && !written.has(id)) written.set(id, decided)
  }
  return written
}
