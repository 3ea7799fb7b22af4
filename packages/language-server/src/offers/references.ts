import type { Offer } from '../session.ts'

/** Lists every place that names the thing under the cursor. */
export const offerReferences: Offer = ({ connection, files, service }) => {
  connection.onReferences(async ({ textDocument: { uri }, position, context }) => {
    const rolebook = await files.around(uri)
    if (!rolebook) return undefined
    const asked = { uri, withDefinition: context.includeDeclaration, files: rolebook.files }
    return service.references(rolebook.document, position, asked)
  })
  return { referencesProvider: true }
}
