import { createConnection, StreamMessageReader } from 'vscode-languageserver/node'
import { startServer, version } from '../index.ts'
import { keepMemorySmall } from './memory.ts'
import { nodeFiles } from './node-files.ts'
import { usage } from './usage.ts'
import { WholeMessageWriter } from './whole-message-writer.ts'

/* rolebook-language-server --stdio: the only place that knows the process, and the only one that reads the clock. */

const longestTimer = 2 ** 31 - 1

if (process.argv.includes('--version')) {
  process.stdout.write(`${version}\n`)
} else if (process.argv.includes('--help')) {
  process.stdout.write(usage(process.env))
} else if (process.stdin.isTTY) {
  // there is no editor, and whoever typed this would wait for ever
  process.stderr.write(usage(process.env))
  process.exitCode = 2
} else {
  keepMemorySmall()
  // this is the only sign of an editor that has gone
  for (const end of ['end', 'close']) process.stdin.once(end, () => process.exit())
  startServer(createConnection(new StreamMessageReader(process.stdin), new WholeMessageWriter(process.stdout)), {
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
