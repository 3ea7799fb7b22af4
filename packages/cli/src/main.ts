import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline/promises'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { InOwnLanguages } from '@rolebook/model'
import { loadCatalogue } from './catalogue.ts'
import { answerChecks, createWorkers } from './check/worker.ts'
import { runCommandLine } from './command-line.ts'
import { certificateEnd } from './directory/address-check/certificate-end.ts'
import { readAtMost } from './files/read-at-most.ts'
import { largestText } from './files/read-text.ts'
import { chooseLanguage } from './language.ts'
import { createSurroundings } from './surroundings.ts'
import { exitCodes, shown } from './terminal.ts'

/* Where the program begins: the only place that knows the process, and the only one that reads the clock. */

/** The message where output could not be written, as on a full disk, so that nobody takes it for complete. */
const unprintable: InOwnLanguages<(why: string) => string> = {
  en: (why) => `What was to be printed could not be written: ${why}`,
  de: (why) => `Die Ausgabe ließ sich nicht schreiben: ${why}`,
  fr: (why) => `Ce qui devait être affiché n’a pas pu être écrit : ${why}`,
}

if (isMainThread) await runAsProgram()
else if (parentPort) answerChecks(parentPort, workerData, loadCatalogue())

async function runAsProgram(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // a reader that stops early (`rolebook rules | head`) is not an error
    if (error.code === 'EPIPE') return
    process.stderr.write(`${shown(unprintable[chooseLanguage(undefined, process.env)](error.message))}\n`)
    process.exit(exitCodes.unusable)
  })
  // there is nobody left to tell; the exit code still says it
  process.stderr.on('error', () => {})
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    folder: process.cwd(),
    environment: process.env,
    now: Date.now(),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    isWatched: process.stdout.isTTY === true,
    ask: process.stdin.isTTY ? ask : undefined,
    write: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(text),
    readInput: () => readAtMost(largestText, process.stdin),
    fetch,
    certificateEnd,
    // each worker runs this file again
    workers: createWorkers(new URL(import.meta.url), availableParallelism() - 1),
    surroundings: createSurroundings(() => Date.now()),
  })
}

/** Asks on standard error, so that standard output stays what the command writes. */
async function ask(question: string): Promise<string | undefined> {
  const reader = createInterface({ input: process.stdin, output: process.stderr })
  try {
    // closing the input means no answer; without this the question would wait for ever
    const ended = new Promise<undefined>((resolve) => reader.once('close', () => resolve(undefined)))
    const answer = await Promise.race([reader.question(question), ended])
    // the cursor is still on the line of the question
    if (answer === undefined) process.stderr.write('\n')
    return answer
  } finally {
    reader.close()
  }
}
