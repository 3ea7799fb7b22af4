import { parse, type RolebookDocument } from '@rolebook/model'
import { applyFixes, type Finding } from '@rolebook/rules'
import { isAsGraveAs } from './summary.ts'

/** All of a finding that its repair depends on. */
type Mendable = Pick<Finding, 'rule' | 'severity' | 'message' | 'fixes'>

type Look<Found> = (document: RolebookDocument) => readonly Found[]

/** A document after its fixes, and what is found in it before and then. */
export interface MendedDocument<Found> {
  readonly document: RolebookDocument
  readonly before: readonly Found[]
  readonly findings: readonly Found[]
  readonly count: number
  readonly refused: number
}

/** A fix may uncover another finding that has one; more often than this it would be a fault of ours. */
const mostRounds = 10

/**
 * Applies the preferred fix of every finding, and looks again, until nothing changes. A fix that would bring an error is
 * left out.
 */
export function mend<Found extends Mendable>(document: RolebookDocument, look: Look<Found>): MendedDocument<Found> {
  const before = look(document)
  let [current, findings] = [document, before]
  for (let round = 0; round < mostRounds; round += 1) {
    const next = mendOnce(current, findings, look)
    if (next.text === current.text) break
    current = next
    findings = look(current)
  }
  const refused = mendableOf(current, findings).length
  return { document: current, before, findings, count: missingFrom(findings, before).length, refused }
}

/** The findings with a fix that is applied unasked. */
function mendableOf({ text }: RolebookDocument, findings: readonly Mendable[]): readonly Mendable[] {
  return findings.filter((finding) => finding.fixes.length > 0 && applyFixes(text, [finding]) !== text)
}

function mendOnce(document: RolebookDocument, findings: readonly Mendable[], look: Look<Mendable>): RolebookDocument {
  const fixable = mendableOf(document, findings)
  const apply = (chosen: readonly Mendable[]) => parse(applyFixes(document.text, chosen), document)
  const isSafe = (chosen: readonly Mendable[]) => !bringsError(chosen, findings, look(apply(chosen)))
  if (isSafe(fixable)) return apply(fixable)
  const safe = fixable.filter((finding) => isSafe([finding]))
  // two that are each right alone may still be wrong together; the second then waits for the next round
  return apply(isSafe(safe) ? safe : safe.slice(0, 1))
}

/**
 * Whether an error is there that was not. Where the text could not be read before, all that its repair uncovers was there
 * already, so only new damage counts.
 */
function bringsError(chosen: readonly Mendable[], before: readonly Mendable[], after: readonly Mendable[]): boolean {
  const uncovers = chosen.some(({ rule }) => rule === damageRule)
  return missingFrom(before, after).some(
    ({ rule, severity }) => isAsGraveAs(severity, 'error') && (!uncovers || rule === damageRule),
  )
}

const damageRule = 'yaml-syntax'

/** The findings that others do not have, wherever in the text they stand. */
function missingFrom(others: readonly Mendable[], findings: readonly Mendable[]): readonly Mendable[] {
  const counts = new Map<string, number>()
  for (const finding of others) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1)
  return findings.filter((finding) => {
    const left = counts.get(nameOf(finding)) ?? 0
    counts.set(nameOf(finding), left - 1)
    return left <= 0
  })
}

function nameOf({ rule, message }: Mendable): string {
  return `${rule} ${message}`
}
