import type { WantedCard } from '@rolebook/views/card-preview/card-preview'
import * as vscode from 'vscode'

/** The card that the preview of each file was last asked to show. */
export class WantedCards implements vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<vscode.Uri>()
  readonly #wanted = new Map<string, WantedCard>()

  /** Fires with the address of a file when another card is wanted. */
  readonly onDidChange = this.#changes.event

  want(file: vscode.Uri, situation: string): void {
    this.#wanted.set(file.toString(), { wish: crypto.randomUUID(), situation })
    this.#changes.fire(file)
  }

  of(file: vscode.Uri): WantedCard | undefined {
    return this.#wanted.get(file.toString())
  }

  dispose(): void {
    this.#changes.dispose()
  }
}
