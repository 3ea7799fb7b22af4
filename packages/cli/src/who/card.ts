import {
  colonIn,
  describeAnswer,
  durationInWords,
  emergencyNumbersOf,
  type LocalText,
  momentInWords,
  nameIn,
  type OwnLanguage,
  type Reach,
  type SituationEntry,
  tellerFor,
  waysOf,
} from '@rolebook/model'
import { type Paint, shown } from '../terminal.ts'
import { whoTexts } from './texts.ts'
import type { Found } from './who-command.ts'

/** The card for the terminal: what to do now first, then who answers, then everything else. */
export function writeCard(found: Found, words: string, language: OwnLanguage, paint: Paint): string {
  const { situation, others, model, at, asked } = found
  const texts = whoTexts[language]
  const when = momentInWords(at, tellerFor(model, language, asked))
  const say = (text: LocalText) => shown(nameIn(model, text, '', language))
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : ['', paint('bold', heading), ...items.map((item) => `  ${item}`)]
  const titles = others.map(({ id, title }) => `${say(title)} ${paint('dim', `(${id})`)}`)
  if (!situation) {
    const lines = [
      shown(texts.nothing(words)),
      ...list(texts.anyCase(when), answerLines(found, language, paint)),
      ...list(texts.nearest, titles),
    ]
    return `${lines.join('\n')}\n`
  }
  const lines = [
    paint('bold', say(situation.title)),
    paint(situation.urgency === 'now' ? 'red' : 'yellow', urgencyLine(situation, language)),
    ...dangerLines(found, language, paint),
    ...list(
      texts.first,
      situation.first.map((step, index) => `${index + 1}. ${say(step)}`),
    ),
    ...list(
      texts.doNot,
      situation.doNot.map((step) => `✗ ${say(step)}`),
    ),
    ...list(texts.answers(when), answerLines(found, language, paint)),
    ...list(
      texts.include,
      situation.include.map((item) => `• ${say(item)}`),
    ),
    ...(situation.confidential ? ['', texts.confidential] : []),
    ...list(texts.others, titles),
  ]
  return `${lines.join('\n')}\n`
}

function urgencyLine({ urgency, deadline }: SituationEntry, language: OwnLanguage): string {
  const { urgency: names, deadline: within } = whoTexts[language]
  return deadline ? names[urgency] + colonIn(language) + within(durationInWords(deadline, language)) : names[urgency]
}

function dangerLines({ situation, model }: Found, language: OwnLanguage, paint: Paint): readonly string[] {
  // nobody has said at which site they are
  const numbers = emergencyNumbersOf(model.rolebook, undefined)
  if (!situation?.danger || numbers.length === 0) return []
  const told = numbers.map(({ number, place }) => (place === undefined ? number : `${number} (${place})`))
  return ['', paint('red', shown(whoTexts[language].danger(told.join(', '))))]
}

function answerLines({ model, answer, at }: Found, language: OwnLanguage, paint: Paint): readonly string[] {
  const { how, now, later, nobody } = describeAnswer(model, answer, language, at)
  const numbered = answer.how === 'order' && now.length > 1
  const lines = answer.lines.flatMap((line, index) => {
    const sentence = `${numbered ? `${index + 1}. ` : ''}${paint('bold', shown(now[index] ?? ''))}`
    return [sentence, ...line.reaches.flatMap((reach) => fastestWays(reach).map((way) => `   ${shown(way)}`))]
  })
  const order = how === undefined || answer.how === 'order' ? [] : [(how + colonIn(language)).trimEnd()]
  return [...order, ...lines, ...[...later, ...nobody].map((sentence) => paint('dim', shown(sentence)))]
}

/** The ways to reach somebody that staff have too, the fastest first. */
function fastestWays(reach: Reach): readonly string[] {
  const { phone, chat, mail, web } = waysOf(reach)
  return [phone?.text, chat, mail?.text, web].filter((way) => way !== undefined)
}
