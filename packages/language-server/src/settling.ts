import type { Runtime } from './runtime.ts'

/**
 * Tells when a series of edits is over. There is no fixed delay: in a file that is checked quickly the answer comes at
 * once, and where checking is slow, a question right after the edit is answered before the check begins.
 */
export interface Settling {
  /** Notes an edit; `true` once all that had arrived by then is handled and no further edit was among it. */
  afterEdit(uri: string): Promise<boolean>
  /** Resolves when no further edit of a file is among what has arrived. */
  untilQuiet(uri: string): Promise<void>
  /** Notes how long checking a file took, in milliseconds. */
  noteEffort(uri: string, milliseconds: number): void
}

/** The share of the checking time to wait for, and the most milliseconds to wait. */
const shareOfEffort = 0.1
const longestPause = 100

/** Makes the one that follows all files of a server. */
export function createSettling({ now, nextTurn, wakeAt }: Runtime): Settling {
  const edits = new Map<string, number>()
  const efforts = new Map<string, number>()
  const countOf = (uri: string) => edits.get(uri) ?? 0
  // a message that has arrived gets its turn after the one being handled, so one turn is not enough
  const nextMessages = async () => {
    await nextTurn()
    await nextTurn()
  }
  return {
    async afterEdit(uri) {
      const mine = countOf(uri) + 1
      edits.set(uri, mine)
      await nextMessages()
      const pause = Math.min(longestPause, Math.floor((efforts.get(uri) ?? 0) * shareOfEffort))
      if (pause > 0) {
        await new Promise<void>((resolve) => wakeAt(now() + pause, resolve))
        await nextMessages()
      }
      return countOf(uri) === mine
    },
    async untilQuiet(uri) {
      let seen: number
      do {
        seen = countOf(uri)
        await nextMessages()
      } while (countOf(uri) !== seen)
    },
    noteEffort: (uri, milliseconds) => efforts.set(uri, milliseconds),
  }
}
