import { runCommandLine } from './command-line.ts'

/* Where the program begins: the only place that knows the process, and the only one that reads the clock. */

// a reader that has seen enough (`rolebook rules | head`) is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCommandLine(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  now: Date.now(),
  isWatched: process.stdout.isTTY === true,
  write: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
})
