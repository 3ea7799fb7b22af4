import type { Offer } from './session.ts'

/** Goes to where the thing under the cursor is written down. */
export const offerDefinition: Offer = ({ connection, files, service }) => {
  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const rolebook = await files.around(uri)
    return rolebook && service.definition(rolebook.document, position, { uri, files: rolebook.files })
  })
  return { definitionProvider: true }
}
