import {
  type Catalogue,
  type Instant,
  instantOf,
  type OwnLanguage,
  type PlainDate,
  parse,
  type RolebookDocument,
  zoneOf,
} from '@rolebook/model'
import { applyEdits, createChecker, type Edit, type Finding } from '@rolebook/rules'

export interface ConflictOptions {
  readonly catalogue: Catalogue
  readonly now: Instant
  readonly language: OwnLanguage
  /** The document after some edits, where it is made of several files. */
  readonly edited?: (edits: readonly Edit[]) => RolebookDocument
}

/** Minutes after midnight at which the successor's first day is looked at. */
const noon = 720

/** Findings of the edited text that the text did not have before: now, and on the successor's first day. */
export function findConflicts(
  before: RolebookDocument,
  edits: readonly Edit[],
  firstDay: PlainDate,
  { catalogue, now, language, edited }: ConflictOptions,
): readonly Finding[] {
  const after = edited?.(edits) ?? parse(applyEdits(before.text, edits), before)
  const conflicts = new Map<string, Finding>()
  const checker = createChecker({ catalogue, language })
  for (const instant of [now, instantOf(firstDay, noon, zoneOf(before.rolebook))]) {
    const known = new Set(checker.check(before, instant).findings.map(keyOf))
    for (const finding of checker.check(after, instant).findings)
      if (!known.has(keyOf(finding))) conflicts.set(keyOf(finding), finding)
  }
  return [...conflicts.values()]
}

/** Identifies a finding by what it says, because places move with every edit. */
function keyOf({ rule, message }: Finding): string {
  return `${rule}: ${message}`
}
