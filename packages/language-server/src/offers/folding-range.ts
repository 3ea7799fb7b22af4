import { askAbout } from '../asking.ts'
import type { Offer } from '../session.ts'

/** Provides folding ranges. In files that are not ours the editor folds as usual. */
export const offerFoldingRanges: Offer = (session) => {
  const { connection, service } = session
  connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
    const asking = await askAbout(session, uri)
    return asking && service.foldingRanges(asking.document, asking.asked)
  })
  return { foldingRangeProvider: true }
}
