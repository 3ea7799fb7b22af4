import type { Runtime } from './runtime.ts'

/** Tells when a row of edits is over, without a wait of its own: somebody who types alone is answered at once. */
export interface Settling {
  /** Notes an edit; `true` once all that had arrived by then is handled and no further edit was among it. */
  afterEdit(uri: string): Promise<boolean>
  /** Resolves when no further edit of a file is among what has arrived. */
  untilQuiet(uri: string): Promise<void>
}

/** Makes the one that all of a server’s files are followed by. */
export function createSettling({ nextTurn }: Runtime): Settling {
  const edits = new Map<string, number>()
  const countOf = (uri: string) => edits.get(uri) ?? 0
  // a message that has arrived takes its turn behind the one that is being handled, so one turn is not enough
  const nextMessages = async () => {
    await nextTurn()
    await nextTurn()
  }
  return {
    async afterEdit(uri) {
      const mine = countOf(uri) + 1
      edits.set(uri, mine)
      await nextMessages()
      return countOf(uri) === mine
    },
    async untilQuiet(uri) {
      let seen: number
      do {
        seen = countOf(uri)
        await nextMessages()
      } while (countOf(uri) !== seen)
    },
  }
}
