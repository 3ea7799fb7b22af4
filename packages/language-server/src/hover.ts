import { nowOf, type Offer } from './session.ts'

/** Tells what is known of the thing under the cursor. */
export const offerHover: Offer = (session) => {
  const { connection, rolebooks, service } = session
  connection.onHover(({ textDocument, position }) => {
    const document = rolebooks.read(textDocument.uri)
    return document && service.hover(document, position, nowOf(session))
  })
  return { hoverProvider: true }
}
