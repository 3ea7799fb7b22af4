import { type MessagePort, Worker } from 'node:worker_threads'
import { type Catalogue, createClocks } from '@rolebook/model'
import { type CheckSettings, checkFile, type FileToCheck } from './check-file.ts'
import type { Workers } from './check-files.ts'
import type { FileOutcome } from './checked.ts'

/** Messages to a worker and back: files with a number, and their outcomes with the same number. */
interface Question {
  readonly number: number
  readonly files: readonly FileToCheck[]
}
interface Answer {
  readonly number: number
  readonly outcomes: readonly FileOutcome[]
}

/** Workers that run a program of ours, which must call {@link answerChecks}. */
export function createWorkers(program: URL, count: number): Workers {
  return {
    count,
    start(settings) {
      const worker = new Worker(program, { workerData: settings })
      const waiting = new Map<number, { answer(outcomes: readonly FileOutcome[]): void; fail(error: unknown): void }>()
      let number = 0
      let failure: unknown
      worker.on('message', ({ number: answered, outcomes }: Answer) => {
        waiting.get(answered)?.answer(outcomes)
        waiting.delete(answered)
      })
      worker.on('error', (error) => {
        failure = error
        for (const { fail } of waiting.values()) fail(error)
      })
      return {
        lane: (files) =>
          new Promise((answer, fail) => {
            if (failure !== undefined) return fail(failure)
            number += 1
            waiting.set(number, { answer, fail })
            worker.postMessage({ number, files } satisfies Question)
          }),
        async stop() {
          await worker.terminate()
        },
      }
    },
  }
}

/** The worker's side: checks what it is sent until it is stopped. */
export function answerChecks(port: MessagePort, settings: CheckSettings, catalogue: Catalogue): void {
  const ground = { catalogue, clocks: createClocks() }
  port.on('message', ({ number, files }: Question) => {
    const outcomes = files.map((file) => checkFile(file, settings, ground))
    port.postMessage({ number, outcomes } satisfies Answer)
  })
}
