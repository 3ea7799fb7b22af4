import type { AssetPage } from '@rolebook/language-service'
import * as vscode from 'vscode'
import type { AssetSourceKind, KnownAssets } from './known-assets.ts'

const scheme = 'rolebook-asset'

/**
 * The address of an asset’s page. `configurationDefaults` in the manifest makes VS Code render it instead of showing
 * its text.
 */
function addressOf(source: AssetSourceKind, asset: string): vscode.Uri {
  return vscode.Uri.from({ scheme, authority: source, path: `/${asset}.md` })
}

/** The pages of assets: read-only, and kept up to date while they are open. */
export class AssetPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #assets: KnownAssets
  readonly #changes = new vscode.EventEmitter<vscode.Uri>()
  readonly #subscriptions: vscode.Disposable

  readonly onDidChange = this.#changes.event

  constructor(assets: KnownAssets) {
    this.#assets = assets
    this.#subscriptions = vscode.Disposable.from(
      this.#changes,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      assets.onDidChange(() => {
        for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) this.#changes.fire(uri)
      }),
    )
  }

  /** Opens a page beside the file being edited, or shows it where it is already open. */
  async open(source: AssetSourceKind, asset: string): Promise<void> {
    const page = addressOf(source, asset)
    const place = vscode.window.tabGroups.all.find(({ tabs }) =>
      tabs.some(({ input }) => input instanceof vscode.TabInputCustom && input.uri.toString() === page.toString()),
    )
    await vscode.commands.executeCommand('vscode.open', page, place?.viewColumn ?? vscode.ViewColumn.Beside)
  }

  async provideTextDocumentContent({ authority, path }: vscode.Uri): Promise<string> {
    return (await this.#pageAt(authority, path.slice(1, -'.md'.length)))?.markdown ?? ''
  }

  async #pageAt(kind: string, asset: string): Promise<AssetPage | undefined> {
    const sources = await this.#assets.sources()
    return sources.find((source) => source.kind === kind)?.page(asset)
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }
}
