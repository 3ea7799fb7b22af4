/* The packages for npm: what each offers, and how it is laid out for strangers, who cannot run our TypeScript sources. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { repositoryRoot } from '../hosts/repository.ts'
import { bundleLibrary, entriesOf } from './library.ts'
import { runStep } from './run-step.ts'

/** A package that is published. Its name and description stand in its own `package.json`. */
interface NpmPackage {
  readonly folder: string
  /** Bundled from its sources, or programs that `pnpm build` has made, each in one file that needs nothing else. */
  readonly holds: 'library' | 'programs'
  /** What it has besides, from its own folder. */
  readonly files: readonly string[]
}

export const npmPackages: readonly NpmPackage[] = [
  { folder: 'shared', holds: 'library', files: ['examples', 'schema'] },
  { folder: 'packages/language-service', holds: 'library', files: [] },
  { folder: 'packages/directory', holds: 'library', files: [] },
  {
    folder: 'packages/language-server',
    holds: 'programs',
    files: ['dist/rolebook-language-server.js', 'dist/rolebook-language-server.worker.js'],
  },
  { folder: 'packages/cli', holds: 'programs', files: ['dist/rolebook.js'] },
]

/** Packages that are in no registry, because another one carries them inside. */
const carriedAlong = ['@rolebook/rules']

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly [key: string]: unknown
}

/** Lays out every package below `staging` and packs it into `output`. Throws with what a step found wrong. */
export async function packForNpm(staging: string, output: string): Promise<void> {
  const declarations = join(staging, 'declarations')
  await runStep('type declarations', ['tsc', '-p', '.config/tsconfig/declarations.json', '--outDir', declarations])
  for (const { folder, holds, files } of npmPackages) {
    const manifest: Manifest = JSON.parse(readFileSync(join(repositoryRoot, folder, 'package.json'), 'utf8'))
    const target = join(staging, folder)
    mkdirSync(target, { recursive: true })
    if (holds === 'library') await bundleLibrary(folder, manifest.exports, carriedAlong, declarations, target)
    for (const file of [...files, 'README.md']) {
      cpSync(join(repositoryRoot, folder, file), join(target, file), { recursive: true })
    }
    cpSync(join(repositoryRoot, 'LICENSE'), join(target, 'LICENSE'))
    const published = publishedManifest(manifest, folder, holds, files)
    writeFileSync(join(target, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)
    await runStep(`package ${manifest.name}`, ['pnpm', 'pack', '--pack-destination', output], target)
  }
}

/** The manifest without what only its developers need, and with the paths of the built files. */
function publishedManifest(
  { scripts, devDependencies, private: isPrivate, dependencies = {}, exports, ...manifest }: Manifest,
  folder: string,
  holds: NpmPackage['holds'],
  files: readonly string[],
): object {
  return {
    ...manifest,
    engines: { node: '>=20' },
    repository: { type: 'git', url: 'git+https://github.com/rolebook/rolebook.git', directory: folder },
    exports: { ...(holds === 'library' ? exportsOfLibrary(exports) : {}), './package.json': './package.json' },
    files: [...(holds === 'library' ? ['dist'] : []), ...files],
    // programs carry what they need inside
    ...(holds === 'library' && { dependencies: exactVersions(dependencies, manifest.version) }),
    publishConfig: { access: 'public' },
  }
}

function exportsOfLibrary(exports: Manifest['exports']): object {
  const entries = entriesOf(exports).map(({ path, name }) => [
    path,
    { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  ])
  const files = Object.entries(exports).filter(([path]) => path.endsWith('*'))
  return Object.fromEntries([...entries, ...files])
}

/** Our own packages are required in this same version, others in the version that the repository is tested with. */
function exactVersions(dependencies: Readonly<Record<string, string>>, own: string): Readonly<Record<string, string>> {
  const workspace = parse(readFileSync(join(repositoryRoot, 'pnpm-workspace.yaml'), 'utf8'))
  const published = Object.keys(dependencies).filter((name) => !carriedAlong.includes(name))
  return Object.fromEntries(
    published.map((name) => [name, name.startsWith('@rolebook/') ? own : String(workspace.catalog[name])]),
  )
}
