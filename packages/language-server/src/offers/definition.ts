import type { Offer } from '../session.ts'

/** Goes to where the thing under the cursor is written down. */
export const offerDefinition: Offer = ({ connection, files, service }) => {
  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const rolebook = await files.around(uri)
    if (!rolebook) return undefined
    const { document, files: own, members } = rolebook
    return service.definition(document, position, { uri, files: own, members })
  })
  return { definitionProvider: true }
}
