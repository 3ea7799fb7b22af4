import { askAbout } from '../asking.ts'
import type { Offer } from '../session.ts'

/** Provides the ranges of an expanding selection. */
export const offerSelectionRanges: Offer = (session) => {
  const { connection, service } = session
  connection.onSelectionRanges(async ({ textDocument: { uri }, positions }) => {
    const asking = await askAbout(session, uri)
    return asking && service.selectionRanges(asking.document, positions, asking.asked)
  })
  return { selectionRangeProvider: true }
}
