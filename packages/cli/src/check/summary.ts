import { type Severity, severities } from '@rolebook/rules'
import type { LocatedFinding } from './located-finding.ts'

/** What is counted: rolebooks with their findings. */
export interface WithFindings {
  readonly findings: readonly Pick<LocatedFinding, 'severity'>[]
  /** It is part of a rolebook that is counted already. */
  readonly isPart?: boolean
}

/** How many findings of each severity there are in how many rolebooks. */
export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly hints: number
  readonly files: number
}

/** Counts findings by their severity; a part of a rolebook brings its findings and no file more. */
export function summarise(files: readonly WithFindings[]): Summary {
  const count = (severity: Severity) =>
    files.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0)
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    files: files.filter(({ isPart }) => !isPart).length,
  }
}

/** Whether some finding is as grave as a level or graver. */
export function reaches(files: readonly WithFindings[], level: Severity): boolean {
  return files.some(({ findings }) => findings.some(({ severity }) => isAsGraveAs(severity, level)))
}

/** Whether a severity is that of a level or graver. */
export function isAsGraveAs(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level)
}
