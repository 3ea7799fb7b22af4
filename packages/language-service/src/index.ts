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
export { type ApprovalOptions, fileOfApproval, obstacleToApproval } from './approval.ts'
export { type AssetOrigin, type AssetPage, assetPage } from './asset-page.ts'
export { grantExceptionCommand, showRulePageCommand } from './code-action.ts'
export {
  previewSituationCommand,
  type ShownGap,
  showDutiesCommand,
  showGapsCommand,
  showUsesCommand,
} from './code-lens.ts'
export { type Comparison, compareVersions, type NamedVersion } from './comparison.ts'
export type { SuggestionData } from './completion.ts'
export { addPerson } from './dialogues/add-person.ts'
export { addRole } from './dialogues/add-role.ts'
export { type ApprovedVersion, approveRolebook } from './dialogues/approve.ts'
export { entryAt } from './dialogues/at-cursor.ts'
export { askPastDay, readPastDay } from './dialogues/days.ts'
export type { Desk } from './dialogues/desk.ts'
export type {
  Answers,
  Choice,
  ChoiceQuestion,
  Dialogue,
  Proposal,
  ProposedEdit,
  Question,
  Review,
  TextQuestion,
} from './dialogues/dialogue.ts'
export { type AcceptedFinding, grantException } from './dialogues/grant-exception.ts'
export { handOverEverything } from './dialogues/hand-over-everything.ts'
export { recordAbsence } from './dialogues/record-absence.ts'
export { type KnownTrial, verifyContact } from './dialogues/verify-contact.ts'
export type { RolebookLink } from './document-link.ts'
export { type FigureInWords, figuresInWords } from './figures/figures-in-words.ts'
export type { PlacedFigure } from './figures/placed-figures.ts'
export { findingSource } from './findings.ts'
export { fixAllKind } from './fix-all.ts'
export {
  createLanguageService,
  type LanguageService,
  type LanguageServiceOptions,
  type SuggestedThing,
} from './language-service.ts'
export type { CoverageEntry, CoverageMap, CoveringInWords } from './maps/coverage-map.ts'
export type { Concern } from './maps/responsibility-concerns.ts'
export type { Carrying, DutyOnMap, PersonOnMap, ResponsibilityMap, RoleOnMap } from './maps/responsibility-map.ts'
export type { Conflict, Matrix, MatrixCell, MatrixColumn, MatrixRow } from './matrix/matrix.ts'
export type { LetterOrder } from './matrix/set-letters.ts'
export type { Asked } from './place/asked.ts'
export { aloneAt, isOfMember, joinFiles, type LocatedRolebook, plainAddress } from './place/join-files.ts'
export type { AskedFile, LocatedFile } from './place/located-file.ts'
export { OpenText, type TextChange } from './place/open-text.ts'
export type { SubjectKind } from './place/subject.ts'
export { renameIdAcross } from './rename/across-rolebooks.ts'
export type { Refused } from './rename.ts'
export { replacementHeadings } from './replace-person/headings.ts'
export {
  type PersonReplacement,
  type Place,
  type ReplacePersonOptions,
  type ReplacePersonOrder,
  replacePerson,
} from './replace-person.ts'
export { withFindings, withoutMarks } from './rule-page.ts'
export type { GapOrder } from './trees/gap-tree.ts'
export { type TreeKind, type TreeOptions, treeKinds } from './trees/tree.ts'
export type { TreeIcon, TreeNode, TreeSubject } from './trees/tree-node.ts'
export { type SaidChange, sayChanges } from './words/said-changes.ts'
export { createWholeReadingLog, type WholeReadingLog } from './words/whole-reading.ts'
