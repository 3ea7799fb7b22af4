import type { InOwnLanguages, OwnLanguage, Range, RolebookDocument } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types'
import { toDiagnostics } from './findings.ts'
import { toLspRange, touches } from './lsp-range.ts'

/** The command a host offers for showing the page of a rule; its one argument is the rule’s id. */
export const showRulePageCommand = 'rolebook.showRulePage'

/** What can be done about the findings in a range: their repairs, the surest first, then the pages of their rules. */
export function toCodeActions(
  document: RolebookDocument,
  findings: readonly Finding[],
  range: Range,
  { uri, language }: { readonly uri: string; readonly language: OwnLanguage },
): CodeAction[] {
  const here = findings.filter((finding) => touches(finding.range, range))
  const diagnosticOf = new Map(toDiagnostics(document, here, uri).map((diagnostic, index) => [here[index], diagnostic]))
  const repairs = here.flatMap((finding) => repairsOf(finding, document, diagnosticOf.get(finding), uri))
  const pages = [...new Set(here.map(({ rule }) => rule))].map((rule): CodeAction => {
    const title = texts.showPage[language](rule)
    return { title, kind: 'quickfix', command: { title, command: showRulePageCommand, arguments: [rule] } }
  })
  return [...repairs, ...pages]
}

function repairsOf(
  { fixes }: Finding,
  document: RolebookDocument,
  diagnostic: Diagnostic | undefined,
  uri: string,
): readonly CodeAction[] {
  return fixes.map(({ title, edits, preferred }, index) => ({
    title,
    kind: 'quickfix',
    isPreferred: index === 0 && preferred !== false,
    ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
    edit: {
      changes: { [uri]: edits.map(({ range, text }) => ({ range: toLspRange(document, range), newText: text })) },
    },
  }))
}

const texts = {
  showPage: {
    en: (rule) => `Why? Show the page of the rule ${rule}`,
    de: (rule) => `Warum? Seite der Regel ${rule} zeigen`,
    fr: (rule) => `Pourquoi ? Afficher la page de la règle ${rule}`,
  } satisfies InOwnLanguages<(rule: string) => string>,
}
