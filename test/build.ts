/* pnpm build: everything a person installs. The command line, the language server, the VSIX and the three zips land in `dist/`. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runStep } from './packages/run-step.ts'
import { packZip, readFolder } from './packages/zip.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const browsers = ['chrome', 'edge', 'firefox'] as const

/** Builds every product. Throws with the output of the step that failed. */
export async function buildAll(): Promise<void> {
  rmSync(`${root}dist`, { recursive: true, force: true })
  mkdirSync(`${root}dist`)
  await runStep('command line', ['node', 'packages/cli/build.ts'])
  copyFileSync(`${root}packages/cli/dist/rolebook.js`, `${root}dist/rolebook.js`)
  await runStep('language server', ['node', 'packages/language-server/build.ts'])
  copyFileSync(
    `${root}packages/language-server/dist/rolebook-language-server.js`,
    `${root}dist/rolebook-language-server.js`,
  )
  await runStep('VS Code extension', ['node', 'vscode-extension/build.ts'])
  await runStep('VSIX', ['node', 'vscode-extension/package.ts'])
  const { version } = JSON.parse(readFileSync(`${root}browser-extension/package.json`, 'utf8'))
  for (const browser of browsers) {
    const wxt = ['pnpm', '--dir', 'browser-extension', 'exec', 'wxt', 'build', '-b', browser]
    await runStep(`browser extension for ${browser}`, wxt)
    const built = readFolder(`${root}browser-extension/.output/${browser}-mv3`)
    writeFileSync(`${root}dist/rolebook-${version}-${browser}.zip`, packZip(built))
  }
  const made = readdirSync(`${root}dist`).sort()
  console.log(`Built into dist/: ${made.join(', ')}`)
}

if (import.meta.main) {
  await buildAll().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
