import type { DirectoryStore } from '@rolebook/directory'

type Values = Readonly<Record<string, unknown>>

/**
 * Reads all that is asked for in one turn with one question to the browser, for each question takes it some milliseconds.
 * Only texts count as kept.
 */
export function readTogether(ask: (names: string[]) => Promise<Values>): DirectoryStore['read'] {
  let names: string[] = []
  let answer: Promise<Values> | undefined
  function askForAll(): Promise<Values> {
    const wanted = names
    names = []
    answer = undefined
    return ask(wanted)
  }
  return async (name) => {
    names.push(name)
    // every name of this turn is there before its promises are heard
    answer ??= Promise.resolve().then(askForAll)
    const { [name]: text } = await answer
    return typeof text === 'string' ? text : undefined
  }
}
