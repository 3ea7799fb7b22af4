import * as vscode from 'vscode'
import type { WritingParts } from '../writing/asked-rolebook.ts'

/** The features that can be switched off, because they appear in the text unasked. */
type Switch = 'inlayHints' | 'codeLens'

const section = 'rolebook'

export function isSwitchedOn(name: Switch, file: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(section, file).get(name, true)
}

/**
 * Fires when hints or lenses may change without an edit: their switch was turned, a minute has passed, or other files
 * or settings of the rolebook changed. After an edit VS Code asks by itself.
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
