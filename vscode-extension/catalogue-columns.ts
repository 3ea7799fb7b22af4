import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import type { Plugin } from 'esbuild'
import { valuesOf } from './src/same-names.ts'

const wordings = { de: ['german', german], fr: ['french', french] } as const

/** Writes the catalogue's texts in German and French without the names that they share with the English ones. */
export const catalogueColumns: Plugin = {
  name: 'catalogue-columns',
  setup(build) {
    build.onLoad({ filter: /[\\/]catalogue[\\/]1[\\/](?:de|fr)\.ts$/ }, ({ path }) => {
      const [name, wording] = wordings[path.endsWith('de.ts') ? 'de' : 'fr']
      const sameNames = JSON.stringify(`${import.meta.dirname}/src/same-names.ts`)
      return {
        loader: 'js',
        contents: `import { english } from './en.ts'
import { withNamesOf } from ${sameNames}
export const ${name} = withNamesOf(english, ${JSON.stringify(valuesOf(wording, english))})`,
      }
    })
  },
}
