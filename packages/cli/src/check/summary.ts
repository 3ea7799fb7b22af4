import { type Severity, severities } from '@rolebook/rules'
import type { LocatedFinding } from './located-finding.ts'

/** A file with the findings to be counted. */
export interface WithFindings {
  readonly findings: readonly Pick<LocatedFinding, 'severity'>[]
  /** Set for a part of a rolebook that is already counted. */
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

/** Counts findings by severity. The findings of parts count, but parts do not count as files. */
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

/** Whether any finding is at least as grave as a level. */
export function reaches(files: readonly WithFindings[], level: Severity): boolean {
  return files.some(({ findings }) => findings.some(({ severity }) => isAsGraveAs(severity, level)))
}

/** Whether a severity is at least as grave as a level. */
export function isAsGraveAs(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level)
}
