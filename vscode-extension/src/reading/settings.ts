import * as vscode from 'vscode'
import type { WritingParts } from '../writing/asked-rolebook.ts'

/** What can be switched off, for it stands in the text without being asked for. */
type Switch = 'inlayHints' | 'codeLens'

const section = 'rolebook'

export function isSwitchedOn(name: Switch, file: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(section, file).get(name, true)
}

/**
 * Fires when something that stands in the text may be another without an edit: its switch was turned, a minute has
 * passed, or other files or settings of the rolebook have changed. After an edit VS Code asks by itself.
 */
export function shownAgainAfter({ clock, files, configurations }: WritingParts, name: Switch) {
  const changes = new vscode.EventEmitter<void>()
  const tell = () => changes.fire()
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.${name}`)) tell()
    }),
    clock.onMinute(tell),
    files.onDidChange(tell),
    configurations.onDidChange(tell),
    changes,
  )
  return { event: changes.event, dispose: () => void listening.dispose() }
}
