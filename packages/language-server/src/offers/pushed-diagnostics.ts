import { whenDaysMayBegin } from '../day-beginnings.ts'
import { isConfiguration } from '../files/configurations.ts'
import { concernedBy, distinct, type FindingsByFile, inspect } from '../inspection.ts'
import type { Offer } from '../session.ts'

/** Sends findings unasked, to an editor that does not ask: after edits, and when a day may have begun. */
export const offerPushedDiagnostics: Offer = (session) => {
  const { connection, rolebooks, service, client, settling } = session
  if (client.pullsDiagnostics) return {}
  /** By rolebook, the findings that were sent for each of its files. */
  const told = new Map<string, FindingsByFile>()

  const publish = (uri: string) => {
    const diagnostics = [...distinct([...told.values()].flatMap((byFile) => byFile.get(uri) ?? []))]
    const version = rolebooks.versionOf(uri)
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) })
  }
  const tell = (rolebook: string, found: FindingsByFile) => {
    const before = told.get(rolebook)
    if (found.size > 0) told.set(rolebook, found)
    else told.delete(rolebook)
    for (const uri of new Set([...found.keys(), ...(before?.keys() ?? [])])) publish(uri)
  }
  const send = async (rolebook: string) => {
    const version = rolebooks.versionOf(rolebook)
    const found = await inspect(session, rolebook)
    // it was edited meanwhile, and that edit will be inspected too
    if (!found || rolebooks.versionOf(rolebook) !== version) return
    // where the main file is not open, only findings in open parts are shown
    const isShown = (uri: string) => version !== undefined || rolebooks.versionOf(uri) !== undefined
    tell(rolebook, new Map([...found].filter(([uri]) => isShown(uri))))
  }
  const look = async (uri: string) => {
    const concerned = await concernedBy(session, uri)
    for (const rolebook of concerned) await send(rolebook)
    // nothing is sent for somebody else's file, except to clear what was sent while it was a rolebook
    if (!concerned.includes(uri) && told.has(uri)) tell(uri, new Map())
    // a rolebook beside it may no longer include it
    for (const [rolebook, byFile] of [...told])
      if (byFile.has(uri) && rolebook !== uri && !concerned.includes(rolebook)) await send(rolebook)
    const settings = isConfiguration(uri) && concerned.length === 0 ? rolebooks.textOf(uri) : undefined
    if (settings) tell(uri, new Map([[uri, service.configurationProblems(settings.text)]]))
  }
  const lookAtAll = async () => {
    for (const uri of rolebooks.uris()) await look(uri)
  }

  rolebooks.onChange(async (uri) => {
    if (await settling.afterEdit(uri)) await look(uri)
  })
  rolebooks.onClose(async (uri) => {
    tell(uri, new Map())
    for (const [rolebook, byFile] of [...told]) if (byFile.has(uri)) await send(rolebook)
    // a part that is still open may now belong to a rolebook beside it
    for (const part of rolebooks.uris()) if (rolebooks.isPart(part)) await look(part)
  })
  connection.onDidChangeWatchedFiles(lookAtAll)
  whenDaysMayBegin(session, lookAtAll)
  return {}
}
