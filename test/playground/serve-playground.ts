import { join } from 'node:path'
import { startProcess } from '../hosts/child-process.ts'
import { waitFor } from '../hosts/deadline.ts'
import { repositoryRoot } from '../hosts/repository.ts'

/** The playground as `npm start` serves it. */
export interface ServedPlayground {
  readonly address: string
  stop(): Promise<void>
}

/**
 * Runs what `npm start` runs, without opening a browser or building the packages, and waits until it says at which
 * address.
 */
export async function servePlayground(): Promise<ServedPlayground> {
  const start = join(repositoryRoot, 'packages/playground/start.ts')
  const running = await startProcess(process.execPath, [start, '--page-only'], { folder: repositoryRoot })
  const address = await waitFor('the playground to say its address', () => {
    if (running.hasEnded()) throw new Error(`npm start ended:\n${running.output()}`)
    return /http:\/\/127\.0\.0\.1:\d+\//.exec(running.output())?.[0]
  })
  return { address, stop: () => running.stop() }
}
