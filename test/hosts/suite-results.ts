import type { Runner } from 'mocha'

/** What became of a suite's tests: written by the suite itself, as proof that it ran to its end. */
export interface SuiteResults {
  passed: string[]
  failed: { title: string; error: string }[]
}

/** Marks the line of output by which a suite without files tells its results. */
export const resultsMark = 'ROLEBOOK-RESULTS '

/** Gathers the results of a mocha run, printing each test as it ends; resolves at the end. Runs in the extension host. */
export function collectResults(runner: Runner): Promise<SuiteResults> {
  const results: SuiteResults = { passed: [], failed: [] }
  runner.on('pass', (test) => {
    results.passed.push(test.fullTitle())
    console.log(`  ✓ ${test.fullTitle()}`)
  })
  runner.on('fail', (test, error: Error) => {
    results.failed.push({ title: test.fullTitle(), error: error.stack ?? String(error) })
    console.log(`  ✗ ${test.fullTitle()}\n${error.stack}`)
  })
  return new Promise((resolve) => runner.once('end', () => resolve(results)))
}

/** Throws when a test failed, or when none ran at all. */
export function judgeResults(results: SuiteResults | undefined, log: string): SuiteResults {
  if (!results) throw new Error(`The suite did not run to its end.\n${log}`)
  const [first] = results.failed
  if (first) throw new Error(`${results.failed.length} failed in VS Code, the first: ${first.title}\n${first.error}`)
  if (results.passed.length === 0) throw new Error(`The suite holds no test.\n${log}`)
  return results
}
