import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { parse } from 'yaml'
import { repositoryRoot } from '../hosts/repository.ts'

/** What both listings say in every store. */
interface Listing {
  readonly names: InOwnLanguages<string>
  readonly summaries: InOwnLanguages<string>
  readonly homepage: string
  readonly support: string
  readonly 'privacy-policy': string
  readonly licence: string
}

/** `docs/store/browser-extension.yaml`. */
export interface BrowserListing extends Listing {
  readonly purpose: string
  readonly permissions: Readonly<Record<string, string>>
  readonly 'host-access': string
  readonly 'remote-code': string
  readonly 'data-use': {
    readonly collected: readonly string[]
    readonly 'not-collected': readonly string[]
    readonly certified: readonly string[]
  }
  readonly 'privacy-statement': InOwnLanguages<string>
  readonly 'chrome-web-store': { readonly category: string }
  readonly 'edge-add-ons': {
    readonly category: string
    readonly 'search-terms': InOwnLanguages<readonly string[]>
  }
  readonly 'addons-mozilla-org': { readonly categories: readonly string[]; readonly tags: readonly string[] }
}

/** `docs/store/vscode-extension.yaml`. */
export interface EditorListing extends Listing {
  readonly categories: readonly string[]
  readonly keywords: readonly string[]
  readonly banner: { readonly color: string; readonly theme: string }
}

export const storeFolder = join(repositoryRoot, 'docs', 'store')

export function readBrowserListing(): BrowserListing {
  return parse(readFileSync(join(storeFolder, 'browser-extension.yaml'), 'utf8'))
}

export function readEditorListing(): EditorListing {
  return parse(readFileSync(join(storeFolder, 'vscode-extension.yaml'), 'utf8'))
}

/** The long description of the extension for browsers, as it is pasted. */
export function readBrowserDescription(language: OwnLanguage): string {
  return readFileSync(join(storeFolder, 'browser-extension', `${language}.md`), 'utf8').trim()
}

/** The page of the extension for VS Code; the galleries show the English one. */
export function readEditorDescription(language: OwnLanguage): string {
  const page = language === 'en' ? 'vscode-extension/README.md' : `docs/store/vscode-extension/${language}.md`
  return readFileSync(join(repositoryRoot, page), 'utf8').trim()
}

/** The notes for reviewers between their marks, as they are pasted. */
export function readReviewerNotes(which: 'short' | 'full'): string {
  const page = readFileSync(join(storeFolder, 'reviewers.md'), 'utf8')
  const notes = page.split(`<!-- ${which} -->`)[1]?.split(`<!-- end of ${which} -->`)[0]
  if (notes === undefined) throw new Error(`docs/store/reviewers.md has no marks for "${which}".`)
  return notes.trim()
}
