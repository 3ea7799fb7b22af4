import { type Catalogue, createCatalogue } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'

/** The built-in catalogue in all languages, joined anew at each call. */
export function loadCatalogue(): Catalogue {
  return createCatalogue(structure, english, german, french)
}
