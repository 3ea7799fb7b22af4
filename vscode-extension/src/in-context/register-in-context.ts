import type { LanguageService } from '@rolebook/language-service'
import type { Catalogue, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import type { CurrentRolebook } from '../current-rolebook.ts'
import { AssetPages } from './asset-pages.ts'
import { AssetStatus } from './asset-status.ts'
import { KnownAssets } from './known-assets.ts'
import { SignedDirectory } from './signed-directory.ts'

export interface InContextParts {
  readonly service: LanguageService
  readonly catalogue: Catalogue
  readonly current: CurrentRolebook
  readonly clock: Clock
  readonly language: OwnLanguage
}

/** Registers what says whose a file is: by the rolebook at hand, else by the signed directory. */
export function registerInContext(parts: InContextParts, storage: vscode.Uri): vscode.Disposable {
  const { clock, language } = parts
  const directory = new SignedDirectory({ clock, language, storage })
  const assets = new KnownAssets({ ...parts, directory })
  const pages = new AssetPages(assets)
  return vscode.Disposable.from(directory, assets, pages, new AssetStatus({ assets, pages, language }))
}
