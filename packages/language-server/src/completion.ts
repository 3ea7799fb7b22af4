import { nowOf, type Offer } from './session.ts'

/** Suggests what may be written; a blank, a bracket, a comma or a quote is followed by something we may know. */
export const offerCompletion: Offer = (session) => {
  const { connection, files, service } = session
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const rolebook = await files.around(uri)
    return (
      rolebook && service.completion(rolebook.document, position, { uri, now: nowOf(session), files: rolebook.files })
    )
  })
  return { completionProvider: { triggerCharacters: [' ', '[', '{', ',', '"', "'"] } }
}
