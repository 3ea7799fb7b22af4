import type { LocatedRolebook, SymbolInformation } from '@rolebook/language-service'
import * as vscode from 'vscode'
import { toLocation } from '../conversion.ts'
import type { WorkspaceRolebook } from '../workspace-rolebook.ts'
import type { WritingParts } from '../writing/asked-rolebook.ts'

/** Finds people, roles and all else with an id in every rolebook that is open or lies in the workspace. */
export function offerWorkspaceSymbols(
  parts: WritingParts,
  workspace: WorkspaceRolebook,
): vscode.WorkspaceSymbolProvider {
  const { service, clock } = parts
  return {
    async provideWorkspaceSymbols(query, cancellation) {
      const found: vscode.SymbolInformation[] = []
      for (const { document, files } of await rolebooksOf(parts, workspace)) {
        if (cancellation.isCancellationRequested) return undefined
        const asked = { uri: files[0]?.uri ?? '', files, now: clock.now() }
        found.push(...service.workspaceSymbols(document, query, asked).map(toSymbol))
      }
      return found
    },
  }
}

/** Each once, what is open as it stands in the editor. */
async function rolebooksOf({ files }: WritingParts, workspace: WorkspaceRolebook): Promise<Iterable<LocatedRolebook>> {
  const rolebooks = new Map<string, LocatedRolebook>()
  const add = (rolebook: LocatedRolebook) => {
    const uri = rolebook.files[0]?.uri
    if (uri !== undefined && !rolebooks.has(uri)) rolebooks.set(uri, rolebook)
  }
  for (const file of vscode.workspace.textDocuments) for (const rolebook of await files.of(file)) add(rolebook)
  for (const { uri, document } of await workspace.findAll())
    if (!rolebooks.has(uri.toString())) add(await files.join(uri, document))
  return rolebooks.values()
}

function toSymbol({ name, kind, location, containerName = '' }: SymbolInformation): vscode.SymbolInformation {
  // the kinds of LSP are counted from 1
  return new vscode.SymbolInformation(name, kind - 1, containerName, toLocation(location))
}
