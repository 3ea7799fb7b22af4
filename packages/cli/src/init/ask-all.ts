import {
  isAnswer,
  isNeedless,
  type OrganisationAnswers,
  type Question,
  questions,
  questionTexts,
} from '@rolebook/exchange'
import { colonIn, type OwnLanguage } from '@rolebook/model'
import { shown, type Terminal, Unusable } from '../terminal.ts'
import { initTexts } from './texts.ts'

export interface Asking {
  /** Answers that are already given. */
  readonly given: Readonly<Partial<Record<Question, string>>>
  /** What an empty answer means; a question without it stays open. */
  readonly usual: Readonly<Partial<Record<Question, string>>>
  /** Ask nothing and take the usual answers. */
  readonly yes: boolean
}

/**
 * Asks for what is not given, each question until its answer can be accepted. `undefined` where somebody cancels.
 * Throws `Unusable` for a given answer that cannot be taken, and where nobody is there to be asked.
 */
export async function askAll(
  asking: Asking,
  terminal: Terminal,
  language: OwnLanguage,
): Promise<OrganisationAnswers | undefined> {
  const { given, usual, yes } = asking
  const texts = initTexts[language]
  for (const question of questions) {
    const answer = given[question]
    if (answer !== undefined && !isAnswer(question, answer))
      throw new Unusable(`--${question}${colonIn(language)}${questionTexts[language].wrong[question](answer)}`)
  }
  if (!yes && !terminal.ask) throw new Unusable(texts.nobodyToAsk)
  const answers = new Map<Question, string>()
  for (const question of questions) {
    const suggested = usual[question] ?? ''
    const answer =
      given[question] ??
      (yes || isNeedless(question, answers) ? suggested : await ask(question, suggested, terminal, language))
    if (answer === undefined) return undefined
    if (!isAnswer(question, answer)) throw new Unusable(texts.needed(`--${question}`))
    answers.set(question, answer)
  }
  return answers
}

async function ask(
  question: Question,
  suggested: string,
  terminal: Terminal,
  language: OwnLanguage,
): Promise<string | undefined> {
  const suggestion = suggested === '' ? '' : ` [${shown(suggested)}]`
  for (;;) {
    const typed = await terminal.ask?.(
      `${questionTexts[language].questions[question]}${suggestion}${colonIn(language)}`,
    )
    if (typed === undefined) return undefined
    const answer = typed.trim() === '' ? suggested : typed.trim()
    if (isAnswer(question, answer)) return answer
    terminal.warn(`  ${shown(questionTexts[language].wrong[question](answer))}\n`)
  }
}
