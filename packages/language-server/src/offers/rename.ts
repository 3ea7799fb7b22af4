import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver'
import type { Offer } from '../session.ts'

/** Renames the thing under the cursor in every file that names it. Where that is refused, the editor shows why. */
export const offerRename: Offer = ({ connection, rolebooks, files, service, client }) => {
  connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
    const rolebook = await files.around(uri)
    const prepared = rolebook && service.prepareRename(rolebook.document, position, { ...rolebook, uri })
    if (!prepared) return null
    return 'refused' in prepared ? new ResponseError(LSPErrorCodes.RequestFailed, prepared.refused) : prepared
  })
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
    const known = await files.known(uri)
    const rolebook = await files.around(uri)
    const renamed = rolebook && service.rename(rolebook.document, position, newName, { ...rolebook, uri, known })
    if (!renamed) return null
    if ('refused' in renamed) return new ResponseError(LSPErrorCodes.RequestFailed, renamed.refused)
    const changes = Object.entries(renamed.changes).map(([changed, edits]) => ({ changed, edits: [...edits] }))
    const edit: WorkspaceEdit = client.checksVersions
      ? {
          documentChanges: changes.map(({ changed, edits }) => ({
            textDocument: { uri: changed, version: rolebooks.versionOf(changed) ?? null },
            edits,
          })),
        }
      : { changes: Object.fromEntries(changes.map(({ changed, edits }) => [changed, edits])) }
    return edit
  })
  return { renameProvider: { prepareProvider: true } }
}
