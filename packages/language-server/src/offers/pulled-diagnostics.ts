import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { whenDaysMayBegin } from '../day-beginnings.ts'
import { inspectFile } from '../inspection.ts'
import type { Offer } from '../session.ts'

/** The diagnostics an editor last got for a file, and the id by which it may ask whether they are still valid. */
interface Told {
  readonly resultId: string
  readonly said: string
}

/** Gives findings to an editor that asks for them, without sending again what it already has. */
export const offerPulledDiagnostics: Offer = (session) => {
  const { connection, rolebooks, client, settling } = session
  if (!client.pullsDiagnostics) return {}
  const last = new Map<string, Told>()
  const newest = new Map<string, number>()
  let questions = 0
  let results = 0
  rolebooks.onChange((uri) => void settling.afterEdit(uri))
  rolebooks.onClose((uri) => {
    last.delete(uri)
    newest.delete(uri)
  })
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    questions += 1
    const question = questions
    newest.set(uri, question)
    await settling.untilQuiet(uri)
    const version = rolebooks.versionOf(uri)
    const isNewest = () => newest.get(uri) === question
    const isWanted = () => !token.isCancellationRequested && isNewest() && rolebooks.versionOf(uri) === version
    const items = isWanted() ? await inspectFile(session, uri, isWanted) : undefined
    if (token.isCancellationRequested)
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'The editor asks no longer.')
    if (!items || !isWanted())
      return new ResponseError(LSPErrorCodes.ServerCancelled, 'The text is another, or the editor has asked again.', {
        retriggerRequest: isNewest(),
      })
    const said = JSON.stringify(items)
    const known = last.get(uri)
    if (known?.said === said && known.resultId === previousResultId)
      return { kind: 'unchanged', resultId: known.resultId }
    results += 1
    const resultId = String(results)
    last.set(uri, { resultId, said })
    return { kind: 'full', resultId, items: [...items] }
  })
  const refresh = () => {
    if (client.refreshesDiagnostics) void connection.languages.diagnostics.refresh()
  }
  connection.onDidChangeWatchedFiles(refresh)
  whenDaysMayBegin(session, refresh)
  return { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
}
