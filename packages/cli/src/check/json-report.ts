import type { CheckedFile } from './checked.ts'
import { summarise } from './summary.ts'

/** The findings for programs; lines and columns from 1, columns in UTF-16 units, the end is the first column after. */
export function writeJsonReport(files: readonly CheckedFile[]): string {
  const findings = files.flatMap(({ name, findings: found }) =>
    found.map(({ rule, severity, place: { start, end }, message, url }) => ({
      rule,
      severity,
      file: name,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      message,
      url,
    })),
  )
  return `${JSON.stringify({ findings, summary: summarise(files) }, null, 2)}\n`
}
