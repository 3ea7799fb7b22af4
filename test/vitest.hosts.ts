import { defineConfig } from 'vitest/config'
import { patience } from './hosts/deadline.ts'
import { LongestFirst } from './longest-first.ts'

/** The tests in the real hosts: VS Code, Chromium, Firefox. Two at a time, since each starts a whole program. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.host.test.ts'],
    exclude: ['**/node_modules/**'],
    environment: 'node',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // nothing is kept between files, so what drives the hosts is loaded once and not 65 times
    isolate: false,
    // longer than any wait within a test, so that a failure names what was waited for
    testTimeout: 5 * patience,
    hookTimeout: 5 * patience,
    reporters: ['default'],
  },
})
