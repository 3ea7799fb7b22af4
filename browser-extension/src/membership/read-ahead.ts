import { firstTextsNamedIn, pointerName } from '@rolebook/directory/pointer-names'
import { directoryOf, recordNames } from './kept-names.ts'

type Values = Readonly<Record<string, unknown>>

/** Answers that were asked for before anybody needed them. */
export interface ReadAhead {
  /**
   * Hands out what is kept under a name, to all who want it in the same turn and then no more, as long as nothing was changed
   * since it was asked for; `undefined` where there is no such answer, and it has to be asked for now.
   */
  take(name: string): Promise<unknown> | undefined
}

/**
 * Asks for all that the first contact is read from, each time as soon as it is known what that is. Nothing is judged here:
 * whoever takes an answer believes as much of it as if it had just been read.
 */
export function readAhead(
  ask: (names: string[]) => Promise<Values>,
  onChange: (changed: () => void) => unknown,
): ReadAhead {
  const answers = new Map<string, Promise<unknown>>()
  let isOutdated = false
  async function askFor(names: string[]): Promise<Values> {
    if (isOutdated || names.length === 0) return {}
    const asked = ask(names)
    for (const name of names) answers.set(name, answerIn(asked, name))
    return asked
  }
  async function follow(): Promise<void> {
    const records = await askFor([...recordNames])
    const organisation = organisationIn(records['source'])
    if (organisation === undefined) return
    const prefix = directoryOf(organisation)
    const { [prefix + pointerName]: pointer } = await askFor([prefix + pointerName])
    await askFor(firstTextsNamedIn(pointer).map((name) => prefix + name))
  }
  onChange(() => {
    isOutdated = true
    answers.clear()
  })
  // whoever takes an answer hears of it
  follow().catch(() => undefined)
  return {
    take(name) {
      const answer = answers.get(name)
      void Promise.resolve().then(() => answers.delete(name))
      return answer
    },
  }
}

function answerIn(asked: Promise<Values>, name: string): Promise<unknown> {
  const answer = asked.then((values) => values[name])
  // nobody may ever take it
  answer.catch(() => undefined)
  return answer
}

function organisationIn(source: unknown): string | undefined {
  try {
    const { organisation } = JSON.parse(String(source))
    return typeof organisation === 'string' ? organisation : undefined
  } catch {
    return undefined
  }
}
