import { onMidnight } from './midnight.ts'
import { nowOf, type Offer } from './session.ts'
import { workInTurns } from './turns.ts'

/** Sends findings unasked, to an editor that does not ask: after edits, and when a day begins. */
export const offerPushedDiagnostics: Offer = (session) => {
  const { connection, runtime, rolebooks, service, client, settling } = session
  if (client.pullsDiagnostics) return {}
  const told = new Set<string>()
  const send = async (uri: string) => {
    const began = runtime.now()
    const version = rolebooks.versionOf(uri)
    // an edit that comes in between has its own turn, and wins
    const isWanted = () => rolebooks.versionOf(uri) === version
    const document = await workInTurns(rolebooks.readInSteps(uri), runtime, isWanted)
    // to a file of somebody else nothing is said, unless something was said while it was a rolebook
    if (!isWanted() || (!document && !told.has(uri))) return
    const asked = { uri, now: nowOf(session) }
    const diagnostics = document ? await workInTurns(service.findingsInSteps(document, asked), runtime, isWanted) : []
    settling.noteEffort(uri, runtime.now() - began)
    if (!diagnostics) return
    if (document) told.add(uri)
    else told.delete(uri)
    await connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) })
  }
  rolebooks.onChange(async (uri) => {
    if (await settling.afterEdit(uri)) await send(uri)
  })
  rolebooks.onClose((uri) => void send(uri))
  onMidnight(session, () => {
    for (const uri of rolebooks.uris()) void send(uri)
  })
  return {}
}
