import type { OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { RolebookTree } from '../trees/rolebook-tree.ts'
import type { WorkspaceRolebook } from '../workspace-rolebook.ts'
import type { WritingParts } from '../writing/asked-rolebook.ts'
import { offerCodeLenses } from './code-lens.ts'
import { offerDocumentLinks } from './document-link.ts'
import { offerFoldingRanges } from './folding-range.ts'
import { offerInlayHints } from './inlay-hint.ts'
import { registerLensCommands } from './lens-commands.ts'
import { offerSelectionRanges } from './selection-range.ts'
import { offerWorkspaceSymbols } from './workspace-symbol.ts'

const { languages } = vscode

/** The targets of lenses and symbols. */
export interface Surroundings {
  readonly workspace: WorkspaceRolebook
  /** The tree of roles and their responsibilities. */
  readonly roles: RolebookTree
  readonly language: OwnLanguage
}

/** Registers what VS Code shows to somebody who reads a file. */
export function registerReading(parts: WritingParts, { workspace, roles, language }: Surroundings): vscode.Disposable {
  const hints = offerInlayHints(parts)
  const lenses = offerCodeLenses(parts)
  return vscode.Disposable.from(
    hints,
    lenses,
    languages.registerInlayHintsProvider('yaml', hints),
    languages.registerCodeLensProvider('yaml', lenses),
    registerLensCommands(parts, roles, language),
    languages.registerWorkspaceSymbolProvider(offerWorkspaceSymbols(parts, workspace)),
    languages.registerFoldingRangeProvider('yaml', offerFoldingRanges(parts)),
    languages.registerSelectionRangeProvider('yaml', offerSelectionRanges(parts)),
    languages.registerDocumentLinkProvider('yaml', offerDocumentLinks(parts)),
  )
}
