import type { Answers, Dialogue } from '@rolebook/language-service'
import { ask } from './ask.ts'

/** Asks the questions of a dialogue one after the other, with a way back. `undefined` where somebody cancels. */
export async function askInTurn({ title, questions }: Dialogue<unknown>): Promise<Answers | undefined> {
  const answers = new Map<string, string>()
  const before = new Map<string, string>()
  const asked: number[] = []
  for (let index = 0; index < questions.length; ) {
    const question = questions[index]?.(answers)
    if (!question) {
      index += 1
      continue
    }
    const later = questions.slice(index + 1).filter((next) => next(answers)).length
    const step = asked.length + 1
    const said = await ask(question, { title, step, steps: step + later, before: before.get(question.name) })
    if (said === undefined) return undefined
    if (said === 'back') {
      index = asked.pop() ?? 0
      const name = questions[index]?.(answers)?.name
      if (name !== undefined) answers.delete(name)
      continue
    }
    answers.set(question.name, said.answer)
    before.set(question.name, said.answer)
    asked.push(index)
    index += 1
  }
  return answers
}
