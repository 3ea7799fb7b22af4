import { type Catalogue, createCatalogue } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'

/** The whole catalogue, for tests. */
export const catalogue: Catalogue = createCatalogue(structure, english, german, french)
