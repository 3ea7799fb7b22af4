import { type Catalogue, finish, type Instant, ownLanguage, type RolebookDocument, type Steps } from '@rolebook/model'
import {
  type Checker,
  type Configuration,
  createChecker,
  dependsOnGroups,
  type Finding,
  noConfiguration,
  type Profile,
  readConfiguration,
  withinGroup,
} from '@rolebook/rules'
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  Location,
  MarkupContent,
  Position,
  Range,
} from 'vscode-languageserver-types'
import { toCodeActions } from './code-action.ts'
import { createUseCounts } from './completion/use-counts.ts'
import { completionAt } from './completion.ts'
import { configurationCompletion } from './configuration-completion.ts'
import { definitionAt } from './definition.ts'
import { highlightsAt } from './document-highlight.ts'
import { documentSymbols } from './document-symbol.ts'
import { configurationDiagnostics, isPlainSyntax, toDiagnostics } from './findings.ts'
import { fixAll } from './fix-all.ts'
import { describeSubject } from './hover.ts'
import { createOverview, type Overview } from './overview.ts'
import type { Asked } from './place/asked.ts'
import type { LocatedRolebook } from './place/join-files.ts'
import { type AskedFile, fileOf, locateIn, offsetOf, offsetsOf } from './place/located-file.ts'
import type { Subject } from './place/subject.ts'
import { type CheckedView, createView } from './place/view.ts'
import { createReading, type Reading } from './reading.ts'
import { referencesAt } from './references.ts'
import { type KnownRolebook, prepareRenameAt, type RenameAcross, renameAcross } from './rename/across-rolebooks.ts'
import type { Refused } from './rename.ts'

export interface LanguageServiceOptions {
  readonly catalogue: Catalogue
  /** The language of the person at the editor, as the host gives it (`de-AT`); English where it is none of ours. */
  readonly language: string
  /** Profiles besides the default one and those the file names. */
  readonly profiles?: readonly Profile[]
}

/** The parameters of a request for suggestions. */
export interface AskedToComplete extends Asked {
  /** Whether it moves from one tab stop of a snippet to the next. */
  readonly snippets?: boolean
  /**
   * The file as it was when the editor asked, where somebody may have typed since. Position and edits refer to that
   * text: editors adjust them to what has been typed.
   */
  readonly asItWas?: RolebookDocument | undefined
}

/** The parameters of a request to rename an id. */
export interface AskedToRename extends AskedFile {
  /** The rolebooks of the members of the one asked about. */
  readonly members?: LocatedRolebook['members'] | undefined
  /** Other rolebooks that may share a file with it or have it as a member. */
  readonly known?: readonly LocatedRolebook[]
}

/** The thing that a suggestion names, where there is more to say about it. */
export type SuggestedThing = Pick<Subject, 'kind' | 'id'>

/**
 * What an editor can ask about a rolebook. Every answer depends only on the document and the instant that are given,
 * and is empty for a text without the marker. Positions are those of LSP: lines and UTF-16 characters from 0.
 */
export interface LanguageService extends Reading, Overview {
  findings(document: RolebookDocument, asked: Asked): Diagnostic[]
  /** The findings of each file of a rolebook, by its address; a file without findings is named too. */
  findingsByFile(document: RolebookDocument, asked: Asked): ReadonlyMap<string, readonly Diagnostic[]>
  /** The same in steps, so that a host can do other things in between. */
  findingsByFileInSteps(document: RolebookDocument, asked: Asked): Steps<ReadonlyMap<string, readonly Diagnostic[]>>
  /** The actions for the file that is asked about. Their edits may also change other files. */
  codeActions(document: RolebookDocument, range: Range, asked: Asked): CodeAction[]
  /** All repairs of the file that is asked about, as one action; empty where none is certain. */
  fixAll(document: RolebookDocument, asked: Asked): CodeAction[]
  /** What may be written at a position. */
  completion(document: RolebookDocument, position: Position, asked: AskedToComplete): CompletionList
  /** Describes the thing that a suggestion names. */
  describe(document: RolebookDocument, named: SuggestedThing, now: Instant): MarkupContent | undefined
  /** Where the thing at a position is written down, in whichever file of the rolebook or of its members. */
  definition(
    document: RolebookDocument,
    position: Position,
    asked: AskedFile & { readonly members?: LocatedRolebook['members'] },
  ): Location[]
  /** Every place that names the thing at a position. */
  references(
    document: RolebookDocument,
    position: Position,
    asked: AskedFile & { readonly withDefinition: boolean },
  ): Location[]
  /** The places in the file that is asked about. */
  highlights(document: RolebookDocument, position: Position, asked: AskedFile): DocumentHighlight[]
  /** The outline of the file that is asked about. */
  symbols(document: RolebookDocument, asked: AskedFile): DocumentSymbol[]
  /**
   * The id that would be renamed at a position; `undefined` where there is none, or the reason why it cannot be
   * renamed.
   */
  prepareRename(
    document: RolebookDocument,
    position: Position,
    asked: AskedToRename,
  ): { readonly range: Range; readonly placeholder: string } | Refused | undefined
  /** Gives the thing at a position another id in every file that names it, also in those of other rolebooks. */
  rename(
    document: RolebookDocument,
    position: Position,
    newId: string,
    asked: AskedToRename,
  ): RenameAcross | Refused | undefined
  /**
   * The settings that apply to a rolebook. Where a group has it as a member, they leave out the rules about what
   * nothing names, because the group may name it; `isMember` is called only where that matters. Returns the same object
   * for the same answer.
   */
  configurationOf(
    document: RolebookDocument,
    configuration: Configuration,
    isMember: () => Promise<boolean>,
  ): Promise<Configuration>
  /** What may be written at a position of the text of `rolebook.config.yaml`. */
  configurationCompletion(text: string, position: Position): CompletionList
  /** The problems in the text of `rolebook.config.yaml`. */
  configurationProblems(text: string): Diagnostic[]
}

/**
 * Makes a language service. It caches only what follows from a document, for as long as somebody holds the document.
 */
export function createLanguageService(options: LanguageServiceOptions): LanguageService {
  const { catalogue, profiles = [] } = options
  const language = ownLanguage(options.language)
  const checkers = new WeakMap<Configuration, Checker>()
  const ofMembers = new WeakMap<Configuration, Configuration>()
  const countUses = createUseCounts()
  const checkerFor = (configuration = noConfiguration) => {
    const checker = checkers.get(configuration) ?? createChecker({ catalogue, language, profiles, configuration })
    checkers.set(configuration, checker)
    return checker
  }
  const checkedViewOf = (document: RolebookDocument, { now, configuration }: Asked): CheckedView => {
    const checker = checkerFor(configuration)
    const { model, ...checked } = checker.check(document, now)
    const referencesTo = (id: string) => checker.referencesTo(document, id)
    return { ...createView(document, model, now, language), referencesTo, checked }
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
  function findingsHere(document: RolebookDocument, asked: Asked): Diagnostic[] {
    const locate = locateIn(document, asked)
    const here = finish(findingsFor(document, asked)).filter(
      ({ range }) => !asked.files || locate(range).uri === asked.uri,
    )
    return toDiagnostics(here, locate)
  }
  const viewOf = (document: RolebookDocument, now: Instant) => {
    const checker = checkerFor()
    const view = createView(document, checker.modelOf(document), now, language)
    return { ...view, referencesTo: (id: string) => checker.referencesTo(document, id) }
  }

  return {
    ...createReading({ language, viewOf, checkedViewOf }),
    ...createOverview({ language, checkerFor }),
    findings: findingsHere,
    findingsByFileInSteps,
    findingsByFile: (document, asked) => finish(findingsByFileInSteps(document, asked)),
    codeActions(document, range, asked) {
      const locate = locateIn(document, asked)
      return toCodeActions(document, finish(findingsFor(document, asked)), offsetsOf(document, range, asked), {
        uri: asked.uri,
        locate,
        language,
        hasDialogues: asked.hasDialogues,
      })
    },
    fixAll(document, asked) {
      const findings = finish(findingsFor(document, asked))
      return fixAll(document, findings, { uri: asked.uri, locate: locateIn(document, asked), language })
    },
    completion(document, position, { snippets = false, asItWas, ...asked }) {
      const here = asItWas ?? fileOf(document, asked)
      const findings = () => findingsHere(document, asked)
      const suggesting = { document, here, catalogue, now: asked.now, language, findings, snippets, countUses }
      return completionAt(suggesting, here.lines.offsetAt(position))
    },
    describe: (document, named, now) => describeSubject(viewOf(document, now), named),
    definition(document, position, asked) {
      return definitionAt(document, offsetOf(document, position, asked), locateIn(document, asked), asked.members)
    },
    references(document, position, { withDefinition, ...asked }) {
      const locate = locateIn(document, asked)
      return referencesAt(document, offsetOf(document, position, asked), { locate, withDefinition })
    },
    highlights: (document, position, asked) => highlightsAt(document, offsetOf(document, position, asked), asked),
    symbols: (document, asked) => documentSymbols(fileOf(document, asked), language),
    prepareRename(document, position, asked) {
      const offset = offsetOf(document, position, asked)
      const found = prepareRenameAt(rolebookOf(document, asked), offset, { catalogue, language })
      if (!found || 'refused' in found) return found
      return { range: locateIn(document, asked)(found.range).range, placeholder: found.word }
    },
    rename(document, position, newId, asked) {
      const here = rolebookOf(document, asked)
      const found = prepareRenameAt(here, offsetOf(document, position, asked), { catalogue, language })
      if (!found || 'refused' in found) return found
      return renameAcross(here, found, newId, { catalogue, language, known: asked.known ?? [] })
    },
    async configurationOf(document, configuration, isMember) {
      const atWork = { ...configuration, profiles: [...profiles, ...configuration.profiles] }
      if (!dependsOnGroups(document, atWork) || !(await isMember())) return configuration
      const known = ofMembers.get(configuration) ?? withinGroup(configuration)
      ofMembers.set(configuration, known)
      return known
    },
    configurationCompletion: (text, position) => configurationCompletion(text, position, language),
    configurationProblems: (text) => configurationDiagnostics(text, readConfiguration(text, language).problems),
  }
}

function rolebookOf(document: RolebookDocument, { uri, files, members }: AskedToRename): KnownRolebook {
  return { document, files: files ?? [{ uri, name: uri, start: 0, document }], members: members ?? new Map() }
}
