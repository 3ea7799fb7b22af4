import { describe, test } from 'vitest'
import { HostMissing, isContinuousIntegration } from './machine.ts'

/**
 * Describes tests that need a host. `find` gives what they run with, or throws `HostMissing`: on a build server that
 * is a failed test, elsewhere a skipped one whose title says why, printed as well so that nobody takes it for a pass.
 * To be awaited at the top of a test file.
 */
export async function describeInHost<T>(name: string, find: () => Promise<T>, tests: (host: T) => void): Promise<void> {
  let host: T
  try {
    host = await find()
  } catch (error) {
    if (!(error instanceof HostMissing)) throw error
    describeMissing(name, error)
    return
  }
  describe(name, () => tests(host))
}

function describeMissing(name: string, missing: HostMissing): void {
  describe(name, () => {
    if (isContinuousIntegration()) {
      test('has its host', () => {
        throw missing
      })
      return
    }
    console.warn(`\nNOT TESTED: ${name}. ${missing.message}\n`)
    test.skip(`not tested: ${missing.message}`)
  })
}
