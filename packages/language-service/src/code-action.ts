import type { InOwnLanguages, OwnLanguage, Range, RolebookDocument } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types'
import { toDiagnostics } from './findings.ts'
import { fixAllOf } from './fix-all.ts'
import { changesOf, type Locate } from './located-file.ts'
import { touches } from './lsp-range.ts'

/** The command a host offers for showing the page of a rule; its one argument is the rule’s id. */
export const showRulePageCommand = 'rolebook.showRulePage'

/**
 * What can be done about the findings in a range: their repairs, the surest first, those of the same rule in the whole
 * file, and the pages of their rules.
 */
export function toCodeActions(
  document: RolebookDocument,
  findings: readonly Finding[],
  range: Range,
  { uri, locate, language }: { readonly uri: string; readonly locate: Locate; readonly language: OwnLanguage },
): CodeAction[] {
  const here = findings.filter((finding) => touches(finding.range, range))
  const diagnosticOf = new Map(toDiagnostics(here, locate).map((diagnostic, index) => [here[index], diagnostic]))
  const repairs = here.flatMap((finding) => repairsOf(finding, diagnosticOf.get(finding), locate))
  const rules = new Set(here.map(({ rule }) => rule))
  const pages = [...rules].map((rule): CodeAction => {
    const title = texts.showPage[language](rule)
    return { title, kind: 'quickfix', command: { title, command: showRulePageCommand, arguments: [rule] } }
  })
  return [...repairs, ...fixAllOf(rules, document, findings, { uri, locate, language }), ...pages]
}

function repairsOf({ fixes }: Finding, diagnostic: Diagnostic | undefined, locate: Locate): readonly CodeAction[] {
  return fixes.map(({ title, edits, preferred }, index) => ({
    title,
    kind: 'quickfix',
    isPreferred: index === 0 && preferred !== false,
    ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
    edit: { changes: changesOf(edits, locate) },
  }))
}

const texts = {
  showPage: {
    en: (rule) => `Why? Show the page of the rule ${rule}`,
    de: (rule) => `Warum? Seite der Regel ${rule} zeigen`,
    fr: (rule) => `Pourquoi ? Afficher la page de la règle ${rule}`,
  } satisfies InOwnLanguages<(rule: string) => string>,
}
