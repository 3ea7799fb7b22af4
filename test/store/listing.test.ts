import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ownLanguages } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { readPngHead } from '../hosts/png.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { type Limit, limits, type Measure, marketplaceCategories, type Store, storeNames } from './limits.ts'
import {
  readBrowserDescription,
  readBrowserListing,
  readEditorDescription,
  readEditorListing,
  readReviewerNotes,
  storeFolder,
} from './listing.ts'
import { pictureFolders, pictureSizes } from './picture-list.ts'

const browser = readBrowserListing()
const editor = readEditorListing()
const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8')
const manifest = JSON.parse(read('vscode-extension/package.json'))
const browserStores = ['chrome-web-store', 'edge-add-ons', 'addons-mozilla-org'] as const
const galleries = ['visual-studio-marketplace', 'open-vsx'] as const

describe.each(storeNames)('the listing in %s', (store) => {
  it('keeps to what the store takes', () => {
    const measured = measureListing(store)
    expect(measured.length).toBeGreaterThan(0)
    expect(measured.flatMap(([what, value]) => complainAbout(what, value, limits[store][what]))).toEqual([])
  })

  it('is within limits that say where they were read', () => {
    const sources = Object.values(limits[store]).map(({ source }) => source)
    expect(sources.filter((source) => source !== 'the form' && !URL.canParse(source))).toEqual([])
    expect(sources.some((source) => source !== 'the form')).toBe(true)
  })
})

describe('a listing that is too long', () => {
  it('is complained about, and so is one that is too short', () => {
    const limit = { least: 2, most: 3, source: 'the form' }
    expect(complainAbout('name', 4, limit)).toEqual(['name: 4, at most 3 (the form)'])
    expect(complainAbout('name', 1, limit)).toEqual(['name: 1, at least 2 (the form)'])
    expect(complainAbout('name', 3, limit)).toEqual([])
  })
})

describe('the texts for browsers', () => {
  it.each(ownLanguages)('in %s are those of the package', (language) => {
    const messages = JSON.parse(read(`browser-extension/src/public/_locales/${language}/messages.json`))
    expect(browser.names[language]).toBe(messages.name.message)
    expect(browser.summaries[language]).toBe(messages.description.message)
  })

  it.each(ownLanguages)('in %s are plain, for forms show them as they are pasted', (language) => {
    const text = readBrowserDescription(language)
    expect(text).not.toMatch(/^#|\*\*|`|\]\(|<|https?:/m)
    // one paragraph a line: a form breaks lines by itself
    expect(text).not.toMatch(/[^\n]\n(?!-|\n)[^\n]/)
  })

  it.each(ownLanguages)('in %s name no browser, for three stores show the same', (language) => {
    const { 'search-terms': terms } = browser['edge-add-ons']
    const all = [readBrowserDescription(language), browser.summaries[language], ...terms[language]]
    expect(all.join('\n')).not.toMatch(/Chrome|Edge|Firefox|Mozilla|Google|Microsoft/)
  })

  it.each(ownLanguages)('in %s repeat no keyword more than five times, which Chrome’s store forbids', (language) => {
    const words = readBrowserDescription(language).match(/Rolebook|ISO 27001/g) ?? []
    expect(words.length).toBeLessThanOrEqual(5)
  })

  it('say in English the same about what is collected as the page about privacy', () => {
    const [, quoted = ''] = /^> (Rolebook collects no data\..*)$/m.exec(read('docs/privacy.md')) ?? []
    expect(browser['privacy-statement'].en).toBe(quoted)
    expect(browser['data-use'].collected).toEqual([])
    expect(browser['data-use']['not-collected']).toHaveLength(9)
  })
})

describe('the texts for VS Code', () => {
  it.each(ownLanguages)('in %s are those of the package', (language) => {
    const ending = language === 'en' ? '' : `.${language}`
    const { description } = JSON.parse(read(`vscode-extension/package.nls${ending}.json`))
    expect(editor.names[language]).toBe(manifest.displayName)
    expect(editor.summaries[language]).toBe(description)
    expect(readEditorDescription(language)).toMatch(
      language === 'en' ? /^# Rolebook\n/ : `# Rolebook\n\n${description}\n`,
    )
  })

  it('have the categories, keywords, banner and icon of the package', () => {
    expect(editor.categories).toEqual(manifest.categories)
    expect(editor.keywords).toEqual(manifest.keywords)
    expect(editor.banner).toEqual(manifest.galleryBanner)
    expect(editor.licence).toBe(manifest.license)
    expect(editor.categories.filter((category) => !marketplaceCategories.includes(category))).toEqual([])
    const { width, height } = readPngHead(readFileSync(join(repositoryRoot, 'vscode-extension', manifest.icon)))
    expect([width, height]).toEqual([128, 128])
  })

  it('show no picture that a gallery refuses', () => {
    for (const language of ownLanguages)
      expect(readEditorDescription(language)).not.toMatch(/!\[[^\]]*\]\((?:http:|[^)]*\.svg)/)
  })
})

describe('addresses', () => {
  it('are those of the repository in the package, and lead to pages that are there', () => {
    const repository = manifest.repository.url.replace(/\.git$/, '')
    for (const listing of [browser, editor]) {
      expect(listing.homepage).toBe(repository)
      expect(listing.support).toBe(`${repository}/issues`)
      const page = listing['privacy-policy'].replace(`${repository}/blob/main/`, '')
      expect(read(page)).toContain('# Privacy')
    }
  })
})

describe('the pictures', () => {
  it.each(Object.entries(pictureSizes))('%s has its size, 24 bits, and at most 150 KB', (file, { width, height }) => {
    const path = join(storeFolder, 'pictures', file)
    expect(readPngHead(readFileSync(path))).toEqual({ width, height, bits: 24 })
    expect(statSync(path).size).toBeLessThanOrEqual(150 * 1024)
  })

  it('are all in the list, and no other lies there', () => {
    const lying = readdirSync(join(storeFolder, 'pictures'), { recursive: true, encoding: 'utf8' })
    expect(lying.filter((file) => file.endsWith('.png')).sort()).toEqual(Object.keys(pictureSizes).sort())
  })
})

describe('the page on how to submit', () => {
  it('names every store and every file of the listings', () => {
    const page = read('docs/store/README.md')
    for (const name of [
      'Chrome Web Store',
      'Edge Add-ons',
      'addons.mozilla.org',
      'Visual Studio Marketplace',
      'Open VSX',
    ])
      expect(page).toContain(`## ${name}`)
    for (const file of ['browser-extension.yaml', 'vscode-extension.yaml', 'reviewers.md', 'pictures'])
      expect(page).toContain(`(${file}`)
  })
})

/** Every part of a listing that a store may limit, with how much of it there is. */
function measureListing(store: Store): readonly (readonly [what: Measure, value: number])[] {
  const isGallery = galleries.some((gallery) => gallery === store)
  const { names, summaries } = isGallery ? editor : browser
  const texts = ownLanguages.flatMap((language): [Measure, number][] => [
    ['name', names[language].length],
    ['summary', summaries[language].length],
    ['description', (isGallery ? readEditorDescription : readBrowserDescription)(language).length],
  ])
  if (isGallery) return [...texts, ...measureKeywords(editor.keywords), ['categories', editor.categories.length]]
  return [
    ...texts,
    ['purpose', browser.purpose.length],
    ...Object.values(browser.permissions).map((text): [Measure, number] => ['justification', text.length]),
    ['justification', browser['host-access'].length],
    ['justification', browser['remote-code'].length],
    ['notes for reviewers', readReviewerNotes(store === 'chrome-web-store' ? 'short' : 'full').length],
    ...ownLanguages.flatMap((language) => measureKeywords(browser['edge-add-ons']['search-terms'][language])),
    ['categories', store === 'addons-mozilla-org' ? browser[store].categories.length : 1],
    ...browserStores.map((): [Measure, number] => ['screenshots', pictureFolders.en.length]),
  ]
}

function measureKeywords(keywords: readonly string[]): readonly [Measure, number][] {
  return [
    ['keywords', keywords.length],
    ...keywords.map((keyword): [Measure, number] => ['characters of a keyword', keyword.length]),
    ['words of all keywords', keywords.join(' ').split(/\s+/).length],
  ]
}

function complainAbout(what: Measure, value: number, limit: Limit | undefined): readonly string[] {
  if (limit === undefined) return []
  if (value > limit.most) return [`${what}: ${value}, at most ${limit.most} (${limit.source})`]
  if (limit.least !== undefined && value < limit.least)
    return [`${what}: ${value}, at least ${limit.least} (${limit.source})`]
  return []
}
