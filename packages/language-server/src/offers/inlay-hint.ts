import { askAbout } from '../asking.ts'
import type { Offer } from '../session.ts'

/** Provides inlay hints: names behind ids, and days left. */
export const offerInlayHints: Offer = (session) => {
  const { connection, service } = session
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const asking = await askAbout(session, uri)
    return asking && service.inlayHints(asking.document, range, asking.asked)
  })
  return { inlayHintProvider: true }
}
