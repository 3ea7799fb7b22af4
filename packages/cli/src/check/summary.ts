import { type Severity, severities } from '@rolebook/rules'
import type { CheckedFile } from './check-files.ts'

/** How many findings of each severity there are in how many rolebooks. */
export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly hints: number
  readonly files: number
}

export function summarise(files: readonly CheckedFile[]): Summary {
  const count = (severity: Severity) =>
    files.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0)
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    files: files.length,
  }
}

/** Whether some finding is as grave as a level or graver. */
export function reaches(files: readonly CheckedFile[], level: Severity): boolean {
  const limit = severities.indexOf(level)
  return files.some(({ findings }) => findings.some(({ severity }) => severities.indexOf(severity) <= limit))
}
