import { indexLines, type Problem, type RolebookDocument } from '@rolebook/model'
import type { ConfigurationProblem, Finding, Severity } from '@rolebook/rules'
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types'
import type { Locate } from './place/located-file.ts'

/** The source under which editors show every finding. */
export const findingSource = 'rolebook'

/** Findings as LSP diagnostics: the rule is the code, its page the description of the code. */
export function toDiagnostics(findings: readonly Finding[], locate: Locate): Diagnostic[] {
  return findings.map(({ rule, severity, range, message, related, url }) => ({
    range: locate(range).range,
    severity: severityNumbers[severity],
    code: rule,
    codeDescription: { href: url },
    source: findingSource,
    message,
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: locate(place.range),
            message: place.message,
          })),
        }),
  }))
}

/** The problems of settings as LSP diagnostics of their text. */
export function configurationDiagnostics(text: string, problems: readonly ConfigurationProblem[]): Diagnostic[] {
  const lines = indexLines(text)
  return problems.map(({ range, message }) => ({
    range: { start: lines.positionAt(range.start), end: lines.positionAt(range.end) },
    severity: severityNumbers.error,
    source: findingSource,
    message,
  }))
}

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 }

/**
 * Whether a finding says only what every YAML service says about the same text: that it is not valid YAML, or has a key
 * twice. What such services accept (a second document, an alias bomb, one of YAML's own tags, a text that is not read
 * at all) is left to us.
 */
export function isPlainSyntax(document: RolebookDocument, { rule, range }: Finding): boolean {
  const problems = document.problems.filter(({ start, end }) => start === range.start && end === range.end)
  if (rule === 'duplicate-key') return problems.some(({ code }) => code === 'duplicate-key')
  if (rule !== 'yaml-syntax' || document.pieces.length === 0) return false
  const isOurs = ({ code, start }: Problem) =>
    code === 'several-documents' || code === 'alias-bomb' || (code === 'tag' && document.text.startsWith('!!', start))
  return !problems.some(isOurs)
}
