/*
 * pnpm build: everything a person installs. The command line, the language server, the VSIX and the three zips land in `dist/`.
 * pnpm build firefox: only the zip for that browser, as Mozilla's reviewers build it again.
 */
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './hosts/repository.ts'
import { readVersion } from './packages/one-version.ts'
import { runStep } from './packages/run-step.ts'
import { makeWhole } from './packages/whole-folder.ts'
import { packZip, readFolder } from './packages/zip.ts'

const browsers = ['chrome', 'edge', 'firefox'] as const
type Browser = (typeof browsers)[number]

const dist = join(repositoryRoot, 'dist')

/** Fills `dist/` anew; where something fails, `dist/` stays as it was. */
export async function fillDist(make: (folder: string) => Promise<void>): Promise<void> {
  await makeWhole(dist, join(repositoryRoot, '.cache', 'dist'), make)
  console.log(`Built into dist/: ${readdirSync(dist).sort().join(', ')}`)
}

/** Builds every product into a folder. Throws with the output of the step that failed. */
export async function buildAll(folder: string): Promise<void> {
  const version = readVersion()
  await runStep('command line', ['node', 'packages/cli/build.ts'])
  copyFileSync(join(repositoryRoot, 'packages/cli/dist/rolebook.js'), join(folder, 'rolebook.js'))
  await runStep('language server', ['node', 'packages/language-server/build.ts'])
  const server = 'rolebook-language-server.js'
  copyFileSync(join(repositoryRoot, 'packages/language-server/dist', server), join(folder, server))
  await runStep('VS Code extension', ['node', 'vscode-extension/build.ts'])
  await runStep('VSIX', ['node', 'vscode-extension/package.ts', join(folder, `rolebook-${version}.vsix`)])
  for (const browser of browsers) await buildExtension(browser, folder)
}

/** Builds the extension for one browser, and packs it into a folder. */
async function buildExtension(browser: Browser, folder: string): Promise<void> {
  const wxt = ['pnpm', '--dir', 'browser-extension', 'exec', 'wxt', 'build', '-b', browser]
  await runStep(`browser extension for ${browser}`, wxt)
  const built = readFolder(join(repositoryRoot, 'browser-extension/.output', `${browser}-mv3`))
  writeFileSync(join(folder, `rolebook-${readVersion()}-${browser}.zip`), packZip(built))
}

if (import.meta.main) {
  try {
    const [only] = process.argv.slice(2)
    const browser = browsers.find((one) => one === only)
    if (only !== undefined && browser === undefined) {
      throw new Error(
        `There is no "${only}" to build alone; without a name all is built, with ${browsers.join(', ')} that zip.`,
      )
    }
    await fillDist((folder) => (browser ? buildExtension(browser, folder) : buildAll(folder)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
