import type { RolebookDocument } from '@rolebook/model'
import type { Finding, Severity } from '@rolebook/rules'
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types'
import { toLspRange } from './lsp-range.ts'

/** The name under which every finding is shown. */
export const findingSource = 'rolebook'

/** Findings as LSP diagnostics: the rule is the code, its page the description of the code. */
export function toDiagnostics(document: RolebookDocument, findings: readonly Finding[], uri: string): Diagnostic[] {
  return findings.map(({ rule, severity, range, message, related, url }) => ({
    range: toLspRange(document, range),
    severity: severityNumbers[severity],
    code: rule,
    codeDescription: { href: url },
    source: findingSource,
    message,
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri, range: toLspRange(document, place.range) },
            message: place.message,
          })),
        }),
  }))
}

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 }
