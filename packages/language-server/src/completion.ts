import { nowOf, type Offer } from './session.ts'

/** Suggests what may be written; a blank, a bracket, a comma or a quote is followed by something we may know. */
export const offerCompletion: Offer = (session) => {
  const { connection, files, rolebooks, service } = session
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    // the file that includes the others comes first in the text of all, so places are the same
    const document = (await rolebooks.readInTurns(uri)) && (await files.around(uri))?.document
    return document && service.completion(document, position, nowOf(session))
  })
  return { completionProvider: { triggerCharacters: [' ', '[', '{', ',', '"', "'"] } }
}
