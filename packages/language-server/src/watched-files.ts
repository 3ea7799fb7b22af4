import { DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import type { Session } from './session.ts'

/** Asks the editor to tell of YAML files that change on the disk, for they may be parts or settings of what is open. */
export function watchFiles({ connection, client, runtime }: Session): void {
  if (!client.watchesFiles || !runtime.files) return
  connection.onInitialized(() => {
    const watchers = [{ globPattern: '**/*.{yaml,yml}' }]
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  })
}
