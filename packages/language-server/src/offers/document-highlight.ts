import type { Offer } from '../session.ts'

/** Marks every place in the file that names the thing under the cursor. */
export const offerHighlights: Offer = ({ connection, files, service }) => {
  connection.onDocumentHighlight(async ({ textDocument: { uri }, position }) => {
    const rolebook = await files.around(uri)
    return rolebook && service.highlights(rolebook.document, position, { uri, files: rolebook.files })
  })
  return { documentHighlightProvider: true }
}
