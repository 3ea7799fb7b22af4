/* pnpm build: everything a person installs. The command line, the language server, the VSIX and the three zips land in `dist/`. */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runCommand } from './command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const browsers = ['chrome', 'edge', 'firefox'] as const

/** Builds every product. Throws with the output of the step that failed. */
export async function buildAll(): Promise<void> {
  rmSync(`${root}dist`, { recursive: true, force: true })
  mkdirSync(`${root}dist`)
  await step('command line', ['node', 'packages/cli/build.ts'])
  copyFileSync(`${root}packages/cli/dist/rolebook.js`, `${root}dist/rolebook.js`)
  await step('language server', ['node', 'packages/language-server/build.ts'])
  copyFileSync(
    `${root}packages/language-server/dist/rolebook-language-server.js`,
    `${root}dist/rolebook-language-server.js`,
  )
  await step('VS Code extension', ['node', 'vscode-extension/build.ts'])
  await step('VSIX', ['node', 'vscode-extension/package.ts'])
  for (const browser of browsers) {
    await step(`browser extension for ${browser}`, [
      'pnpm',
      '--dir',
      'browser-extension',
      'exec',
      'wxt',
      'zip',
      '-b',
      browser,
    ])
  }
  for (const file of readdirSync(`${root}browser-extension/.output`)) {
    if (file.endsWith('.zip') && !file.includes('sources')) {
      copyFileSync(`${root}browser-extension/.output/${file}`, `${root}dist/${file}`)
    }
  }
  const made = readdirSync(`${root}dist`).sort()
  if (made.filter((file) => file.endsWith('.zip')).length !== browsers.length)
    throw new Error(`dist/ holds ${made.join(', ')}`)
  console.log(`Built into dist/: ${made.join(', ')}`)
}

async function step(what: string, command: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(command)
  if (code !== 0) throw new Error(`Building the ${what} failed:\n${output}`)
}

if (import.meta.main) {
  await buildAll().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
