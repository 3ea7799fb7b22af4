import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'

/** How far off a day is: `today`, `in 9 days`, `3 days ago`. Negative counts lie in the past. */
export function distanceInWords(days: number, language: OwnLanguage): string {
  const near = nearDays[language].get(days)
  if (near !== undefined) return near
  return days > 0 ? ahead[language](days) : past[language](-days)
}

/**
 * How many days are left, as briefly as possible: `9 days`; in the words of `distanceInWords` for days that are near or
 * past.
 */
export function daysLeftInWords(days: number, language: OwnLanguage): string {
  return days > 1 ? left[language](days) : distanceInWords(days, language)
}

const nearDays: InOwnLanguages<ReadonlyMap<number, string>> = {
  en: new Map([
    [-1, 'yesterday'],
    [0, 'today'],
    [1, 'tomorrow'],
  ]),
  de: new Map([
    [-1, 'gestern'],
    [0, 'heute'],
    [1, 'morgen'],
  ]),
  fr: new Map([
    [-1, 'hier'],
    [0, 'aujourd’hui'],
    [1, 'demain'],
  ]),
}

const ahead: InOwnLanguages<(days: number) => string> = {
  en: (days) => `in ${days} days`,
  de: (days) => `in ${days} Tagen`,
  fr: (days) => `dans ${days} jours`,
}

const past: InOwnLanguages<(days: number) => string> = {
  en: (days) => `${days} days ago`,
  de: (days) => `vor ${days} Tagen`,
  fr: (days) => `il y a ${days} jours`,
}

const left: InOwnLanguages<(days: number) => string> = {
  en: (days) => `${days} days`,
  de: (days) => `${days} Tage`,
  fr: (days) => `${days} jours`,
}
