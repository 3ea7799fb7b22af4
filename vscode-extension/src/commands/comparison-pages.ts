import type { Comparison } from '@rolebook/language-service'
import * as vscode from 'vscode'
import { toRange } from '../conversion.ts'

const scheme = 'rolebook-comparison'

/** Comparisons as read-only documents that can be searched and copied. */
export class ComparisonPages
  implements vscode.Disposable, vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider
{
  readonly #pages = new Map<string, Comparison>()
  readonly #changes = new vscode.EventEmitter<vscode.Uri>()
  readonly #subscriptions = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, this),
    vscode.languages.registerDocumentLinkProvider({ scheme }, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#pages.delete(uri.toString())),
  )

  readonly onDidChange = this.#changes.event

  /** Shows a comparison beside the rolebook. */
  async show(name: string, comparison: Comparison): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path: `/${name.replaceAll('/', '-')}.md` })
    this.#pages.set(uri.toString(), comparison)
    this.#changes.fire(uri)
    const document = await vscode.workspace.openTextDocument(uri)
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true })
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#pages.get(uri.toString())?.text ?? ''
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    return (this.#pages.get(document.uri.toString())?.links ?? []).map(({ range, to }) => {
      const { start } = toRange(to.range)
      const fragment = `L${start.line + 1},${start.character + 1}`
      const here = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end))
      return new vscode.DocumentLink(here, vscode.Uri.parse(to.uri).with({ fragment }))
    })
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscriptions, this.#changes).dispose()
  }
}
