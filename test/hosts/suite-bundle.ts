import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { patience } from './deadline.ts'

/** Longer than anything waits within a test, so that what was waited for is told. */
const testDeadline = 2 * patience

/**
 * Bundles suites, files that call mocha's `suite` and `test` and may import `vscode`, into one file with the `run`
 * that VS Code calls. In Node the results go to the file that `SUITE_RESULTS` names, in the web to a line of the output.
 * @returns the path of the bundle in `folder`
 */
export async function bundleSuites(suites: readonly string[], host: 'node' | 'web', folder: string): Promise<string> {
  const outfile = join(folder, 'suite.cjs')
  await build({
    stdin: {
      contents: host === 'node' ? writeNodeEntry(suites) : writeWebEntry(suites),
      resolveDir: import.meta.dirname,
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode', findMocha()],
    logLevel: 'error',
  })
  return outfile
}

function writeNodeEntry(suites: readonly string[]): string {
  return `
    import Mocha from ${JSON.stringify(findMocha())}
    import { writeFileSync } from 'node:fs'
    import { collectResults } from './suite-results.ts'
    export async function run() {
      const mocha = new Mocha({ ui: 'tdd', timeout: ${testDeadline}, reporter: class {} })
      mocha.suite.emit('pre-require', globalThis, '', mocha)
      ${requireAll(suites)}
      const results = await collectResults(mocha.run())
      writeFileSync(process.env.SUITE_RESULTS, JSON.stringify(results))
      if (results.failed.length > 0) throw new Error(results.failed.length + ' failed')
    }`
}

function writeWebEntry(suites: readonly string[]): string {
  return `
    import 'mocha/mocha.js'
    import { collectResults, resultsMark } from './suite-results.ts'
    export async function run() {
      mocha.setup({ ui: 'tdd', timeout: ${testDeadline}, reporter: class {} })
      ${requireAll(suites)}
      const results = await collectResults(mocha.run())
      console.log(resultsMark + JSON.stringify(results))
      if (results.failed.length > 0) throw new Error(results.failed.length + ' failed')
    }`
}

function requireAll(suites: readonly string[]): string {
  return suites.map((suite) => `require(${JSON.stringify(suite)})`).join('\n')
}

function findMocha(): string {
  return createRequire(import.meta.url).resolve('mocha')
}
