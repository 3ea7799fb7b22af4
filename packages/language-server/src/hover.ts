import { nowOf, type Offer } from './session.ts'

/** Tells what is known of the thing under the cursor. */
export const offerHover: Offer = (session) => {
  const { connection, files, rolebooks, service } = session
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    // the file that includes the others comes first in the text of all, so places are the same
    const document = (await rolebooks.readInTurns(uri)) && (await files.around(uri))?.document
    return document && service.hover(document, position, nowOf(session))
  })
  return { hoverProvider: true }
}
