import type { LocalText, Range } from '@rolebook/model'
import type { Severity, Silenced } from '@rolebook/rules'
import { stretchIn } from '../check/located-finding.ts'
import type { RolebookFile } from '../files/rolebook-files.ts'

/** A silenced finding, its place, and what silences it. */
export interface SilencedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
  readonly by: Silenced['by']['kind']
  /** The reason that the exception or comment states; may be empty. */
  readonly because: string
}

/** Finds the places of silenced findings in the files of a rolebook; `say` puts a reason in the reader’s language. */
export function locateSilenced(
  files: readonly RolebookFile[],
  silenced: readonly Silenced[],
  say: (text: LocalText | undefined) => string,
): readonly SilencedFinding[] {
  return silenced.map(({ finding: { rule, severity, message, range }, by }) => ({
    rule,
    severity,
    ...placeOf(files, range),
    message,
    by: by.kind,
    because: by.kind === 'exception' ? say(by.exception.because) : (by.comment.reason ?? ''),
  }))
}

function placeOf(files: readonly RolebookFile[], range: Range) {
  const { file, place } = stretchIn(files, range)
  return { file: file.place.name, line: place.start.line + 1 }
}
