import { onMidnight } from './midnight.ts'
import { nowOf, type Offer } from './session.ts'

/** Sends findings unasked, to an editor that does not ask: after edits, and when a day begins. */
export const offerPushedDiagnostics: Offer = (session) => {
  const { connection, runtime, rolebooks, service, client, settling } = session
  if (client.pullsDiagnostics) return {}
  const told = new Set<string>()
  const send = (uri: string) => {
    const began = runtime.now()
    const document = rolebooks.read(uri)
    // to a file of somebody else nothing is said, unless something was said while it was a rolebook
    if (!document && !told.has(uri)) return
    const diagnostics = document ? service.findings(document, { uri, now: nowOf(session) }) : []
    settling.noteEffort(uri, runtime.now() - began)
    if (document) told.add(uri)
    else told.delete(uri)
    const version = rolebooks.versionOf(uri)
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) })
  }
  rolebooks.onChange(async (uri) => {
    if (await settling.afterEdit(uri)) send(uri)
  })
  rolebooks.onClose(send)
  onMidnight(session, () => {
    for (const uri of rolebooks.uris()) send(uri)
  })
  return {}
}
