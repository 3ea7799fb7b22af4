import { defineConfig } from 'vitest/config'
import { patience } from './hosts/deadline.ts'

/** The tests beside the files they test: no host, no network, no clock. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [
      '{shared,packages,release,vscode-extension,browser-extension}/**/*.test.{ts,tsx}',
      'test/{conventions,store}/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.output/**', '**/*.host.test.ts'],
    environment: 'node',
    // nothing is kept between files, for nothing here may keep anything: the code is loaded once and not 280 times
    isolate: false,
    // deadlines for what hangs, not measures of speed: machines differ and are busy
    testTimeout: 2 * patience,
    expect: { poll: { timeout: patience, interval: 10 } },
  },
})
