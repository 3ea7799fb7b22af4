/*
 * node vscode-extension/build.ts: makes dist/extension.cjs, one bundle for the desktop and the web, and lays the pages of
 * the rules beside it.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const here = import.meta.dirname
const rules = `${here}/../packages/rules/src`

/** Bundles the extension. Throws where something of Node or of a browser would get in. */
export async function buildExtension(): Promise<void> {
  rmSync(`${here}/dist/rules`, { recursive: true, force: true })
  mkdirSync(`${here}/dist/rules`, { recursive: true })
  for (const rule of readdirSync(rules)) {
    const page = `${rules}/${rule}/rule.md`
    if (existsSync(page)) copyFileSync(page, `${here}/dist/rules/${rule}.md`)
  }
  await build({
    entryPoints: [`${here}/src/extension.ts`],
    outfile: `${here}/dist/extension.cjs`,
    bundle: true,
    minify: true,
    format: 'cjs',
    // neither Node nor a browser: what only one of them has does not resolve, and the build fails
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['browser', 'import'],
    target: 'es2022',
    charset: 'utf8',
    external: ['vscode'],
    legalComments: 'none',
    logLevel: 'warning',
  })
}

if (import.meta.main) await buildExtension()
