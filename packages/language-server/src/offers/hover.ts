import { askAbout } from '../asking.ts'
import type { Offer } from '../session.ts'

/** Tells what is known of the thing under the cursor. */
export const offerHover: Offer = (session) => {
  const { connection, service } = session
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const asking = await askAbout(session, uri)
    return asking && service.hover(asking.document, position, asking.asked)
  })
  return { hoverProvider: true }
}
