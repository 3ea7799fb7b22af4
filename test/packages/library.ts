import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Plugin, type RolldownOptions, rolldown } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'
import { repositoryRoot } from '../hosts/repository.ts'

/** One path by which a library can be imported. */
interface Entry {
  /** As in `exports`: `./catalogue/en`. */
  readonly path: string
  /** The name of the built file, without an ending. */
  readonly name: string
  /** Its source, in the folder of the package. */
  readonly source: string
}

/** The modules among what a package exports. */
export function entriesOf(exports: Readonly<Record<string, string>>): readonly Entry[] {
  return Object.entries(exports)
    .filter(([path]) => !path.endsWith('*'))
    .map(([path, source]) => ({ path, name: path === '.' ? 'index' : path.slice(2), source }))
}

/** Bundles a package for projects without TypeScript: JavaScript and its types, in `dist` below `target`. */
export async function bundleLibrary(
  folder: string,
  exports: Readonly<Record<string, string>>,
  carriedAlong: readonly string[],
  declarations: string,
  target: string,
): Promise<void> {
  const isElsewhere = (id: string) => /^[^./]/.test(id) && !carriedAlong.includes(id)
  const write = async (options: RolldownOptions, base: string, ending: string) => {
    const input = entriesOf(exports).map(({ name, source }) => [
      name,
      join(base, folder, source.replace(/\.ts$/, ending)),
    ])
    const bundle = await rolldown({ ...options, input: Object.fromEntries(input), external: isElsewhere })
    const chunkFileNames = `chunks/[name]-[hash]${ending.replace(/ts$/, options.platform ? 'js' : 'ts')}`
    await bundle.write({ dir: join(target, 'dist'), format: 'es', chunkFileNames })
    await bundle.close()
  }
  await write({ platform: 'neutral' }, repositoryRoot, '.ts')
  const types = dts({ dtsOnly: true, generator: 'oxc', tsconfig: false, sourcemap: false })
  await write({ plugins: [findDeclarations(carriedAlong, declarations), types] }, declarations, '.d.ts')
}

/** The compiler leaves `./rule.ts` in its declarations, and the names of the packages that are bundled in. */
function findDeclarations(carriedAlong: readonly string[], declarations: string): Plugin {
  return {
    name: 'declarations',
    resolveId: {
      order: 'pre',
      handler(wanted, from) {
        if (carriedAlong.includes(wanted)) return declared(wanted, declarations)
        if (from === undefined || !/^\..*(?<!\.d)\.ts$/.test(wanted)) return undefined
        return resolve(dirname(from), wanted.replace(/\.ts$/, '.d.ts'))
      },
    },
  }
}

function declared(name: string, declarations: string): string {
  const folder = join('packages', name.replace('@rolebook/', ''))
  const { exports } = JSON.parse(readFileSync(join(repositoryRoot, folder, 'package.json'), 'utf8'))
  return join(declarations, folder, String(exports['.']).replace(/\.ts$/, '.d.ts'))
}
