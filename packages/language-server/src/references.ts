import type { Offer } from './session.ts'

/** Lists every place that names the thing under the cursor. */
export const offerReferences: Offer = ({ connection, rolebooks, service }) => {
  connection.onReferences(({ textDocument: { uri }, position, context }) => {
    const document = rolebooks.read(uri)
    return document && service.references(document, position, { uri, withDefinition: context.includeDeclaration })
  })
  return { referencesProvider: true }
}
