import { type Catalogue, createClocks } from '@rolebook/model'
import { type CheckSettings, checkFile, type FileToCheck } from './check-file.ts'
import { type Checked, type FileOutcome, gatherOutcomes } from './checked.ts'

/** Checks some files and returns their outcomes, in the same order. */
export type Lane = (files: readonly FileToCheck[]) => Promise<readonly FileOutcome[]>

/** Additional threads for checking, each with its own copy of the program. */
export interface Workers {
  /** How many of them can run beside this thread. */
  readonly count: number
  start(settings: CheckSettings): { readonly lane: Lane; stop(): Promise<void> }
}

/**
 * How many files a lane gets at once: few enough that no lane is still busy with the last ones while the others are
 * idle.
 */
const batch = 4

/**
 * The number of files from which a thread is worth starting: each additional thread needs this many files of its own.
 * Until it has read the program and is warm a worker costs as much as some forty files of 600 lines: 80 of them took
 * 1.05 s of processor time on one thread, and 1.36 s shared by two.
 */
const worthWorkers = 80
const worthOneMore = 40

/**
 * Checks files, with several threads where there are many. A file that cannot be read does not keep others from being
 * checked.
 */
export async function checkFiles(
  files: readonly FileToCheck[],
  settings: CheckSettings,
  catalogue: Catalogue,
  workers: Workers,
): Promise<Checked> {
  const ground = { catalogue, clocks: createClocks() }
  const here: Lane = async (some) => {
    // lets the answers of other lanes in, which would otherwise wait for their next files
    await new Promise(setImmediate)
    return some.map((file) => checkFile(file, settings, ground))
  }
  const isWorth = files.length >= worthWorkers
  const count = isWorth ? Math.min(workers.count, Math.floor(files.length / worthOneMore)) : 0
  const started = Array.from({ length: count }, () => workers.start(settings))
  try {
    // each worker already has its next files when it finishes the previous ones
    const lanes = [here, ...started.flatMap(({ lane }) => [lane, lane])]
    return gatherOutcomes(await spread(files, lanes))
  } finally {
    await Promise.all(started.map((worker) => worker.stop()))
  }
}

async function spread(files: readonly FileToCheck[], lanes: readonly Lane[]): Promise<readonly FileOutcome[]> {
  const outcomes: (readonly FileOutcome[])[] = []
  let next = 0
  await Promise.all(
    lanes.map(async (lane) => {
      while (next * batch < files.length) {
        const turn = next
        next += 1
        outcomes[turn] = await lane(files.slice(turn * batch, (turn + 1) * batch))
      }
    }),
  )
  return outcomes.flat()
}
