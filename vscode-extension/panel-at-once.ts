import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const loadedLate = /(?<!typeof )\bimport\('(\.[^']+)'\)/g

/**
 * Loads every part of the panel together with it, and not when it is wanted: in an editor nothing is won by that, and many
 * small files pack badly. What is left out of the bundle stays as it is written, and fails as a file does that cannot be
 * read.
 */
export function panelAtOnce(leftOut: readonly string[]): Plugin {
  return {
    name: 'panel-at-once',
    setup(build) {
      build.onLoad({ filter: /[\\/]packages[\\/]panel[\\/]src[\\/].*\.tsx?$/ }, async ({ path }) => {
        const imports: string[] = []
        const contents = (await readFile(path, 'utf8')).replace(loadedLate, (written, file: string) => {
          if (leftOut.some((name) => file.endsWith(`/${name}`))) return written
          imports.push(`import * as late${imports.length} from '${file}'\n`)
          return `Promise.resolve(late${imports.length - 1})`
        })
        return { contents: imports.join('') + contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
      })
    },
  }
}
