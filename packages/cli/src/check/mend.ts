import type { RolebookDocument } from '@rolebook/model'
import { applyFixes, chooseFixes, type Finding } from '@rolebook/rules'
import { editRolebookFiles, type RolebookFiles } from '../files/rolebook-files.ts'
import { isAsGraveAs } from './summary.ts'

/** All of a finding that its repair depends on. */
type Mendable = Pick<Finding, 'rule' | 'severity' | 'message' | 'fixes'>

type Look<Found> = (document: RolebookDocument) => readonly Found[]

/** A rolebook after its fixes, and what is found in it before and then. */
export interface MendedRolebook<Found> {
  readonly rolebook: RolebookFiles
  readonly before: readonly Found[]
  readonly findings: readonly Found[]
  /** Those of before that are gone. */
  readonly gone: readonly Found[]
  /** Those left that kept their fix to themselves, because it would bring an error. */
  readonly refused: readonly Found[]
}

/** A fix may uncover another finding that has one; more often than this it would be a fault of ours. */
const mostRounds = 10

/**
 * Applies the preferred fix of every finding, and looks again, until nothing changes. A fix that would bring an error is
 * left out.
 */
export function mend<Found extends Mendable>(rolebook: RolebookFiles, look: Look<Found>): MendedRolebook<Found> {
  const before = look(rolebook.document)
  let [current, findings] = [rolebook, before]
  for (let round = 0; round < mostRounds; round += 1) {
    const next = mendOnce(current, findings, look)
    if (next.document.text === current.document.text) break
    current = next
    findings = look(current.document)
  }
  const refused = mendableOf(current, findings)
  return { rolebook: current, before, findings, gone: missingFrom(findings, before), refused }
}

/** The findings with a fix that is applied unasked. */
function mendableOf<Found extends Mendable>(
  { document: { text } }: RolebookFiles,
  findings: readonly Found[],
): readonly Found[] {
  return findings.filter((finding) => finding.fixes.length > 0 && applyFixes(text, [finding]) !== text)
}

function mendOnce(rolebook: RolebookFiles, findings: readonly Mendable[], look: Look<Mendable>): RolebookFiles {
  const fixable = mendableOf(rolebook, findings)
  const apply = (chosen: readonly Mendable[]) =>
    editRolebookFiles(rolebook, chooseFixes(rolebook.document.text, chosen))
  const isSafe = (chosen: readonly Mendable[]) => !bringsError(chosen, findings, look(apply(chosen).document))
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
function missingFrom<Found extends Mendable>(
  others: readonly Mendable[],
  findings: readonly Found[],
): readonly Found[] {
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
