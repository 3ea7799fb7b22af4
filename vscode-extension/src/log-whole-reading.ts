import { createWholeReadingLog } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { Findings } from './findings.ts'
import type { OpenRolebooks } from './open-rolebooks.ts'

/** Logs why an open file is read whole at every edit, in an output channel that is created with its first line. */
export function logWholeReading(
  { onDidCheck }: Findings,
  rolebooks: OpenRolebooks,
  language: OwnLanguage,
): vscode.Disposable {
  const { workspace, window } = vscode
  let channel: vscode.LogOutputChannel | undefined
  const log = createWholeReadingLog(language, (sentence) => {
    channel ??= window.createOutputChannel('Rolebook', { log: true })
    channel.info(sentence)
  })
  return vscode.Disposable.from(
    onDidCheck((checked) => {
      const uri = checked.toString()
      const file = workspace.textDocuments.find((one) => one.uri.toString() === uri)
      const document = file && rolebooks.readAny(file)
      if (document) log.note({ uri, name: workspace.asRelativePath(checked), document })
    }),
    workspace.onDidCloseTextDocument((file) => log.forget(file.uri.toString())),
    { dispose: () => channel?.dispose() },
  )
}
