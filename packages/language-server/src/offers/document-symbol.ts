import type { Offer } from '../session.ts'

/** Gives the outline of a file. */
export const offerSymbols: Offer = ({ connection, files, service }) => {
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const rolebook = await files.around(uri)
    return rolebook && service.symbols(rolebook.document, { uri, files: rolebook.files })
  })
  return { documentSymbolProvider: true }
}
