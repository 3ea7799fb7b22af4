export type {
  CodeAction,
  Diagnostic,
  DiagnosticSeverity,
  Hover,
  Position,
  Range as LspRange,
} from 'vscode-languageserver-types'
export { showRulePageCommand } from './code-action.ts'
export { type FigureInWords, figuresInWords } from './figures/figures-in-words.ts'
export type { PlacedFigure } from './figures/placed-figures.ts'
export { findingSource } from './findings.ts'
export { aloneAt, isOfMember, joinFiles, type LocatedRolebook, plainAddress } from './join-files.ts'
export {
  type Asked,
  createLanguageService,
  type LanguageService,
  type LanguageServiceOptions,
} from './language-service.ts'
export type { LocatedFile } from './located-file.ts'
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
