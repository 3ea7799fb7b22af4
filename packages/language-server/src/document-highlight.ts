import type { Offer } from './session.ts'

/** Marks every place that names the thing under the cursor. */
export const offerHighlights: Offer = ({ connection, rolebooks, service }) => {
  connection.onDocumentHighlight(({ textDocument, position }) => {
    const document = rolebooks.read(textDocument.uri)
    return document && service.highlights(document, position)
  })
  return { documentHighlightProvider: true }
}
