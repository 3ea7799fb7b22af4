import type { Profile } from '@rolebook/rules'
import type { InitializeParams } from 'vscode-languageserver'

/** The abilities and wishes of the editor at the other end. */
export interface Client {
  /** The language tag of the person at the editor. */
  readonly language: string
  readonly profiles: readonly Profile[]
  /** It asks for findings itself, so they are not sent unasked as well. */
  readonly pullsDiagnostics: boolean
  /** It asks again when it is told that findings may have changed. */
  readonly refreshesDiagnostics: boolean
  /** It tells of files that change on the disk, once it is asked to. */
  readonly watchesFiles: boolean
  /** It opens an address in the browser. */
  readonly showsDocuments: boolean
  /** It moves from one tab stop of what was put in to the next. */
  readonly takesSnippets: boolean
  /** The fields, by their LSP names, that it accepts once for all suggestions of a list. */
  readonly sharedOfSuggestions: ReadonlySet<string>
  /** It refuses edits that were made for another version of the text. */
  readonly checksVersions: boolean
}

/** Reads what an editor says about itself; `initializationOptions` may hold `language` and `profiles`. */
export function readClient({ capabilities, locale, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities
  const options: Readonly<Record<string, unknown>> = isRecord(initializationOptions) ? initializationOptions : {}
  const { language, profiles } = options
  return {
    language: typeof language === 'string' ? language : (locale ?? 'en'),
    profiles: Array.isArray(profiles) ? known.filter((profile) => profiles.includes(profile)) : [],
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsDocuments: window?.showDocument?.support === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    sharedOfSuggestions: new Set(textDocument?.completion?.completionList?.itemDefaults),
    checksVersions: workspace?.workspaceEdit?.documentChanges === true,
  }
}

const known = ['default', 'evidence', 'wording', 'gdpr', 'whistleblowing', 'all'] as const satisfies readonly Profile[]

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
