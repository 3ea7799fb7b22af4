/*
 * node vscode-extension/build.ts: makes dist/extension.cjs, one bundle for the desktop and the web, lays the pages of the
 * rules beside it, and makes dist/views, the pages that stand beside the text.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const here = import.meta.dirname
/** The pages of `pages/`, by name. */
const views = ['matrix'] as const
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
  await buildViews()
}

/** Each view is a script and a style sheet, loaded when it is opened; what several of them need is a file of its own. */
async function buildViews(): Promise<void> {
  rmSync(`${here}/dist/views`, { recursive: true, force: true })
  await build({
    entryPoints: [...views].map((view) => `${here}/pages/${view}.ts`),
    outdir: `${here}/dist/views`,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
}

if (import.meta.main) await buildExtension()
