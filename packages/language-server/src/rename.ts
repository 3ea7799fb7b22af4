import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver'
import type { Offer } from './session.ts'

/** Gives the thing under the cursor another id; an editor shows what is answered where that is refused. */
export const offerRename: Offer = ({ connection, rolebooks, service, client }) => {
  connection.onPrepareRename(({ textDocument, position }) => {
    const document = rolebooks.read(textDocument.uri)
    const prepared = document && service.prepareRename(document, position)
    if (!prepared) return null
    return 'refused' in prepared ? new ResponseError(LSPErrorCodes.RequestFailed, prepared.refused) : prepared
  })
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => {
    const document = rolebooks.read(uri)
    const renamed = document && service.rename(document, position, newName)
    if (!renamed) return null
    if ('refused' in renamed) return new ResponseError(LSPErrorCodes.RequestFailed, renamed.refused)
    const edits = [...renamed.edits]
    const version = rolebooks.versionOf(uri) ?? null
    const edit: WorkspaceEdit = client.checksVersions
      ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
      : { changes: { [uri]: edits } }
    return edit
  })
  return { renameProvider: { prepareProvider: true } }
}
