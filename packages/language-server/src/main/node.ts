import { createConnection } from 'vscode-languageserver/node'
import { startServer, version } from '../index.ts'
import { keepMemorySmall } from './memory.ts'
import { nodeFiles } from './node-files.ts'

/* rolebook-language-server --stdio: the only place that knows the process, and the only one that reads the clock. */

const longestTimer = 2 ** 31 - 1

if (process.argv.includes('--version')) {
  process.stdout.write(`${version}\n`)
} else {
  keepMemorySmall()
  startServer(createConnection(process.stdin, process.stdout), {
    now: () => Date.now(),
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
    wakeAt(instant, task) {
      const timer = setTimeout(task, Math.min(longestTimer, Math.max(0, instant - Date.now())))
      timer.unref()
      return () => clearTimeout(timer)
    },
    files: nodeFiles,
  })
}
