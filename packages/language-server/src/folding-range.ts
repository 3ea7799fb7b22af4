import { askAbout } from './asking.ts'
import type { Offer } from './session.ts'

/** Tells what can be folded away; on files that are none of ours the editor does it as ever. */
export const offerFoldingRanges: Offer = (session) => {
  const { connection, service } = session
  connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
    const asking = await askAbout(session, uri)
    return asking && service.foldingRanges(asking.document, asking.asked)
  })
  return { foldingRangeProvider: true }
}
