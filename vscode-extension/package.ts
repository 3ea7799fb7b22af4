/*
 * node vscode-extension/package.ts [outfile]: builds the extension and packs it, as dist/rolebook-<version>.vsix at the root of
 * the repository unless told otherwise. Only what is laid out here goes in.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { minify } from 'terser'
import { buildExtension } from './build.ts'
import { gatherTexts } from './gather-texts.ts'
import { repack } from './repack.ts'

const here = import.meta.dirname
const root = join(here, '..')
const staging = join(here, 'dist', 'package')

await buildExtension()
const { version } = layOut()
await minifyScripts(join(staging, 'dist'))
const vsix = process.argv[2] ?? join(root, 'dist', `rolebook-${version}.vsix`)
mkdirSync(dirname(vsix), { recursive: true })
const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce')
const packing = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix], {
  cwd: staging,
  encoding: 'utf8',
  // sorted, instead of in the order of the disk, and with a fixed date
  env: { ...process.env, SOURCE_DATE_EPOCH: '315619200' },
})
const said = `${packing.stdout}${packing.stderr}`
// the marketplace may refuse what it only warns about
if (packing.status !== 0 || /WARN/.test(said)) throw new Error(said)
rmSync(staging, { recursive: true })
writeFileSync(vsix, await repack(readFileSync(vsix)))
console.log(`${vsix}: ${Math.round(statSync(vsix).size / 1024)} KB`)

/**
 * Puts together the files of an installed extension, with a manifest from which everything for development is removed.
 */
function layOut(): { readonly version: string } {
  rmSync(staging, { recursive: true, force: true })
  const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
  for (const key of ['private', 'scripts', 'dependencies', 'devDependencies']) delete manifest[key]
  mkdirSync(join(staging, 'dist'), { recursive: true })
  writeFileSync(join(staging, 'package.json'), JSON.stringify(manifest))
  // vsce turns relative links into addresses from the root of the repository
  const readme = readFileSync(join(here, 'README.md'), 'utf8').replaceAll('](../', '](')
  writeFileSync(join(staging, 'README.md'), readme)
  for (const file of [
    'images',
    'dist/extension.cjs',
    'dist/features.cjs',
    'dist/rule-pages.txt',
    'dist/views',
    ...languages(),
  ]) {
    cpSync(join(here, file), join(staging, file), { recursive: true })
  }
  cpSync(join(root, 'LICENSE'), join(staging, 'LICENSE.txt'))
  return manifest
}

/** Minifies every script of a folder further: terser is slow, but saves two percent more than esbuild. */
async function minifyScripts(folder: string): Promise<void> {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.c?js$/.test(file))
  for (const script of scripts) {
    const isPage = !script.endsWith('.cjs')
    const { code } = await minify(readFileSync(join(folder, script), 'utf8'), {
      ecma: 2020,
      module: isPage,
      toplevel: true,
      // a large script compresses better when functions are next to functions, and texts next to texts
      compress: { passes: 2, hoist_funs: !isPage },
    })
    if (code !== undefined) writeFileSync(join(folder, script), gatherTexts(code))
  }
}

function languages(): readonly string[] {
  return ['package.nls.json', 'package.nls.de.json', 'package.nls.fr.json']
}
