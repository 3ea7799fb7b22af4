import { nowOf, type Offer } from './session.ts'

/** Tells what is known of the thing under the cursor. */
export const offerHover: Offer = (session) => {
  const { connection, files, service } = session
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const rolebook = await files.around(uri)
    return rolebook && service.hover(rolebook.document, position, { uri, now: nowOf(session), files: rolebook.files })
  })
  return { hoverProvider: true }
}
