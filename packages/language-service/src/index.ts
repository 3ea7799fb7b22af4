export type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DiagnosticSeverity,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  Position,
  Range as LspRange,
  SelectionRange,
  SymbolInformation,
  SymbolKind,
  TextEdit,
} from 'vscode-languageserver-types'
export type { Asked } from './asked.ts'
export { showRulePageCommand } from './code-action.ts'
export { type ShownGap, showDutiesCommand, showGapsCommand, showUsesCommand } from './code-lens.ts'
export type { SuggestionData } from './completion.ts'
export type { RolebookLink } from './document-link.ts'
export { type FigureInWords, figuresInWords } from './figures/figures-in-words.ts'
export type { PlacedFigure } from './figures/placed-figures.ts'
export { findingSource } from './findings.ts'
export { fixAllKind } from './fix-all.ts'
export { joinFiles, type LocatedRolebook, plainAddress } from './join-files.ts'
export {
  createLanguageService,
  type LanguageService,
  type LanguageServiceOptions,
  type SuggestedThing,
} from './language-service.ts'
export type { AskedFile, LocatedFile } from './located-file.ts'
export type { Conflict, Matrix, MatrixCell, MatrixColumn, MatrixRow } from './matrix/matrix.ts'
export type { LetterOrder } from './matrix/set-letters.ts'
export { type Refused, type Rename, renameId } from './rename.ts'
export {
  type PersonReplacement,
  type Place,
  type ReplacePersonOptions,
  type ReplacePersonOrder,
  replacePerson,
} from './replace-person.ts'
export type { GapOrder } from './trees/gap-tree.ts'
export { type TreeKind, type TreeOptions, treeKinds } from './trees/tree.ts'
export type { TreeIcon, TreeNode, TreeSubject } from './trees/tree-node.ts'
