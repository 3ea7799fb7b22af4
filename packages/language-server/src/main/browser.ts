import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from '../index.ts'

/* The server in a worker of a page: the only place that knows the worker, and the only one that reads the clock. */

const worker = globalThis as unknown as DedicatedWorkerGlobalScope

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  now: () => Date.now(),
  nextTurn: () => new Promise((resolve) => setTimeout(resolve)),
  wakeAt(instant, task) {
    const timer = setTimeout(task, Math.max(0, instant - Date.now()))
    return () => clearTimeout(timer)
  },
})
