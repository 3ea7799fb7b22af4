import {
  dayInWords,
  type HolderNow,
  holdersAt,
  type InOwnLanguages,
  isPresent,
  type Letter,
  letters,
  letterWords,
  type OwnLanguage,
  type RoleEntry,
  semicolonIn,
} from '@rolebook/model'
import { listOf, personName, say, type View } from '../place/view.ts'

/** How a role is filled at an instant, in words. */
export interface FillingInWords {
  /** `Ben Lindqvist (away until 3 January, Chidi Obi stands in)`, `nobody yet`, `vacant since 1 October`. */
  readonly sentence: string
  readonly state: 'filled' | 'stood-in' | 'everybody' | 'vacant' | 'empty'
}

/** Says who holds a role now. Plain text: whoever shows it escapes it. */
export function describeFilling(view: View, role: RoleEntry): FillingInWords {
  const { model, language, now, teller } = view
  if (role.everybody) return { sentence: texts.everybody[language], state: 'everybody' }
  const holders = holdersAt(model, role.id, now)
  if (holders.length === 0) {
    const { vacant } = role.role
    if (!vacant) return { sentence: texts.nobody[language], state: 'empty' }
    const since =
      vacant.from === undefined ? texts.vacant[language] : texts.vacantSince[language](dayInWords(vacant.from, teller))
    const filledBy =
      vacant.filledBy === undefined ? [] : [texts.filledBy[language](dayInWords(vacant.filledBy, teller))]
    return { sentence: [since, ...filledBy].join(', '), state: 'vacant' }
  }
  const sentence = holders.map((holder) => describeHolder(view, holder)).join(semicolonIn(language))
  if (holders.some(({ state }) => state === 'present')) return { sentence, state: 'filled' }
  if (holders.some(({ standIn }) => standIn)) return { sentence, state: 'stood-in' }
  const deputies = role.deputies.filter((id) => isPresent(model.rolebook, id, now)).map((id) => personName(view, id))
  const isServed = holders.every(({ state }) => state !== 'away') && deputies.length > 0
  if (!isServed) return { sentence, state: 'empty' }
  return {
    sentence: `${sentence}${semicolonIn(language)}${texts.deputy[language](listOf(view, deputies))}`,
    state: 'stood-in',
  }
}

/**
 * Names one holder, with what is special about them at the moment: `Ben Lindqvist (away until 3 January, Chidi Obi
 * stands in)`.
 */
export function describeHolder(view: View, holder: HolderNow): string {
  const remarks = [...describeLimits(view, holder), ...describeState(view, holder)]
  const name = holder.person?.name ?? holder.id
  return remarks.length === 0 ? name : `${name} (${remarks.join(', ')})`
}

/** The assets and sites that somebody's role is limited to. */
export function describeLimits(view: View, { assignment }: HolderNow): readonly string[] {
  return describeScope(view, assignment.for ?? [])
}

/** For which assets and sites something is, by their names; nothing where it is for all. */
export function describeScope(view: View, scope: readonly string[]): readonly string[] {
  const names = scope.map((id) => thingName(view, id))
  return names.length === 0 ? [] : [texts.only[view.language](listOf(view, names))]
}

/** What keeps a holder from serving now, and who stands in; empty where nothing does. */
export function describeState(view: View, { state, away, standIn, assignment, person }: HolderNow): readonly string[] {
  const { language, teller } = view
  switch (state) {
    case 'present':
      return []
    case 'away': {
      const until =
        away?.until === undefined ? texts.away[language] : texts.awayUntil[language](dayInWords(away.until, teller))
      return [
        until,
        standIn ? texts.standsIn[language](standIn.person.name ?? standIn.id) : texts.nobodyStandsIn[language],
      ]
    }
    case 'left':
      return [person?.left === undefined ? texts.gone[language] : texts.left[language](dayInWords(person.left, teller))]
    case 'not-yet':
      return [texts.notYet[language](assignment.from === undefined ? '' : dayInWords(assignment.from, teller))]
    case 'ended':
      return [texts.ended[language](assignment.until === undefined ? '' : dayInWords(assignment.until, teller))]
    case 'unknown':
      return [texts.unknown[language]]
  }
}

/** The letters of a role in a responsibility, in words: `accountable, responsible`. */
export function describeLetters(held: readonly Letter[], language: OwnLanguage): string {
  return letters
    .filter((letter) => held.includes(letter))
    .map((letter) => letterWords[letter][language])
    .join(', ')
}

function thingName(view: View, id: string): string {
  const { assets, sites } = view.model.rolebook
  return say(view, assets?.get(id)?.title, sites?.get(id)?.name ?? id)
}

const texts = {
  everybody: {
    en: 'everybody who works here',
    de: 'alle, die hier arbeiten',
    fr: 'toutes les personnes qui travaillent ici',
  },
  nobody: { en: 'nobody yet', de: 'noch niemand', fr: 'personne pour l’instant' },
  vacant: { en: 'vacant', de: 'unbesetzt', fr: 'vacant' },
  vacantSince: {
    en: (day) => `vacant since ${day}`,
    de: (day) => `unbesetzt seit ${day}`,
    fr: (day) => `vacant depuis le ${day}`,
  },
  filledBy: {
    en: (day) => `to be filled by ${day}`,
    de: (day) => `soll bis ${day} besetzt werden`,
    fr: (day) => `à pourvoir d’ici au ${day}`,
  },
  deputy: {
    en: (names) => `${names} as deputy`,
    de: (names) => `Stellvertretung: ${names}`,
    fr: (names) => `suppléance : ${names}`,
  },
  only: { en: (things) => `for ${things}`, de: (things) => `für ${things}`, fr: (things) => `pour ${things}` },
  away: { en: 'away', de: 'abwesend', fr: 'absence' },
  awayUntil: {
    en: (day) => `away until ${day}`,
    de: (day) => `abwesend bis ${day}`,
    fr: (day) => `absence jusqu’au ${day}`,
  },
  standsIn: {
    en: (name) => `${name} stands in`,
    de: (name) => `Vertretung: ${name}`,
    fr: (name) => `remplacement : ${name}`,
  },
  nobodyStandsIn: { en: 'nobody stands in', de: 'ohne Vertretung', fr: 'sans remplacement' },
  gone: { en: 'has left', de: 'ausgeschieden', fr: 'n’est plus là' },
  left: { en: (day) => `left on ${day}`, de: (day) => `ausgeschieden am ${day}`, fr: (day) => `départ le ${day}` },
  notYet: { en: (day) => `from ${day} on`, de: (day) => `erst ab ${day}`, fr: (day) => `à partir du ${day}` },
  ended: { en: (day) => `ended on ${day}`, de: (day) => `endete am ${day}`, fr: (day) => `a pris fin le ${day}` },
  unknown: { en: 'not in this file', de: 'nicht in dieser Datei', fr: 'introuvable dans ce fichier' },
} satisfies Record<string, InOwnLanguages<string | ((value: string) => string)>>
