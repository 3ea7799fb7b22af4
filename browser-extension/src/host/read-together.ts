import type { DirectoryStore } from '@rolebook/directory'
import type { ReadAhead } from '../membership/read-ahead.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Reads all that is asked for in one turn with one question to the browser, for each question takes it some milliseconds.
 * Only texts count as kept.
 * @param ahead what was asked for already
 */
export function readTogether(ask: (names: string[]) => Promise<Values>, ahead?: ReadAhead): DirectoryStore['read'] {
  let names: string[] = []
  let answer: Promise<Values> | undefined
  function askForAll(): Promise<Values> {
    const wanted = names
    names = []
    answer = undefined
    return ask(wanted)
  }
  async function askTogether(name: string): Promise<unknown> {
    names.push(name)
    // every name of this turn is there before its promises are heard
    answer ??= Promise.resolve().then(askForAll)
    const { [name]: value } = await answer
    return value
  }
  return async (name) => {
    const text = await (ahead?.take(name) ?? askTogether(name))
    return typeof text === 'string' ? text : undefined
  }
}
