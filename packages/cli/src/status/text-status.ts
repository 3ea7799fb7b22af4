import { type FigureInWords, figuresInWords } from '@rolebook/language-service'
import { colonIn, momentInWords, type OwnLanguage, tellerFor } from '@rolebook/model'
import { writeSummary } from '../check/text-report.ts'
import { type Paint, shown } from '../terminal.ts'
import type { Status } from './status-command.ts'
import { statusTexts } from './texts.ts'

export interface TextStatusOptions {
  readonly language: OwnLanguage
  readonly paint: Paint
  /** Show everything that is missing, not only the first items. */
  readonly all: boolean
  /** The instant relative to which “today” and “tomorrow” are told. */
  readonly asked: number
}

/** How many missing items are shown under a figure unless all are asked for. */
const shownAtFirst = 3

/** The figures for people: each a line with its fraction, and under it what is missing. Then the count of findings. */
export function writeTextStatus(status: Status, options: TextStatusOptions): string {
  const { language, paint, asked } = options
  const { model, at, figures, findings } = status
  const name = model.rolebook.organisation?.name
  const when = momentInWords(at, tellerFor(model, language, asked))
  const heading = [...(name === undefined ? [] : [shown(name)]), when].join(', ')
  const lines = [
    paint('bold', heading),
    ...figuresInWords(figures, { model, language, asked }).flatMap((figure) => section(figure, options)),
    writeSummary(findings, language, paint),
    ...silencedLines(status, options),
  ]
  return `${lines.join('\n')}\n`
}

/** How many findings are not shown; which, only where everything is asked for. */
function silencedLines({ silenced }: Status, { language, paint, all }: TextStatusOptions): readonly string[] {
  if (silenced.length === 0) return []
  const texts = statusTexts[language]
  const byException = silenced.filter(({ by }) => by === 'exception').length
  const listed = silenced.map(({ file, line, message, rule, by, because }) => {
    const reason = because === '' ? texts.silencers[by] : texts.silencers[by] + colonIn(language) + because
    return `  ${paint('dim', shown(`${file}:${line}`))}  ${shown(message)}  ${paint('dim', `${rule}, ${shown(reason)}`)}`
  })
  return [texts.silenced(byException, silenced.length - byException), ...(all ? listed : [])]
}

function section(
  { title, count, of, fraction, counted, missing }: FigureInWords,
  { language, paint, all }: TextStatusOptions,
): readonly string[] {
  // one more line says as much as “and one more”
  const most = all || missing.length <= shownAtFirst + 1 ? missing.length : shownAtFirst
  const rest = missing.length - most
  return [
    `${paint('bold', title)}${colonIn(language)}${paint(count === of ? 'green' : 'yellow', fraction)} ${counted}`,
    ...missing.slice(0, most).map(({ text }) => `  ${shown(text)}`),
    ...(rest > 0 ? [paint('dim', `  ${statusTexts[language].more(rest)}`)] : []),
  ]
}
