import type { Offer } from './session.ts'

/** Goes to where the thing under the cursor is written down. */
export const offerDefinition: Offer = ({ connection, rolebooks, service }) => {
  connection.onDefinition(({ textDocument: { uri }, position }) => {
    const document = rolebooks.read(uri)
    return document && service.definition(document, position, uri)
  })
  return { definitionProvider: true }
}
