import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'

const testDeadline = 60_000

/**
 * Bundles a suite, a file that calls mocha's `suite` and `test` and may import `vscode`, into one file with the `run`
 * that VS Code calls. In Node the results go to the file that `SUITE_RESULTS` names, in the web to a line of the output.
 * @returns the path of the bundle in `folder`
 */
export async function bundleSuite(suite: string, host: 'node' | 'web', folder: string): Promise<string> {
  const outfile = join(folder, 'suite.cjs')
  await build({
    stdin: {
      contents: host === 'node' ? writeNodeEntry(suite) : writeWebEntry(suite),
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

function writeNodeEntry(suite: string): string {
  return `
    import Mocha from ${JSON.stringify(findMocha())}
    import { writeFileSync } from 'node:fs'
    import { collectResults } from './suite-results.ts'
    export async function run() {
      const mocha = new Mocha({ ui: 'tdd', timeout: ${testDeadline}, reporter: class {} })
      mocha.suite.emit('pre-require', globalThis, '', mocha)
      require(${JSON.stringify(suite)})
      const results = await collectResults(mocha.run())
      writeFileSync(process.env.SUITE_RESULTS, JSON.stringify(results))
      if (results.failed.length > 0) throw new Error(results.failed.length + ' failed')
    }`
}

function writeWebEntry(suite: string): string {
  return `
    import 'mocha/mocha.js'
    import { collectResults, resultsMark } from './suite-results.ts'
    export async function run() {
      mocha.setup({ ui: 'tdd', timeout: ${testDeadline}, reporter: class {} })
      require(${JSON.stringify(suite)})
      const results = await collectResults(mocha.run())
      console.log(resultsMark + JSON.stringify(results))
      if (results.failed.length > 0) throw new Error(results.failed.length + ' failed')
    }`
}

function findMocha(): string {
  return createRequire(import.meta.url).resolve('mocha')
}
