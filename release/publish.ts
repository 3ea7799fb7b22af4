/*
 * node release/publish.ts <store>: hands the packages in dist/ to one store, as they are, and says what it has then. What is
 * there already is not published again, so after a failure it is simply run again.
 * --dry-run publishes nothing, and finds out whether the keys open the store; --dist names another folder; --at a stand-in on
 * this computer, for the rehearsal.
 */
import { parseArgs } from 'node:util'
import { handOver } from './src/index.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    at: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
})

process.exitCode = await handOver({
  store: positionals[0] ?? '',
  dist: values.dist,
  dryRun: values['dry-run'],
  standIn: values.at,
  environment: process.env,
  now: () => new Date(),
  say: (line) => console.log(line),
})
