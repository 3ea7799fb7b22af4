import { nowOf, type Offer } from './session.ts'

/** Suggests what may be written; a blank, a bracket, a comma or a quote is followed by something we may know. */
export const offerCompletion: Offer = (session) => {
  const { connection, rolebooks, service } = session
  connection.onCompletion(({ textDocument, position }) => {
    const document = rolebooks.read(textDocument.uri)
    return document && service.completion(document, position, nowOf(session))
  })
  return { completionProvider: { triggerCharacters: [' ', '[', '{', ',', '"', "'"] } }
}
