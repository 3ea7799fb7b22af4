import { isConfiguration } from './configurations.ts'
import { whenDaysMayBegin } from './day-beginnings.ts'
import { concernedBy, distinct, type FindingsByFile, inspect } from './inspection.ts'
import type { Offer } from './session.ts'

/** Sends findings unasked, to an editor that does not ask: after edits, and when a day may have begun. */
export const offerPushedDiagnostics: Offer = (session) => {
  const { connection, rolebooks, service, client, settling } = session
  if (client.pullsDiagnostics) return {}
  /** By rolebook, what was said of each of its files. */
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
    // it was edited meanwhile, and that edit is followed too
    if (!found || rolebooks.versionOf(rolebook) !== version) return
    // of a rolebook that is not open itself only the parts are shown that are
    const isShown = (uri: string) => version !== undefined || rolebooks.versionOf(uri) !== undefined
    tell(rolebook, new Map([...found].filter(([uri]) => isShown(uri))))
  }
  const look = async (uri: string) => {
    const concerned = await concernedBy(session, uri)
    for (const rolebook of concerned) await send(rolebook)
    // to a file of somebody else nothing is said, unless something was said while it was a rolebook
    if (!concerned.includes(uri) && told.has(uri)) tell(uri, new Map())
    // a rolebook beside it may include it no longer
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
    // a part that is still open may be looked for beside it now
    for (const part of rolebooks.uris()) if (rolebooks.isPart(part)) await look(part)
  })
  connection.onDidChangeWatchedFiles(lookAtAll)
  whenDaysMayBegin(session, lookAtAll)
  return {}
}
