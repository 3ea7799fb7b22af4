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
import { type LocatedFile, locateIn, offsetOf, offsetsOf } from './located-file.ts'
import { toLspRange } from './lsp-range.ts'
import { referencesAt } from './references.ts'
import { prepareRenameAt, type Refused, renameThing } from './rename.ts'
import { createResponsibilityTree, placeNodes, type ResponsibilityNode } from './responsibility-tree.ts'
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
  /** Of which the document was joined, where it is a rolebook of several files; places are then told in these. */
  readonly files?: readonly LocatedFile[]
}

/**
 * What an editor can ask about a rolebook. Every answer is made from the document and the instant given, and is empty for
 * a text without the marker. Positions are those of LSP: lines and UTF-16 characters from 0.
 */
export interface LanguageService {
  findings(document: RolebookDocument, asked: Asked): Diagnostic[]
  /** The findings of each file of a rolebook, by its address; a file without findings is named too. */
  findingsByFile(document: RolebookDocument, asked: Asked): ReadonlyMap<string, readonly Diagnostic[]>
  /** The same in steps, so that a host can do other things in between. */
  findingsByFileInSteps(document: RolebookDocument, asked: Asked): Steps<ReadonlyMap<string, readonly Diagnostic[]>>
  /** What can be done in the file that is asked about. Edits may be made in others too. */
  codeActions(document: RolebookDocument, range: Range, asked: Asked): CodeAction[]
  hover(document: RolebookDocument, position: Position, now: Instant): Hover | undefined
  completion(document: RolebookDocument, position: Position, now: Instant): CompletionList
  /** Where the thing at a position is written down. */
  definition(document: RolebookDocument, position: Position, uri: string, files?: readonly LocatedFile[]): Location[]
  /** Every place that names the thing at a position. */
  references(
    document: RolebookDocument,
    position: Position,
    asked: { readonly uri: string; readonly withDefinition: boolean; readonly files?: readonly LocatedFile[] },
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
    files?: readonly LocatedFile[],
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
  function* findingsByFileInSteps(
    document: RolebookDocument,
    asked: Asked,
  ): Steps<ReadonlyMap<string, readonly Diagnostic[]>> {
    const locate = locateIn(document, asked)
    const byFile = new Map((asked.files ?? [asked]).map(({ uri }): [string, Finding[]] => [uri, []]))
    for (const finding of yield* findingsFor(document, asked)) byFile.get(locate(finding.range).uri)?.push(finding)
    return new Map([...byFile].map(([uri, findings]) => [uri, toDiagnostics(findings, locate)]))
  }

  return {
    findings(document, asked) {
      const locate = locateIn(document, asked)
      const here = finish(findingsFor(document, asked)).filter(
        ({ range }) => !asked.files || locate(range).uri === asked.uri,
      )
      return toDiagnostics(here, locate)
    },
    findingsByFileInSteps,
    findingsByFile: (document, asked) => finish(findingsByFileInSteps(document, asked)),
    codeActions(document, range, asked) {
      const locate = locateIn(document, asked)
      return toCodeActions(finish(findingsFor(document, asked)), offsetsOf(document, range, asked), {
        locate,
        language,
      })
    },
    hover(document, position, now) {
      if (!document.marked) return undefined
      const checker = checkerFor()
      const view = createView(document, checker.modelOf(document), now, language)
      const referencesTo = (id: string) => checker.referencesTo(document, id)
      return hoverAt({ ...view, referencesTo }, document.lines.offsetAt(position))
    },
    completion(document, position, now) {
      if (!document.marked) return { isIncomplete: false, items: [] }
      return completionAt({ document, catalogue, now, language }, document.lines.offsetAt(position))
    },
    definition(document, position, uri, files) {
      const asked = { uri, ...(files && { files }) }
      return definitionAt(document, offsetOf(document, position, asked), locateIn(document, asked))
    },
    references(document, position, { withDefinition, ...asked }) {
      const locate = locateIn(document, asked)
      return referencesAt(document, offsetOf(document, position, asked), { locate, withDefinition })
    },
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
    responsibilityTree(document, now, configuration, files) {
      if (!document.marked) return []
      const { model, findings } = checkerFor(configuration).check(document, now)
      const nodes = createResponsibilityTree(createView(document, model, now, language), findings)
      const [main, part] = files ?? []
      return main && part
        ? placeNodes(nodes, document, locateIn(document, { uri: main.uri, files: files ?? [] }))
        : nodes
    },
    configurationProblems: (text) => configurationDiagnostics(text, readConfiguration(text, language).problems),
  }
}
