import type { InOwnLanguages, OwnLanguage, Range, RolebookDocument } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types'
import { type AcceptedFinding, isToBeAccepted } from './dialogues/grant-exception.ts'
import { toDiagnostics } from './findings.ts'
import { fixAllOf } from './fix-all.ts'
import { changesOf, type Locate } from './place/located-file.ts'
import { touches } from './place/lsp-range.ts'

/** The command by which a host shows the page of a rule. Its only argument is the rule’s id. */
export const showRulePageCommand = 'rolebook.showRulePage'

/** The command of hosts that can ask for what an exception needs. Its only argument is an `AcceptedFinding`. */
export const grantExceptionCommand = 'rolebook.grantException'

interface ActionOptions {
  /** The file that is asked about. */
  readonly uri: string
  readonly locate: Locate
  readonly language: OwnLanguage
  /** Whether the host has dialogues, and so asks for what an exception needs instead of leaving it to be filled in. */
  readonly hasDialogues?: boolean | undefined
}

/**
 * What can be done about the findings in a range: their repairs, the surest first; the repairs of the same rule in the
 * whole file; and the pages of the rules.
 */
export function toCodeActions(
  document: RolebookDocument,
  findings: readonly Finding[],
  range: Range,
  { uri, locate, language, hasDialogues = false }: ActionOptions,
): CodeAction[] {
  const here = findings.filter((finding) => touches(finding.range, range))
  const diagnosticOf = new Map(toDiagnostics(here, locate).map((diagnostic, index) => [here[index], diagnostic]))
  const repairs = here.flatMap((finding) => repairsOf(finding, diagnosticOf.get(finding), locate, hasDialogues))
  const grants = hasDialogues
    ? here.filter(isToBeAccepted).map((finding) => grantOf(finding, diagnosticOf.get(finding), language))
    : []
  const rules = new Set(here.map(({ rule }) => rule))
  const pages = [...rules].map((rule): CodeAction => {
    const title = texts.showPage[language](rule)
    return { title, kind: 'quickfix', command: { title, command: showRulePageCommand, arguments: [rule] } }
  })
  return [...repairs, ...grants, ...fixAllOf(rules, document, findings, { uri, locate, language }), ...pages]
}

function grantOf({ rule, about }: Finding, diagnostic: Diagnostic | undefined, language: OwnLanguage): CodeAction {
  const title = texts.grant[language](rule)
  const accepted: AcceptedFinding = { rule, about: about[0] ?? '' }
  return {
    title,
    kind: 'quickfix',
    ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
    command: { title, command: grantExceptionCommand, arguments: [accepted] },
  }
}

function repairsOf(
  { fixes }: Finding,
  diagnostic: Diagnostic | undefined,
  locate: Locate,
  hasDialogues: boolean,
): readonly CodeAction[] {
  return fixes
    .filter(({ grants }) => !(grants && hasDialogues))
    .map(({ title, edits, preferred }, index) => ({
      title,
      kind: 'quickfix',
      isPreferred: index === 0 && preferred !== false,
      ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
      edit: { changes: changesOf(edits, locate) },
    }))
}

const texts = {
  grant: {
    en: (rule) => `Grant an exception from ${rule}…`,
    de: (rule) => `Ausnahme gewähren (${rule}) …`,
    fr: (rule) => `Accorder une dérogation (${rule})…`,
  } satisfies InOwnLanguages<(rule: string) => string>,
  showPage: {
    en: (rule) => `Why? Show the page of the rule ${rule}`,
    de: (rule) => `Warum? Seite der Regel ${rule} zeigen`,
    fr: (rule) => `Pourquoi ? Afficher la page de la règle ${rule}`,
  } satisfies InOwnLanguages<(rule: string) => string>,
}
