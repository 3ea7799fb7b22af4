import { defineConfig } from 'vitest/config'

/** The tests in the real hosts: VS Code, Chromium, Firefox. Two at a time, since each starts a whole program. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.host.test.ts'],
    exclude: ['**/node_modules/**'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ['default'],
  },
})
