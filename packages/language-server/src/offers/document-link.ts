import { askAbout } from '../asking.ts'
import type { Offer } from '../session.ts'

/** Underlines what can be followed. */
export const offerDocumentLinks: Offer = (session) => {
  const { connection, service } = session
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
    const asking = await askAbout(session, uri)
    return asking && service.documentLinks(asking.document, asking.asked).map(({ rule: _, ...link }) => link)
  })
  return { documentLinkProvider: {} }
}
