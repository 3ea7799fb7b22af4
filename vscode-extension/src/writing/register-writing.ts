import type { OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { OpenRolebooks } from '../open-rolebooks.ts'
import type { WorkspaceRolebook } from '../workspace-rolebook.ts'
import type { YamlNeighbour } from '../yaml-neighbour.ts'
import type { WritingParts } from './asked-rolebook.ts'
import { offerCompletion, suggestingCharacters } from './completion.ts'
import { offerDefinition } from './definition.ts'
import { offerHighlights } from './document-highlight.ts'
import { offerSymbols } from './document-symbol.ts'
import { offerHover } from './hover.ts'
import { offerReferences } from './references.ts'
import { offerRename } from './rename.ts'

const { languages } = vscode

/** What only some of the verbs need. */
export interface WritingSurroundings {
  readonly rolebooks: OpenRolebooks
  readonly workspace: WorkspaceRolebook
  readonly neighbour: YamlNeighbour
  readonly language: OwnLanguage
}

/** Registers the providers for a place in a file. */
export function registerWriting(
  parts: WritingParts,
  { rolebooks, workspace, neighbour, language }: WritingSurroundings,
): vscode.Disposable {
  return vscode.Disposable.from(
    languages.registerHoverProvider('yaml', offerHover(parts)),
    languages.registerCompletionItemProvider('yaml', offerCompletion(parts, rolebooks), ...suggestingCharacters),
    languages.registerDefinitionProvider('yaml', offerDefinition(parts)),
    languages.registerReferenceProvider('yaml', offerReferences(parts)),
    languages.registerDocumentHighlightProvider('yaml', offerHighlights(parts)),
    languages.registerDocumentSymbolProvider('yaml', offerSymbols(parts, neighbour), { label: 'Rolebook' }),
    languages.registerRenameProvider('yaml', offerRename(parts, workspace, language)),
  )
}
