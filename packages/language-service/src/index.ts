export type {
  CodeAction,
  Diagnostic,
  DiagnosticSeverity,
  Hover,
  Position,
  Range as LspRange,
} from 'vscode-languageserver-types'
export { showRulePageCommand } from './code-action.ts'
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
export type { ResponsibilityIcon, ResponsibilityNode } from './responsibility-tree.ts'
