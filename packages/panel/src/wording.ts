import { type Catalogue, createCatalogue, type InOwnLanguages, type OwnLanguage, type Wording } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'

/** Each language is a file of its own, so that a page loads the one it shows. */
const wordings: InOwnLanguages<() => Promise<Wording>> = {
  en: async () => (await import('@rolebook/model/catalogue/en')).english,
  de: async () => (await import('@rolebook/model/catalogue/de')).german,
  fr: async () => (await import('@rolebook/model/catalogue/fr')).french,
}

/** Loads the catalogue with its texts in one language. Rejects where the page's own files cannot be read. */
export async function loadCatalogue(language: OwnLanguage): Promise<Catalogue> {
  return createCatalogue(structure, await wordings[language]())
}
