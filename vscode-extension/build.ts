/*
 * node vscode-extension/build.ts: makes dist/extension.cjs, which VS Code starts on the desktop and in the web, dist/features.cjs,
 * which that loads when a rolebook is there, and beside them dist/rule-pages.txt, the pages of all rules, and dist/views,
 * the pages that stand beside the text.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { withoutMarks } from '@rolebook/language-service'
import { build, transform } from 'esbuild'
import { byLikeness } from './by-likeness.ts'
import { catalogueColumns } from './catalogue-columns.ts'
import { methodsInUse } from './methods-in-use.ts'
import { namesInUse } from './names-in-use.ts'
import { onlyReadingYaml } from './only-reading-yaml.ts'
import { panelAtOnce } from './panel-at-once.ts'
import { packPages } from './src/packed-pages.ts'

const here = import.meta.dirname
/** What stands beside the text, by name; each has a style sheet of its own in `@rolebook/views`. */
const views = ['card-preview', 'matrix', 'coverage-map', 'responsibility-map'] as const
const rules = `${here}/../packages/rules/src`
/**
 * What the panel loads only beside a page of the web, for whoever has joined, belongs to a group or says who they are, and
 * what hands something on: a code for a phone, a page that is reported. A preview does none of it, and without them the rest is as
 * it was.
 */
const notInPreview = ['for-staff.ts', 'asset-of-page.tsx', 'number-code.tsx', 'company-choice.tsx']

/** Bundles the extension. Throws where something of Node or of a browser would get in. */
export async function buildExtension(): Promise<void> {
  mkdirSync(`${here}/dist`, { recursive: true })
  writeFileSync(`${here}/dist/rule-pages.txt`, packPages(byLikeness(readRulePages(), filesOn)))
  await build({
    entryPoints: ['extension', 'features'].map((script) => `${here}/src/${script}.ts`),
    outdir: `${here}/dist`,
    outExtension: { '.js': '.cjs' },
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
    plugins: [onlyReadingYaml, methodsInUse, catalogueColumns],
  })
  await buildViews()
  await buildStyles()
}

/** The views are one script and one style sheet; the library that lays out a map is loaded when that draws. */
async function buildViews(): Promise<void> {
  rmSync(`${here}/dist/views`, { recursive: true, force: true })
  await build({
    absWorkingDir: here,
    entryPoints: [{ in: './pages/views.ts', out: 'views' }],
    outdir: `${here}/dist/views`,
    bundle: true,
    external: notInPreview.map((file) => `*/${file}`),
    plugins: [panelAtOnce(notInPreview), methodsInUse, namesInUse],
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

/**
 * The style sheets of all views in one, where what they have in common is packed once. Each holds on the page that names its
 * view, and weighs what it weighs alone.
 */
async function buildStyles(): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: views.map((view) => ({ in: `@rolebook/views/${view}.css`, out: view })),
    outdir: `${here}/dist/views`,
    bundle: true,
    write: false,
    logLevel: 'warning',
  })
  const sheets = outputFiles.map(({ path, text }) => {
    const onItsPage = `:where(html[data-view=${basename(path, '.css')}])`
    return `${onItsPage} {\n${text.replaceAll(':root', '&')}\n}\n`
  })
  const { code } = await transform(sheets.join(''), { loader: 'css', minify: true, logLevel: 'warning' })
  writeFileSync(`${here}/dist/views/views.css`, code)
}

/** The page of each rule. What is found in the files on it the extension's own rules say again. */
function readRulePages(): readonly string[] {
  const pages = readdirSync(rules).map((rule) => `${rules}/${rule}/rule.md`)
  return pages
    .filter((page) => existsSync(page))
    .map((page) => withFirstFiles(withoutMarks(readFileSync(page, 'utf8'))))
}

/** The files that are shown on a page. */
function filesOn(page: string): string {
  return [...page.matchAll(/^```yaml[^\n]*\n(.*?)^```$/gms)].map(([, file]) => file).join('')
}

/**
 * A page with one file that is bad and one that is good. The further ones try the edges of a rule, and a repaired one what
 * the editor shows anyway: they are its tests, and stand in the repository for whoever wants them.
 */
function withFirstFiles(page: string): string {
  return page
    .replace(/^(## (?:Bad|Good)\n(?:(?!^## ).*\n)*?```yaml (?:(?!^```$).*\n)*?```\n)(?:(?!^## ).*\n)*/gm, '$1\n')
    .replace(/^## Repaired\n(?:(?!^## ).*\n)*/gm, '')
}

if (import.meta.main) await buildExtension()
