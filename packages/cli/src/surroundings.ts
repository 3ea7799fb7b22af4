import type { Instant } from '@rolebook/model'
import { passedOver } from './files/find-rolebooks.ts'

/** Events around a command while it runs, which only long-running commands need. Tests pass in their own. */
export interface Surroundings {
  /** What the machine's clock says. */
  clock(): Instant
  /** Rings once, at an instant. */
  ringAt(at: Instant, ring: () => void): Stop
  /** Calls back for every file that changes, appears or goes. Resolves once watching has begun. */
  watchFiles(places: readonly WatchedPlace[], changed: () => void): Promise<Stop>
  /** Calls back when somebody ends the command with Ctrl+C, or the system asks it to end. */
  onInterrupt(interrupted: () => void): Stop
}

export type Stop = () => void | Promise<void>

/** A file or folder, with all below it or only with what it holds itself. */
export interface WatchedPlace {
  readonly path: string
  readonly deep: boolean
}

/** The surroundings of a process. */
export function createSurroundings(clock: () => Instant): Surroundings {
  return {
    clock,
    ringAt(at, ring) {
      const timer = setTimeout(ring, at - clock())
      return () => clearTimeout(timer)
    },
    watchFiles,
    onInterrupt(interrupted) {
      const signals = ['SIGINT', 'SIGTERM'] as const
      // only once: a second Ctrl+C during a check ends the process at once
      for (const signal of signals) process.once(signal, interrupted)
      return () => {
        for (const signal of signals) process.off(signal, interrupted)
      }
    },
  }
}

async function watchFiles(places: readonly WatchedPlace[], changed: () => void): Promise<Stop> {
  const { watch } = await import('chokidar')
  const ignored = (path: string) => passedOver.test(path.split(/[\\/]/).at(-1) ?? '')
  const watchers = places.map(({ path, deep }) =>
    watch(path, {
      ignoreInitial: true,
      // an editor may empty a file before filling it, and of two changes so close together the second would go
      // unreported
      awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
      ignored: (below) => below !== path && ignored(below),
      ...(!deep && { depth: 0 }),
    }),
  )
  await Promise.all(
    watchers.map((watcher) => {
      watcher.on('all', changed)
      return new Promise<void>((resolve) => watcher.once('ready', resolve))
    }),
  )
  return async () => {
    await Promise.all(watchers.map((watcher) => watcher.close()))
  }
}
