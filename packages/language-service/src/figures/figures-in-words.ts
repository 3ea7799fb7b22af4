import {
  colonIn,
  type Figures,
  type Instant,
  nameIn,
  type OwnLanguage,
  type Path,
  quotedIn,
  type RoleModel,
  type Teller,
  tellerFor,
  timeInWords,
  titleOfRole,
  wallClockAt,
  weekdayInWords,
  wordingOf,
} from '@rolebook/model'
import { figureTexts } from './figure-texts.ts'

/** One of the four headline figures as people read it. */
export interface FigureInWords {
  readonly id: keyof Figures
  /** “Coverage” */
  readonly title: string
  readonly count: number
  readonly of: number
  /** “72 of 117” */
  readonly fraction: string
  /** What is counted, to stand after the fraction: “clauses and controls have somebody who answers for them”. */
  readonly counted: string
  /** What the figure lacks. */
  readonly missing: readonly Missing[]
}

export interface Missing {
  /** “XX-1 Lock the door: no role has it” */
  readonly text: string
  /** The place in the rolebook that it is about; `undefined` where the rolebook has none. */
  readonly path: Path | undefined
}

/** The model, and the language and time in which its figures are told. */
export interface FiguresTold {
  readonly model: RoleModel
  readonly language: OwnLanguage
  /** The instant relative to which “today” and “tomorrow” are told. */
  readonly asked: Instant
}

/** Puts the four figures into words, always in the same order. */
export function figuresInWords(figures: Figures, told: FiguresTold): readonly FigureInWords[] {
  const texts = figureTexts[told.language]
  const { coverage, noGapsNoDuplicates, accountability, communication } = figures
  const excluded = coverage.notApplicable.length
  const counted: Readonly<Record<keyof Figures, readonly string[]>> = {
    coverage: [
      texts.ofReferences,
      ...(coverage.inPart > 0 ? [texts.inPart(coverage.inPart)] : []),
      ...(excluded > 0 ? [texts.excluded(excluded)] : []),
    ],
    noGapsNoDuplicates: [texts.ofDuties],
    accountability: [texts.ofAnswered],
    communication: [texts.ofHours],
  }
  const missing: Readonly<Record<keyof Figures, readonly Missing[]>> = {
    coverage: coverage.missing.map((one) => uncovered(one, told)),
    noGapsNoDuplicates: noGapsNoDuplicates.missing.map((one) => gapOrDuplicate(one, told)),
    accountability: accountability.missing.map((one) => unanswered(one, told)),
    communication: communication.missing.map((one) => quietHours(one, told)),
  }
  const order = ['coverage', 'noGapsNoDuplicates', 'accountability', 'communication'] as const
  return order.map((id) => {
    const { count, of } = figures[id]
    return {
      id,
      title: texts[id],
      count,
      of,
      fraction: texts.fraction(count, of),
      counted: counted[id].join(', '),
      missing: missing[id],
    }
  })
}

function uncovered(
  { reference, state, by }: Figures['coverage']['missing'][number],
  { model, language }: FiguresTold,
): Missing {
  const texts = figureTexts[language]
  const title = wordingOf(model.catalogue, language).references[reference.id] ?? ''
  const entry = `${reference.id} ${title}`.trim() + colonIn(language)
  const [first] = by
  const path = first && model.responsibilities.get(first.responsibility)?.path
  if (state === 'open') return { text: entry + texts.open, path }
  const ids = by.map(({ responsibility }) => responsibility).join(', ')
  const roles = [...new Set(by.flatMap((covering) => covering.roles.map(({ role }) => role)))]
  if (state === 'in-part') return { text: entry + texts.onlyInPart(ids), path }
  if (roles.length === 0) return { text: entry + texts.noAnswer(ids), path }
  return { text: entry + texts.vacant(ids, namesOf(model, roles, language)), path: pathOfRole(model, roles) ?? path }
}

function gapOrDuplicate(
  gap: Figures['noGapsNoDuplicates']['missing'][number],
  { model, language }: FiguresTold,
): Missing {
  const texts = figureTexts[language]
  const duty = dutyIn(model, gap.responsibility, language)
  const path = model.responsibilities.get(gap.responsibility)?.path
  if (gap.because === 'duplicate') return { text: duty + texts.duplicate(gap.others.join(', ')), path }
  if (gap.because === 'no-role') return { text: duty + texts.noRole, path }
  const { roles } = gap
  return { text: duty + texts.heldByNobody(namesOf(model, roles, language)), path: pathOfRole(model, roles) ?? path }
}

function unanswered(
  { responsibility, because, roles, holders }: Figures['accountability']['missing'][number],
  { model, language }: FiguresTold,
): Missing {
  const people = holders.map((id) => model.rolebook.people?.get(id)?.name ?? id).join(', ')
  const fault = figureTexts[language].notAccountable[because](namesOf(model, roles, language), people)
  const path = model.responsibilities.get(responsibility)?.path
  const isOfHolders = because === 'vacant' || because === 'outside'
  return {
    text: dutyIn(model, responsibility, language) + fault,
    path: (isOfHolders ? pathOfRole(model, roles) : undefined) ?? path ?? pathOfRole(model, roles),
  }
}

function quietHours(
  { situations, from, until, channels }: Figures['communication']['missing'][number],
  { model, language, asked }: FiguresTold,
): Missing {
  const texts = figureTexts[language]
  const [first = '', ...others] = situations
  const situation = model.situations.get(first)
  const title = quotedIn(language, nameIn(model, situation?.title, first, language))
  const [channel] = channels
  const which = others.length === 0 ? title : texts.andOthers(title, others.length)
  const answering = channel ? texts.oneChannel(texts.channels[channel]) : texts.noChannel
  const period = periodInWords(from, until, tellerFor(model, language, asked))
  return { text: `${which + colonIn(language) + answering}, ${period}`, path: situation?.path }
}

/** `Monday 23 November, 18:00 – Tuesday 24 November, 08:00`. */
function periodInWords(from: Instant, until: Instant, teller: Teller): string {
  const [first, last] = [from, until].map((instant) => wallClockAt(instant, teller.zone).date)
  const moment = (date = '', instant: Instant) => `${weekdayInWords(date, teller)}, ${timeInWords(instant, teller)}`
  return `${moment(first, from)} – ${first === last ? timeInWords(until, teller) : moment(last, until)}`
}

function dutyIn(model: RoleModel, id: string, language: OwnLanguage): string {
  const text = nameIn(model, model.responsibilities.get(id)?.text, id, language)
  return (text === id ? id : `${id} ${text.replace(/\.$/, '')}`) + colonIn(language)
}

function namesOf(model: RoleModel, roles: readonly string[], language: OwnLanguage): string {
  return roles.map((id) => nameIn(model, titleOfRole(model, id), id, language)).join(', ')
}

function pathOfRole(model: RoleModel, roles: readonly string[]): Path | undefined {
  return roles.map((role) => model.roles.get(role)?.path).find((path) => path !== undefined)
}
