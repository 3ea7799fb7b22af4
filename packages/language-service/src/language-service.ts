import { type Catalogue, finish, type Instant, ownLanguage, type RolebookDocument, type Steps } from '@rolebook/model'
import {
  type Checker,
  type Configuration,
  createChecker,
  type Finding,
  noConfiguration,
  type Profile,
  readConfiguration,
} from '@rolebook/rules'
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  Position,
  Range,
  TextEdit,
} from 'vscode-languageserver-types'
import { toCodeActions } from './code-action.ts'
import { completionAt } from './completion.ts'
import { definitionAt } from './definition.ts'
import { highlightsAt } from './document-highlight.ts'
import { documentSymbols } from './document-symbol.ts'
import { configurationDiagnostics, isPlainSyntax, toDiagnostics } from './findings.ts'
import { hoverAt } from './hover.ts'
import { toLspRange } from './lsp-range.ts'
import { referencesAt } from './references.ts'
import { prepareRenameAt, type Refused, renameThing } from './rename.ts'
import { createResponsibilityTree, type ResponsibilityNode } from './responsibility-tree.ts'
import { thingAt } from './subject.ts'
import { createView } from './view.ts'

export interface LanguageServiceOptions {
  readonly catalogue: Catalogue
  /** Of the person at the editor, as the host says it (`de-AT`); English where we have no such language. */
  readonly language: string
  /** Profiles besides the default one and those the file names. */
  readonly profiles?: readonly Profile[]
}

/** Which file is meant and when it is looked at. */
export interface Asked {
  readonly uri: string
  readonly now: Instant
  /**
   * Another YAML service checks this file too, so what every YAML reader says is left to it. Only the syntax itself: what
   * it cannot know stays ours.
   */
  readonly syntaxSaidElsewhere?: boolean
  /** What is set beside the file; the same object for as long as that does not change. */
  readonly configuration?: Configuration
}

/**
 * What an editor can ask about a rolebook. Every answer is made from the document and the instant given, and is empty for
 * a text without the marker. Positions are those of LSP: lines and UTF-16 characters from 0.
 */
export interface LanguageService {
  findings(document: RolebookDocument, asked: Asked): Diagnostic[]
  /** The same in steps, so that a host can do other things in between. */
  findingsInSteps(document: RolebookDocument, asked: Asked): Steps<Diagnostic[]>
  codeActions(document: RolebookDocument, range: Range, asked: Asked): CodeAction[]
  hover(document: RolebookDocument, position: Position, now: Instant): Hover | undefined
  completion(document: RolebookDocument, position: Position, now: Instant): CompletionList
  /** Where the thing at a position is written down. */
  definition(document: RolebookDocument, position: Position, uri: string): Location[]
  /** Every place that names the thing at a position. */
  references(
    document: RolebookDocument,
    position: Position,
    asked: { readonly uri: string; readonly withDefinition: boolean },
  ): Location[]
  highlights(document: RolebookDocument, position: Position): DocumentHighlight[]
  symbols(document: RolebookDocument): DocumentSymbol[]
  /** The id that would be renamed at a position; `undefined` where none stands, or why that one stays. */
  prepareRename(
    document: RolebookDocument,
    position: Position,
  ): { readonly range: Range; readonly placeholder: string } | Refused | undefined
  rename(
    document: RolebookDocument,
    position: Position,
    newId: string,
  ): { readonly edits: readonly TextEdit[] } | Refused | undefined
  responsibilityTree(
    document: RolebookDocument,
    now: Instant,
    configuration?: Configuration,
  ): readonly ResponsibilityNode[]
  /** What of the text of `rolebook.config.yaml` cannot be followed. */
  configurationProblems(text: string): Diagnostic[]
}

/** Makes a language service. It keeps only what follows from a document, for as long as somebody holds the document. */
export function createLanguageService(options: LanguageServiceOptions): LanguageService {
  const { catalogue, profiles = [] } = options
  const language = ownLanguage(options.language)
  const checkers = new WeakMap<Configuration, Checker>()
  const checkerFor = (configuration = noConfiguration) => {
    const checker = checkers.get(configuration) ?? createChecker({ catalogue, language, profiles, configuration })
    checkers.set(configuration, checker)
    return checker
  }
  function* findingsFor(document: RolebookDocument, asked: Asked): Steps<readonly Finding[]> {
    const { now, syntaxSaidElsewhere, configuration } = asked
    const { findings } = yield* checkerFor(configuration).checkInSteps(document, now)
    return findings.filter((finding) => !syntaxSaidElsewhere || !isPlainSyntax(document, finding))
  }
  function* findingsInSteps(document: RolebookDocument, asked: Asked): Steps<Diagnostic[]> {
    return toDiagnostics(document, yield* findingsFor(document, asked), asked.uri)
  }

  return {
    findingsInSteps,
    findings: (document, asked) => finish(findingsInSteps(document, asked)),
    codeActions(document, { start, end }, asked) {
      const range = { start: document.lines.offsetAt(start), end: document.lines.offsetAt(end) }
      return toCodeActions(document, finish(findingsFor(document, asked)), range, { uri: asked.uri, language })
    },
    hover(document, position, now) {
      if (!document.marked) return undefined
      const model = checkerFor().modelOf(document)
      return hoverAt(createView(document, model, now, language), document.lines.offsetAt(position))
    },
    completion(document, position, now) {
      if (!document.marked) return { isIncomplete: false, items: [] }
      return completionAt({ document, catalogue, now, language }, document.lines.offsetAt(position))
    },
    definition: (document, position, uri) => definitionAt(document, document.lines.offsetAt(position), uri),
    references: (document, position, asked) => referencesAt(document, document.lines.offsetAt(position), asked),
    highlights: (document, position) => highlightsAt(document, document.lines.offsetAt(position)),
    symbols: (document) => documentSymbols(document, language),
    prepareRename(document, position) {
      const found = prepareRenameAt(document, document.lines.offsetAt(position), { catalogue, language })
      if (!found || 'refused' in found) return found
      return { range: toLspRange(document, found.range), placeholder: found.id }
    },
    rename(document, position, newId) {
      const thing = thingAt(document, document.lines.offsetAt(position))
      if (!thing) return undefined
      const renamed = renameThing(document, thing, newId, { catalogue, language })
      if ('refused' in renamed) return renamed
      return { edits: renamed.edits.map(({ range, text }) => ({ range: toLspRange(document, range), newText: text })) }
    },
    responsibilityTree(document, now, configuration) {
      if (!document.marked) return []
      const { model, findings } = checkerFor(configuration).check(document, now)
      return createResponsibilityTree(createView(document, model, now, language), findings)
    },
    configurationProblems: (text) => configurationDiagnostics(text, readConfiguration(text, language).problems),
  }
}
