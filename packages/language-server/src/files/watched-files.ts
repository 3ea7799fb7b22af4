import { DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import type { Session } from '../session.ts'

/**
 * Asks the editor to report YAML files that change on disk, because they may be parts or settings of open rolebooks.
 */
export function watchFiles({ connection, client, runtime }: Session): void {
  if (!client.watchesFiles || !runtime.files) return
  connection.onInitialized(() => {
    const watchers = [{ globPattern: '**/*.{yaml,yml}' }]
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  })
}
