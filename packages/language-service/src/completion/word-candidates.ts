import {
  type InOwnLanguages,
  type Leaf,
  ownLanguage,
  type PlainDate,
  readDate,
  wallClockAt,
  wordingOf,
  zoneOf,
} from '@rolebook/model'
import { rules } from '@rolebook/rules'
import { type Asking, type Candidate, icons } from './candidate.ts'
import { choiceWord } from './choice-words.ts'
import { ruleCandidates } from './rule-candidates.ts'

/** Words of the format, of the standard and of the world that may stand for a value of one form; none for free text. */
export function wordCandidates(is: Leaf, asking: Asking): readonly Candidate[] {
  switch (is) {
    case 'text':
      return wordsOfPlace(asking)
    case 'count':
      return isAt(asking, 'catalogue') ? [value(String(asking.catalogue.structure.number))] : []
    case 'catalogue-reference':
      return clauseCandidates(asking)
    case 'language':
      return languageCandidates(asking)
    case 'time-zone':
      return zoneCandidates(asking)
    case 'date':
      return isTodayWithin(asking) ? [{ ...value(todayOf(asking)), detail: texts.today[asking.language] }] : []
    case 'duration':
      return (isAt(asking, 'deadline') ? deadlines : rhythms).map(value)
    case 'hours':
      return ['always', 'Mon-Fri 09:00-17:00', 'Mon-Fri 08:00-18:00', 'Mon-Fri 08:00-18:00, Sat 09:00-12:00'].map(value)
    case 'flag':
      return ['yes', 'no'].map((word) => ({ ...value(word), icon: icons.choice }))
    default:
      return []
  }
}

const deadlines = ['1 hour', '4 hours', '24 hours', '72 hours']
const rhythms = ['12 months', '6 months', '3 months', '1 month', '1 week', '2 years']

/** Languages that staff of Europe speak, and those of the file before them. */
export function languageCandidates({ document, language }: Asking): readonly Candidate[] {
  const names = new Intl.DisplayNames(language === 'en' ? 'en-GB' : language, { type: 'language' })
  const own = document.rolebook.organisation?.languages ?? []
  return [...new Set([...own, ...languages])].map((tag) => ({ ...value(tag), detail: names.of(tag) }))
}

const languages = 'en de fr es it nl pl pt ro cs da sv fi no hu el bg hr sk sl et lv lt ga mt tr uk ru ar zh ja'.split(
  ' ',
)

/** Clauses, then controls, in the order of the standard; what the file may write as a number stands in quotes. */
function clauseCandidates({ catalogue, language }: Asking): readonly Candidate[] {
  const titles = wordingOf(catalogue, language).references
  return catalogue.structure.references.map(({ id }) => ({
    text: id,
    icon: icons.clause,
    detail: titles[id],
    subject: 'reference',
  }))
}

/** Zones that the file has already come first. */
function zoneCandidates({ document: { rolebook } }: Asking): readonly Candidate[] {
  const used = [rolebook.organisation?.timezone, ...[...(rolebook.sites ?? [])].map(([, { timezone }]) => timezone)]
  const known = used.filter((zone) => zone !== undefined)
  return [...new Set([...known, ...Intl.supportedValuesOf('timeZone')])].map(value)
}

/** Whether there are suggestions for values of a form; for most texts, numbers and addresses there are none. */
export function isKnown(is: Leaf, key: string): boolean {
  const free: readonly Leaf[] = ['local-text', 'count', 'mail', 'phone', 'web-address', 'web-pattern', 'glob']
  return is === 'text'
    ? ['rule', 'also', 'classification', 'rolebook', 'rolebook-part'].includes(key)
    : !free.includes(is)
}

/** Suggestions for texts that only have a meaning if they are one of a few words. */
function wordsOfPlace(asking: Asking): readonly Candidate[] {
  if (isAt(asking, 'rolebook')) return [value('1')]
  const { language } = asking
  if (asking.cursor.path[0] === 'also')
    return ['gdpr', 'evidence', 'wording', 'whistleblowing'].map((text) => ({
      ...value(text),
      detail: choiceWord(text, language),
    }))
  if (isAt(asking, 'assets', 'classification')) return classifications(asking).map(value)
  if (isAt(asking, 'rolebook-part')) return [value('1')]
  return isAt(asking, 'exceptions', 'rule') ? ruleCandidates(rules, asking.findings(), language) : []
}

/** The words that the file has already, then those that are usual in its language. */
function classifications({ document: { rolebook }, language }: Asking): readonly string[] {
  const used = [...(rolebook.assets ?? [])].flatMap(([, { classification }]) => classification ?? [])
  return [...new Set([...used, ...usual[ownLanguage(rolebook.organisation?.languages?.[0] ?? language)]])]
}

const usual: InOwnLanguages<readonly string[]> = {
  en: ['public', 'internal', 'confidential'],
  de: ['öffentlich', 'intern', 'vertraulich'],
  fr: ['public', 'interne', 'confidentiel'],
}

/** Whether the value belongs to a key, below a section if one is given. */
function isAt({ cursor: { path } }: Asking, ...[first, last = first]: readonly string[]): boolean {
  return path.at(-1) === last && (first === last ? true : path[0] === first)
}

function todayOf({ document: { rolebook }, now }: Asking): PlainDate {
  return wallClockAt(now, zoneOf(rolebook)).date
}

/** Whether today is neither before the first day that stands beside it nor after the last. */
function isTodayWithin(asking: Asking): boolean {
  const { here, cursor } = asking
  const key = cursor.path.at(-1)
  const other = key === 'from' ? 'until' : key === 'until' ? 'from' : undefined
  const range = other === undefined ? undefined : here.rangeOf([...cursor.path.slice(0, -1), other])
  const day = range && readDate(here.slice(range.start, range.end))
  const today = todayOf(asking)
  return day === undefined || (other === 'from' ? day <= today : today <= day)
}

function value(text: string): Candidate {
  return { text, icon: icons.value }
}

const texts = {
  today: { en: 'today', de: 'heute', fr: 'aujourd’hui' },
} satisfies Record<string, InOwnLanguages<string>>
