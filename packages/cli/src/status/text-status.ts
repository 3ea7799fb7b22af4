import {
  colonIn,
  momentInWords,
  nameIn,
  type OwnLanguage,
  quotedIn,
  type Teller,
  tellerFor,
  timeInWords,
  titleOfRole,
  wallClockAt,
  weekdayInWords,
  wordingOf,
} from '@rolebook/model'
import { writeSummary } from '../check/text-report.ts'
import { type Paint, shown } from '../terminal.ts'
import type { Status } from './status-command.ts'
import { statusTexts } from './texts.ts'

export interface TextStatusOptions {
  readonly language: OwnLanguage
  readonly paint: Paint
  /** Everything that is missing, not only its beginning. */
  readonly all: boolean
  /** When it was asked, from which “today” and “tomorrow” are told. */
  readonly asked: number
}

/** How much of what is missing is shown under a figure unless all of it is asked for. */
const shownAtFirst = 3

/** The figures for people: each a line with its fraction, and under it what is missing. Then the count of findings. */
export function writeTextStatus(status: Status, options: TextStatusOptions): string {
  const { language, paint } = options
  const texts = statusTexts[language]
  const { model, at, figures, findings } = status
  const { coverage, noGapsNoDuplicates, accountability, communication } = figures
  const name = model.rolebook.organisation?.name
  const when = momentInWords(at, tellerFor(model, language, options.asked))
  const excluded = coverage.notApplicable.length
  const sections = [
    section(texts.coverage, coverage, coverageLines(status, language), options, [
      texts.ofReferences,
      ...(coverage.inPart > 0 ? [texts.inPart(coverage.inPart)] : []),
      ...(excluded > 0 ? [texts.excluded(excluded)] : []),
    ]),
    section(texts.noGapsNoDuplicates, noGapsNoDuplicates, gapLines(status, language), options, [texts.ofDuties]),
    section(texts.accountability, accountability, accountabilityLines(status, language), options, [texts.ofAnswered]),
    section(texts.communication, communication, communicationLines(status, options), options, [texts.ofHours]),
  ]
  const heading = [...(name === undefined ? [] : [shown(name)]), when].join(', ')
  const lines = [
    paint('bold', heading),
    ...sections.flat(),
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
  title: string,
  { count, of }: { readonly count: number; readonly of: number },
  missing: readonly string[],
  { language, paint, all }: TextStatusOptions,
  remarks: readonly string[],
): readonly string[] {
  const texts = statusTexts[language]
  const isWhole = count === of
  const fraction = paint(isWhole ? 'green' : 'yellow', texts.fraction(count, of))
  // one more line says as much as “and one more”
  const most = all || missing.length <= shownAtFirst + 1 ? missing.length : shownAtFirst
  const rest = missing.length - most
  return [
    `${paint('bold', title)}${colonIn(language)}${fraction} ${remarks.join(', ')}`,
    ...missing.slice(0, most).map((line) => `  ${shown(line)}`),
    ...(rest > 0 ? [paint('dim', `  ${texts.more(rest)}`)] : []),
  ]
}

function coverageLines({ model, figures }: Status, language: OwnLanguage): readonly string[] {
  const titles = wordingOf(model.catalogue, language).references
  const texts = statusTexts[language]
  return figures.coverage.missing.map(({ reference, state, by }) => {
    const entry = `${reference.id} ${titles[reference.id] ?? ''}`.trim() + colonIn(language)
    if (state === 'open') return entry + texts.open
    const ids = by.map(({ responsibility }) => responsibility).join(', ')
    const roles = [...new Set(by.flatMap((covering) => covering.roles.map(({ role }) => role)))]
    if (state === 'in-part') return entry + texts.onlyInPart(ids)
    return entry + (roles.length === 0 ? texts.noAnswer(ids) : texts.vacant(ids, namesOf(model, roles, language)))
  })
}

function gapLines({ model, figures }: Status, language: OwnLanguage): readonly string[] {
  const texts = statusTexts[language]
  return figures.noGapsNoDuplicates.missing.map((gap) => {
    const duty = dutyIn(model, gap.responsibility, language)
    if (gap.because === 'duplicate') return duty + texts.duplicate(gap.others.join(', '))
    return gap.because === 'no-role'
      ? duty + texts.noRole
      : duty + texts.heldByNobody(namesOf(model, gap.roles, language))
  })
}

function accountabilityLines({ model, figures }: Status, language: OwnLanguage): readonly string[] {
  const texts = statusTexts[language].notAccountable
  return figures.accountability.missing.map(({ responsibility, because, roles, holders }) => {
    const people = holders.map((id) => model.rolebook.people?.get(id)?.name ?? id).join(', ')
    return dutyIn(model, responsibility, language) + texts[because](namesOf(model, roles, language), people)
  })
}

function communicationLines({ model, figures }: Status, { language, asked }: TextStatusOptions): readonly string[] {
  const texts = statusTexts[language]
  const teller = tellerFor(model, language, asked)
  return figures.communication.missing.map(({ situations, from, until, channels }) => {
    const [first = '', ...others] = situations
    const title = quotedIn(language, nameIn(model, model.situations.get(first)?.title, first, language))
    const [channel] = channels
    const which = others.length === 0 ? title : texts.andOthers(title, others.length)
    const answering = channel ? texts.oneChannel(texts.channels[channel]) : texts.noChannel
    return `${which + colonIn(language) + answering}, ${periodInWords(from, until, teller)}`
  })
}

/** `Monday 23 November, 18:00 – Tuesday 24 November, 08:00`. */
function periodInWords(from: number, until: number, teller: Teller): string {
  const [first, last] = [from, until].map((instant) => wallClockAt(instant, teller.zone).date)
  const moment = (date = '', instant: number) => `${weekdayInWords(date, teller)}, ${timeInWords(instant, teller)}`
  return `${moment(first, from)} – ${first === last ? timeInWords(until, teller) : moment(last, until)}`
}

function dutyIn(model: Status['model'], id: string, language: OwnLanguage): string {
  const text = nameIn(model, model.responsibilities.get(id)?.text, id, language)
  return (text === id ? id : `${id} ${text.replace(/\.$/, '')}`) + colonIn(language)
}

function namesOf(model: Status['model'], roles: readonly string[], language: OwnLanguage): string {
  return roles.map((id) => nameIn(model, titleOfRole(model, id), id, language)).join(', ')
}
