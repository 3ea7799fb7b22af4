import { bannerSentence } from '@rolebook/directory'
import { type AssetPage, assetPage, type LanguageService } from '@rolebook/language-service'
import {
  type Catalogue,
  createRoleModel,
  type FilePattern,
  filePatternsOf,
  type OwnLanguage,
  type Rolebook,
  tellerFor,
} from '@rolebook/model'
import * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import type { CurrentRolebook, WholeRolebook } from '../current-rolebook.ts'
import type { SignedDirectory } from './signed-directory.ts'

export interface KnownAssetsParts {
  readonly service: LanguageService
  readonly catalogue: Catalogue
  readonly current: CurrentRolebook
  readonly directory: SignedDirectory
  readonly clock: Clock
  readonly language: OwnLanguage
}

/** Where an asset is known from. */
export type AssetSourceKind = 'rolebook' | 'directory'

/** The assets of one rolebook or directory. */
export interface AssetSource {
  readonly kind: AssetSourceKind
  readonly patterns: readonly FilePattern[]
  page(asset: string): AssetPage | undefined
}

/** Assets from the rolebook that is open or lies in the workspace, then from the signed directory. */
export class KnownAssets implements vscode.Disposable {
  readonly #parts: KnownAssetsParts
  readonly #changes = new vscode.EventEmitter<void>()
  readonly #subscriptions: vscode.Disposable

  /** Fires when other assets may be known, or the time has changed. */
  readonly onDidChange = this.#changes.event

  constructor(parts: KnownAssetsParts) {
    this.#parts = parts
    const tell = () => this.#changes.fire()
    this.#subscriptions = vscode.Disposable.from(
      this.#changes,
      parts.current.onDidChange(tell),
      parts.directory.onDidChange(tell),
      parts.clock.onMinute(tell),
    )
  }

  async sources(): Promise<readonly AssetSource[]> {
    const { current } = this.#parts
    const rolebook = await current.find()
    const sources = [rolebook && this.#ofRolebook(rolebook), await this.#ofDirectory()]
    return sources.filter((source) => source !== undefined)
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  #ofRolebook({ uri, document, files }: WholeRolebook): AssetSource {
    const { service, catalogue, clock, language } = this.#parts
    const now = clock.now()
    const model = once(() => createRoleModel(document.rolebook, catalogue))
    return {
      kind: 'rolebook',
      patterns: filePatternsOf(document.rolebook),
      page(asset) {
        const place = service.whereWritten(document, { kind: 'asset', id: asset }, { uri: uri.toString(), files, now })
        const name = vscode.workspace.asRelativePath(place ? vscode.Uri.parse(place.uri) : uri)
        const origin = { kind: 'rolebook', file: name, line: (place?.range.start.line ?? 0) + 1 } as const
        return assetPage(model(), asset, { language, now, origin })
      },
    }
  }

  async #ofDirectory(): Promise<AssetSource | undefined> {
    const { catalogue, clock, directory, language } = this.#parts
    const view = await directory.view()
    if (!view) return undefined
    const { rolebook, banners } = view
    const now = clock.now()
    const model = once(() => createRoleModel(rolebook, catalogue))
    return {
      kind: 'directory',
      patterns: filePatternsOf(rolebook),
      page(asset) {
        const notices = banners.map((banner) => bannerSentence(banner, tellerFor(model(), language, now)))
        const origin = { kind: 'directory', organisation: organisationOf(rolebook), notices } as const
        return assetPage(model(), asset, { language, now, origin })
      },
    }
  }
}

function organisationOf({ organisation }: Rolebook): string {
  return organisation?.name ?? ''
}

/**
 * Runs a function at most once, when first needed: laying a rolebook over the catalogue costs a pass over both, and
 * most files belong to no asset.
 */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
