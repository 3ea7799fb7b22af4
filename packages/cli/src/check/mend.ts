import type { RolebookDocument } from '@rolebook/model'
import { applyFixes, chooseFixes, type Finding } from '@rolebook/rules'
import { editRolebookFiles, type RolebookFiles } from '../files/rolebook-files.ts'
import { isAsGraveAs } from './summary.ts'

/** The fields of a finding that repairing needs. */
type Mendable = Pick<Finding, 'rule' | 'severity' | 'message' | 'fixes'>

type Look<Found> = (document: RolebookDocument) => readonly Found[]

/** A rolebook after its fixes, and its findings before and after. */
export interface MendedRolebook<Found> {
  readonly rolebook: RolebookFiles
  readonly before: readonly Found[]
  readonly findings: readonly Found[]
  /** The earlier findings that are gone. */
  readonly gone: readonly Found[]
  /** The remaining findings whose fix was left out because it would have caused an error. */
  readonly refused: readonly Found[]
}

/** A fix may uncover another finding with a fix. More rounds than this would be a bug of ours. */
const mostRounds = 10

/**
 * Applies the preferred fix of every finding and checks again, until nothing changes. A fix that would cause an error
 * is left out.
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

/** The findings with a fix that may be applied unasked. */
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
  // two fixes that are each right alone may be wrong together; the second then waits for the next round
  return apply(isSafe(safe) ? safe : safe.slice(0, 1))
}

/**
 * Whether there is a new error. Where the text could not be read before, everything that its repair uncovers was
 * already there, so only new damage counts.
 */
function bringsError(chosen: readonly Mendable[], before: readonly Mendable[], after: readonly Mendable[]): boolean {
  const uncovers = chosen.some(({ rule }) => rule === damageRule)
  return missingFrom(before, after).some(
    ({ rule, severity }) => isAsGraveAs(severity, 'error') && (!uncovers || rule === damageRule),
  )
}

const damageRule = 'yaml-syntax'

/** The findings that are missing from others, wherever in the text they are. */
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
