import type { OwnLanguage, RolebookDocument } from '@rolebook/model'
import { type Checker, type Configuration, noConfiguration } from '@rolebook/rules'
import type { Location, Position, TextEdit } from 'vscode-languageserver-types'
import { type PlacedFigure, placedFigures } from './figures/placed-figures.ts'
import { type CoverageMap, createCoverageMap } from './maps/coverage-map.ts'
import { onlyConcerns } from './maps/responsibility-concerns.ts'
import { createResponsibilityMap, type ResponsibilityMap } from './maps/responsibility-map.ts'
import { createMatrix, type Matrix } from './matrix/matrix.ts'
import { type LetterOrder, setLetters } from './matrix/set-letters.ts'
import type { Asked } from './place/asked.ts'
import { type AskedFile, fileOf, locateIn, offsetOf } from './place/located-file.ts'
import { toLspRange } from './place/lsp-range.ts'
import { occurrencesOf } from './place/occurrences.ts'
import { createView } from './place/view.ts'
import type { Refused, Renamed } from './rename.ts'
import { createTree, nodeAt, type TreeKind, type TreeOptions } from './trees/tree.ts'
import { placeNodes, type TreeNode } from './trees/tree-node.ts'

/** What an editor shows beside the text of a rolebook: trees, figures, the matrix and the maps. */
export interface Overview {
  /** The rolebook as a tree of one kind; gaps are listed at the thing they are about. */
  tree(kind: TreeKind, document: RolebookDocument, asked: Asked, options?: TreeOptions): readonly TreeNode[]
  /** The line of such a tree for what is at a position in the file that is asked about. */
  treeNodeAt(
    nodes: readonly TreeNode[],
    document: RolebookDocument,
    position: Position,
    asked: AskedFile,
  ): TreeNode | undefined
  /** The four headline figures, each with what it lacks and where in the files that is. */
  figures(document: RolebookDocument, asked: Asked): readonly PlacedFigure[]
  /** Every clause and control with who answers for it; `undefined` for a text without the marker. */
  coverageMap(document: RolebookDocument, asked: Asked): CoverageMap | undefined
  /** People, roles and duties with what joins them; `undefined` for a text without the marker. */
  responsibilityMap(document: RolebookDocument, asked: Asked): ResponsibilityMap | undefined
  /** The RACI matrix as the file that is asked about sees it; `undefined` for a text without the marker. */
  matrix(document: RolebookDocument, asked: Asked): Matrix | undefined
  /** The edits of the file that is asked about which give a role its letters in a responsibility, or why there are none. */
  setLetters(
    document: RolebookDocument,
    order: LetterOrder,
    asked: Asked,
  ): { readonly edits: readonly TextEdit[] } | Refused
  /** Where something with an id is written down; `undefined` where only the catalogue knows it. */
  whereWritten(document: RolebookDocument, thing: Renamed, asked: Asked): Location | undefined
}

/** The language of the reader, and the checker for the settings beside the file. */
interface Looking {
  readonly language: OwnLanguage
  checkerFor(configuration?: Configuration): Checker
}

/** Makes what is shown beside the text. Every question is answered anew from the document and instant asked about. */
export function createOverview({ language, checkerFor }: Looking): Overview {
  const concerns = new WeakMap<Configuration, Configuration>()
  const concernCheckerFor = (configuration = noConfiguration) => {
    const only = concerns.get(configuration) ?? onlyConcerns(configuration)
    concerns.set(configuration, only)
    return checkerFor(only)
  }
  return {
    tree(kind, document, asked, options) {
      if (!document.marked) return []
      const { model, findings } = checkerFor(asked.configuration).check(document, asked.now)
      const nodes = createTree(kind, createView(document, model, asked.now, language), findings, options)
      return (asked.files ?? []).length > 1 ? placeNodes(nodes, document, locateIn(document, asked)) : nodes
    },
    treeNodeAt(nodes, document, position, asked) {
      const offset = offsetOf(document, position, asked)
      return nodeAt(nodes, document, { offset, uri: asked.uri, line: position.line })
    },
    figures(document, asked) {
      const model = checkerFor(asked.configuration).modelOf(document)
      return placedFigures(createView(document, model, asked.now, language), locateIn(document, asked))
    },
    coverageMap(document, asked) {
      if (!document.marked) return undefined
      const view = createView(document, checkerFor().modelOf(document), asked.now, language)
      return createCoverageMap(view, locateIn(document, asked))
    },
    responsibilityMap(document, asked) {
      if (!document.marked) return undefined
      const { model, findings } = concernCheckerFor(asked.configuration).check(document, asked.now)
      const view = createView(document, model, asked.now, language)
      return createResponsibilityMap(view, locateIn(document, asked), findings)
    },
    matrix(document, asked) {
      if (!document.marked) return undefined
      const { model, findings } = checkerFor(asked.configuration).check(document, asked.now)
      return createMatrix(createView(document, model, asked.now, language), findings, fileOf(document, asked))
    },
    setLetters(document, order, asked) {
      const file = fileOf(document, asked)
      const made = setLetters(file, order, { model: checkerFor(asked.configuration).modelOf(document), language })
      if ('refused' in made) return made
      return { edits: made.edits.map(({ range, text }) => ({ range: toLspRange(file, range), newText: text })) }
    },
    whereWritten(document, { kind, id }, asked) {
      const [first] = occurrencesOf(document, kind, id).definitions
      return first && locateIn(document, asked)(first.range)
    },
  }
}
