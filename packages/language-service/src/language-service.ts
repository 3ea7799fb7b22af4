import { type Catalogue, type Instant, ownLanguage, type RolebookDocument } from '@rolebook/model'
import { createChecker, type Profile } from '@rolebook/rules'
import type { CodeAction, Diagnostic, Hover, Position, Range } from 'vscode-languageserver-types'
import { toCodeActions } from './code-action.ts'
import { isPlainSyntax, toDiagnostics } from './findings.ts'
import { hoverAt } from './hover.ts'
import { createResponsibilityTree, type ResponsibilityNode } from './responsibility-tree.ts'
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
}

/**
 * What an editor can ask about a rolebook. Every answer is made from the document and the instant given, and is empty for
 * a text without the marker. Positions are those of LSP: lines and UTF-16 characters from 0.
 */
export interface LanguageService {
  findings(document: RolebookDocument, asked: Asked): Diagnostic[]
  codeActions(document: RolebookDocument, range: Range, asked: Asked): CodeAction[]
  hover(document: RolebookDocument, position: Position, now: Instant): Hover | undefined
  responsibilityTree(document: RolebookDocument, now: Instant): readonly ResponsibilityNode[]
}

/** Makes a language service. It keeps only what follows from a document, for as long as somebody holds the document. */
export function createLanguageService(options: LanguageServiceOptions): LanguageService {
  const { catalogue, profiles = [] } = options
  const language = ownLanguage(options.language)
  const checker = createChecker({ catalogue, language, profiles })
  const findingsFor = (document: RolebookDocument, { now, syntaxSaidElsewhere }: Asked) =>
    checker.check(document, now).findings.filter((finding) => !syntaxSaidElsewhere || !isPlainSyntax(document, finding))

  return {
    findings: (document, asked) => toDiagnostics(document, findingsFor(document, asked), asked.uri),
    codeActions(document, { start, end }, asked) {
      const range = { start: document.lines.offsetAt(start), end: document.lines.offsetAt(end) }
      return toCodeActions(document, findingsFor(document, asked), range, { uri: asked.uri, language })
    },
    hover(document, position, now) {
      if (!document.marked) return undefined
      return hoverAt(createView(document, checker.modelOf(document), now, language), document.lines.offsetAt(position))
    },
    responsibilityTree(document, now) {
      if (!document.marked) return []
      const { model, findings } = checker.check(document, now)
      return createResponsibilityTree(createView(document, model, now, language), findings)
    },
  }
}
