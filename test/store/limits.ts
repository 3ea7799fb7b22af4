/** The stores to which Rolebook is submitted. */
export const storeNames = [
  'chrome-web-store',
  'edge-add-ons',
  'addons-mozilla-org',
  'visual-studio-marketplace',
  'open-vsx',
] as const
export type Store = (typeof storeNames)[number]

/** The parts of a listing that have a limit. Texts are counted in characters, the others as their names say. */
export type Measure =
  | 'name'
  | 'summary'
  | 'description'
  | 'categories'
  | 'keywords'
  | 'characters of a keyword'
  | 'words of all keywords'
  | 'purpose'
  | 'justification'
  | 'notes for reviewers'
  | 'screenshots'

/** How much of it a store accepts, and where that is written. */
export interface Limit {
  readonly least?: number
  readonly most: number
  readonly source: string
}

/** A picture that a store asks for, to the pixel. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly source: string
}

const chrome = 'https://developer.chrome.com/docs'
const edge = 'https://learn.microsoft.com/en-us/microsoft-edge/extensions-chromium/publish/publish-extension'
const mozillaListing = 'https://extensionworkshop.com/documentation/develop/create-an-appealing-listing/'
const nameOnTheWeb = 'https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name'
const descriptionOnTheWeb =
  'https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json/description'
const marketplace = 'https://code.visualstudio.com/api/references/extension-manifest'
const openVsx =
  'https://github.com/eclipse-openvsx/openvsx/blob/master/server/src/main/java/org/eclipse/openvsx/ExtensionValidator.java'

/**
 * No page of the store says it: others report the limit of the form's field, or we keep well within what it might
 * accept.
 */
const formAlone = 'the form'

/**
 * Read in November 2026 in copies of these pages, some of them years old: the counters of the forms have the last word. What a
 * store does not limit, or not where anybody could read it, is not in its list.
 */
export const limits: Readonly<Record<Store, Partial<Record<Measure, Limit>>>> = {
  'chrome-web-store': {
    name: { most: 75, source: nameOnTheWeb },
    summary: { most: 132, source: `${chrome}/extensions/reference/manifest/description` },
    description: { least: 1, most: 16_000, source: formAlone },
    categories: { least: 1, most: 1, source: `${chrome}/webstore/cws-dashboard-listing` },
    purpose: { least: 1, most: 1000, source: formAlone },
    justification: { least: 1, most: 1000, source: formAlone },
    'notes for reviewers': { most: 500, source: formAlone },
    screenshots: { least: 1, most: 5, source: `${chrome}/webstore/images` },
  },
  'edge-add-ons': {
    name: { most: 45, source: nameOnTheWeb },
    summary: { most: 132, source: descriptionOnTheWeb },
    description: { least: 1, most: 10_000, source: edge },
    categories: { least: 1, most: 1, source: edge },
    keywords: { most: 7, source: edge },
    'characters of a keyword': { most: 30, source: edge },
    'words of all keywords': { most: 21, source: edge },
    'notes for reviewers': { most: 2000, source: formAlone },
    screenshots: { most: 10, source: edge },
  },
  'addons-mozilla-org': {
    name: { most: 50, source: nameOnTheWeb },
    summary: { most: 132, source: descriptionOnTheWeb },
    categories: { least: 1, most: 2, source: mozillaListing },
    'notes for reviewers': { most: 3000, source: formAlone },
  },
  'visual-studio-marketplace': {
    keywords: { most: 30, source: marketplace },
  },
  'open-vsx': {
    name: { most: 255, source: openVsx },
    summary: { most: 2048, source: openVsx },
    'characters of a keyword': { most: 255, source: openVsx },
  },
}

/** The pictures of `docs/store/pictures` that stand alone, by file. */
export const singlePictures = {
  'tile-small.png': { width: 440, height: 280, source: `${chrome}/webstore/images` },
  'tile-large.png': { width: 1400, height: 560, source: `${chrome}/webstore/images` },
  'logo.png': { width: 300, height: 300, source: edge },
  'icon-32.png': { width: 32, height: 32, source: mozillaListing },
  'icon-64.png': { width: 64, height: 64, source: mozillaListing },
  'icon-128.png': { width: 128, height: 128, source: marketplace },
} satisfies Record<string, PictureSize>

/** All screenshots: the size that Chrome and Edge prescribe and Mozilla recommends. */
export const screenshotSize: PictureSize = { width: 1280, height: 800, source: `${chrome}/webstore/images` }

/** The categories that the marketplace lets us choose from. */
export const marketplaceCategories = [
  'Programming Languages',
  'Snippets',
  'Linters',
  'Themes',
  'Debuggers',
  'Formatters',
  'Keymaps',
  'SCM Providers',
  'Other',
  'Extension Packs',
  'Language Packs',
  'Data Science',
  'Machine Learning',
  'Visualization',
  'Notebooks',
  'Education',
  'Testing',
]
