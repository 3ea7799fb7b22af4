import type { OwnLanguage } from '@rolebook/model'
import type { Severity } from '@rolebook/rules'
import { loadRulePages } from '../rules/load-rule-pages.ts'
import { createPaint, type Terminal } from '../terminal.ts'
import type { Checked } from './checked.ts'
import { writeGithubReport } from './github-report.ts'
import { writeJsonReport } from './json-report.ts'
import { writeJunitReport } from './junit-report.ts'
import { writeSarifReport } from './sarif-report.ts'
import { writeTextReport } from './text-report.ts'

export const formats = ['text', 'json', 'sarif', 'github', 'junit'] as const
export type ReportFormat = (typeof formats)[number]

export interface ReportOrder {
  readonly format: ReportFormat
  readonly failOn: Severity
}

/** The findings in one of the formats. */
export function writeReport(
  checked: Checked,
  { format, failOn }: ReportOrder,
  terminal: Terminal,
  language: OwnLanguage,
): string {
  if (format === 'json') return writeJsonReport(checked.files)
  if (format === 'github') return writeGithubReport(checked, terminal)
  if (format === 'junit') return writeJunitReport(checked, failOn)
  if (format === 'sarif')
    return writeSarifReport(checked, { language, folder: terminal.folder, pages: loadRulePages() })
  return checked.files.length > 0 ? writeTextReport(checked.files, language, createPaint(terminal)) : ''
}
