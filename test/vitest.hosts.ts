import { defineConfig } from 'vitest/config'
import { patience } from './hosts/deadline.ts'

/** The tests in the real hosts: VS Code, Chromium, Firefox. Two at a time, since each starts a whole program. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.host.test.ts'],
    exclude: ['**/node_modules/**'],
    environment: 'node',
    maxWorkers: 2,
    // longer than anything waits within a test, so that what was waited for is told
    testTimeout: 5 * patience,
    hookTimeout: 5 * patience,
    reporters: ['default'],
  },
})
