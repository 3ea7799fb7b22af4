import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import type { Plugin } from 'esbuild'
import { valuesOf } from './src/same-names.ts'

const columns = { en: '', de: valuesOf(german, english), fr: valuesOf(french, english) }

/**
 * Writes the catalogue's texts in German and French without the names that they share with the English ones, and both
 * in one record by their language, so that they are packed with whatever else is said in it.
 */
export const catalogueColumns: Plugin = {
  name: 'catalogue-columns',
  setup(build) {
    build.onLoad({ filter: /[\\/]catalogue[\\/]1[\\/](?:de|fr)\.ts$/ }, ({ path }) => ({
      contents: `export { ${path.endsWith('de.ts') ? 'german' : 'french'} } from 'catalogue-columns'`,
    }))
    build.onResolve({ filter: /^catalogue-columns$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'catalogue-columns',
      pluginData: resolveDir,
    }))
    build.onLoad({ filter: /.*/, namespace: 'catalogue-columns' }, ({ pluginData }) => ({
      loader: 'js',
      resolveDir: pluginData,
      contents: `import { english } from './en.ts'
import { withNamesOf } from ${JSON.stringify(`${import.meta.dirname}/src/same-names.ts`)}
const columns = ${JSON.stringify(columns)}
export const [german, french] = ['de', 'fr'].map((language) => withNamesOf(english, columns[language]))`,
    }))
  },
}
