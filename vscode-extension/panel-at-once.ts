import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const loadedLate = /(?<!typeof )\bimport\('(\.[^']+)'\)/g

/**
 * Bundles every part of the panel with it, instead of loading parts on demand: in an editor that gains nothing, and
 * many small files compress badly. Imports of parts that are left out stay as they are, and fail like a file that
 * cannot be read.
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
