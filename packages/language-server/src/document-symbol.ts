import type { Offer } from './session.ts'

/** Gives the outline of a file. */
export const offerSymbols: Offer = ({ connection, rolebooks, service }) => {
  connection.onDocumentSymbol(({ textDocument }) => {
    const document = rolebooks.read(textDocument.uri)
    return document && service.symbols(document)
  })
  return { documentSymbolProvider: true }
}
