import {
  isCatalogueReference,
  isLanguageTag,
  isMailAddress,
  nearest,
  readDate,
  readDuration,
  readHours,
  telephoneLink,
} from '@rolebook/model'

/**
 * The value somebody certainly meant, in the form the place wants; `undefined` where that would be a guess. The result
 * has been accepted by the same reader that refused the original.
 */
export function betterValue(wanted: string, text: string): string | undefined {
  return Object.hasOwn(repairs, wanted) ? repairs[wanted]?.(text.trim()) : undefined
}

const repairs: Readonly<Record<string, (text: string) => string | undefined>> = {
  date: betterDate,
  duration: betterDuration,
  hours: betterHours,
  'time-zone': betterZone,
  language: betterLanguage,
  flag: (text) => flagWords.get(text.toLowerCase()),
  mail: (text) => accepted(text.replace(/^mailto:|^<|>$/gi, ''), isMailAddress),
  phone: (text) => accepted(text.replace(/^tel:/i, ''), (number) => telephoneLink(number) !== undefined),
  'catalogue-reference': (text) =>
    accepted(text.replace(/^(?:clause|annex)\s+/i, '').replace(/^a\.?\s*(?=\d)/i, 'A.'), isCatalogueReference),
}

function accepted(text: string, accept: (text: string) => boolean): string | undefined {
  return accept(text) ? text : undefined
}

/** Year first, or day first with dots; `03/04/2026` is a different day on either side of the Atlantic. */
function betterDate(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text)
  const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  const [year = '', month = '', day = ''] = yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse() ?? []
  return readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

const unitWords = byWord({
  hour: 'h hr hrs hour hours stunde stunden heure heures',
  day: 'd day days tag tage jour jours',
  week: 'w week weeks woche wochen semaine semaines',
  month: 'month months monat monate mois',
  year: 'y year years jahr jahre an ans',
})

const rhythmWords = byWord({
  '1 day': 'daily',
  '1 week': 'weekly',
  '1 month': 'monthly',
  '3 months': 'quarterly',
  '1 year': 'yearly annually',
})

function betterDuration(text: string): string | undefined {
  const rhythm = rhythmWords.get(text.toLowerCase())
  if (rhythm !== undefined) return rhythm
  const [, count = '', word = ''] = /^(\d+)\s*([a-z]+)$/i.exec(text) ?? []
  const unit = unitWords.get(word.toLowerCase())
  return accepted(
    `${Number(count)} ${unit}${Number(count) === 1 ? '' : 's'}`,
    (duration) => readDuration(duration) !== undefined,
  )
}

const dayWords = byWord({
  Mon: 'mo mon monday montag lun lundi',
  Tue: 'di tue tuesday dienstag mar mardi',
  Wed: 'mi wed wednesday mittwoch mer mercredi',
  Thu: 'do thu thursday donnerstag jeu jeudi',
  Fri: 'fr fri friday freitag ven vendredi',
  Sat: 'sa sat saturday samstag sam samedi',
  Sun: 'so sun sunday sonntag dim dimanche',
})

function betterHours(text: string): string | undefined {
  if (/^(?:always|24\/7|24 ?h|immer|toujours)$/i.test(text)) return 'always'
  const tidied = text
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\p{L}+/gu, (word) => dayWords.get(word.toLowerCase()) ?? word)
    .replace(
      /(?<![\d:])(\d{1,2})(?::(\d{2}))?(?![\d:])/g,
      (_, hour: string, minute = '00') => `${hour.padStart(2, '0')}:${minute}`,
    )
  return accepted(tidied, (hours) => readHours(hours) !== undefined)
}

/** By its city, in whatever case, or the nearest name. */
function betterZone(text: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone')
  const wanted = text.replaceAll(' ', '_').toLowerCase()
  const same = zones.filter((zone) => zone.toLowerCase() === wanted || zone.toLowerCase().endsWith(`/${wanted}`))
  return same.length === 1 ? same[0] : nearest(text, zones)
}

const languageNames = byWord({
  en: 'english englisch anglais us gb',
  de: 'german deutsch allemand at',
  fr: 'french französisch français',
  // countries with one language, whose code is different
  cs: 'cz',
  da: 'dk',
  el: 'gr',
  ja: 'jp',
  uk: 'ua',
  zh: 'cn',
})

function betterLanguage(text: string): string | undefined {
  const name = languageNames.get(text.toLowerCase())
  if (name !== undefined) return name
  const [language = '', ...rest] = text.split(/[-_]/)
  const tag = [language.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-')
  return accepted(tag, isLanguageTag)
}

const flagWords = byWord({ yes: 'yes true ja oui on', no: 'no false nein non off' })

/** Each word in lower case, mapped to what it stands for. */
function byWord(groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(groups).flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning])))
}
