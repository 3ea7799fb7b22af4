import { type RoleModel, titleOfRole } from '../rolebook/role-model.ts'
import { type InOwnLanguages, type LocalText, type OwnLanguage, textIn } from '../text/local-text.ts'
import { colonIn } from '../text/punctuation.ts'
import { dayInWords, momentInWords, type Teller, untilInWords } from '../time/in-words.ts'
import type { Instant } from '../time/zone.ts'
import type { Answer, Later, Line, Reach } from './answer.ts'
import { absenceAt, hasLeft, zoneOf } from './holders.ts'

/** An answer as plain sentences without a full stop, for card, terminal and hover alike. */
export interface AnswerSentences {
  /** How to take the lines of `now` where there are several: any one, all, or in order. */
  readonly how: string | undefined
  /** One for each line of the answer, in order; empty where nobody answers just now. */
  readonly now: readonly string[]
  /** Desks that are closed, and when they open. */
  readonly later: readonly string[]
  /** Who was named and cannot be reached; where nobody at all was named, that. */
  readonly nobody: readonly string[]
  /** All of it as one running text. */
  readonly summary: string
}

/** One way to reach somebody, in words. */
export interface ReachSentence {
  readonly name: string
  /** What to know about it, in this order: `open now until 18:00`, `standing in for Ben Lindqvist until 3 January`. */
  readonly remarks: readonly string[]
}

/**
 * In milliseconds: the end of an opening is stated only when it comes within two days; a later one is of no use to the
 * caller.
 */
const worthSaying = 48 * 3_600_000

/** Says who answers. Times are those of the organisation’s zone, seen from the instant that was asked for. */
export function describeAnswer(model: RoleModel, answer: Answer, language: OwnLanguage, at: Instant): AnswerSentences {
  const now = answer.lines.map((line) => describeLine(model, line, language, at))
  const later = answer.later.map((one) => describeLater(model, one, language, at))
  const named = answer.lines.length + answer.later.length + answer.nobody.length > 0
  const nobody = named
    ? answer.nobody.map((id) => describeNobody(model, id, language, at))
    : [texts.nobodyNamed[language]]
  const how = now.length > 1 ? texts.how[answer.how][language] : undefined
  const sentences = [...(named ? [joinLines(answer.how, how, now, language)] : []), ...later, ...nobody]
  return { how, now, later, nobody, summary: sentences.map((sentence) => `${sentence}.`).join(' ') }
}

function joinLines(
  meant: Answer['how'],
  how: string | undefined,
  lines: readonly string[],
  language: OwnLanguage,
): string {
  if (lines.length === 0) return texts.nobodyNow[language]
  if (meant === 'order') return lines.join(texts.thenNext[language])
  return how === undefined ? lines.join(texts.and[language]) : how + colonIn(language) + lines.join(texts.and[language])
}

/** Says one line of an answer: one way, or several with "any one of" or "all of" before them. */
export function describeLine(model: RoleModel, line: Line, language: OwnLanguage, at: Instant): string {
  const reaches = line.reaches.map((reach) => {
    const { name, remarks } = describeReach(model, reach, language, at)
    return [name, ...remarks].join(', ')
  })
  const joined = reaches.join(texts.and[language])
  return line.how === 'one' ? joined : texts.how[line.how][language] + colonIn(language) + joined
}

/** Names one way to reach somebody, with what the caller should know of it at that instant. */
export function describeReach(model: RoleModel, reach: Reach, language: OwnLanguage, at: Instant): ReachSentence {
  const teller = tellerFor(model, language, at)
  if (reach.kind === 'line-manager' || reach.kind === 'reception')
    return { name: texts.places[reach.kind][language], remarks: [] }
  if (reach.kind === 'contact-point') {
    const { until, mayNotAnswer, contactPoint } = reach
    const open =
      until !== undefined && until - at <= worthSaying ? [texts.open[language](untilInWords(until, teller))] : []
    return {
      name: nameIn(model, contactPoint.name, reach.id, language),
      remarks: [...open, ...(mayNotAnswer ? [texts.mayNotAnswer[language]] : [])],
    }
  }
  const { person, standingInFor, mayNotAnswer } = reach
  const standing =
    standingInFor &&
    texts.standingIn[language](
      standingInFor.person.name ?? standingInFor.id,
      standingInFor.until === undefined ? undefined : dayInWords(standingInFor.until, teller),
    )
  return {
    name: person.name ?? reach.id,
    remarks: [...(standing === undefined ? [] : [standing]), ...(mayNotAnswer ? [texts.mayNotAnswer[language]] : [])],
  }
}

/** Says that a contact point is closed, and when it opens. */
export function describeLater(model: RoleModel, later: Later, language: OwnLanguage, at: Instant): string {
  const name = nameIn(model, later.contactPoint.name, later.id, language)
  if (later.opensAt === undefined) return texts.closed[language](name)
  return texts.opens[language](name, momentInWords(later.opensAt, tellerFor(model, language, at)))
}

/** Says that a role or person that was named cannot be reached just now. */
export function describeNobody(model: RoleModel, id: string, language: OwnLanguage, at: Instant): string {
  const nobody = colonIn(language) + lowerFirst(texts.nobodyNow[language])
  if (model.roles.has(id) || model.catalogue.byId.roles.has(id))
    return nameIn(model, titleOfRole(model, id), id, language) + nobody
  const person = model.rolebook.people?.get(id)
  const isOfUs = person && !hasLeft(model.rolebook, person, at, model.clocks)
  const until = isOfUs ? absenceAt(model.rolebook, person, at, model.clocks)?.until : undefined
  if (person && until !== undefined)
    return texts.away[language](person.name ?? id, dayInWords(until, tellerFor(model, language, at)))
  return (person?.name ?? id) + nobody
}

/** How the lines of an answer, or the ways of one line, are meant: `Any one of these`. */
export function describeHow(how: Answer['how'], language: OwnLanguage): string {
  return texts.how[how][language]
}

/** The teller of times for a model: by the organisation’s clock. */
export function tellerFor(model: RoleModel, language: OwnLanguage, at: Instant): Teller {
  return { language, at, zone: zoneOf(model.rolebook), clocks: model.clocks }
}

/** A text of the rolebook in the wanted language; the id where it has none. */
export function nameIn(
  { rolebook }: RoleModel,
  name: LocalText | undefined,
  id: string,
  language: OwnLanguage,
): string {
  return (name && textIn(name, language, rolebook.organisation?.languages?.[0])) ?? id
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

const texts = {
  how: {
    order: { en: 'In this order', de: 'In dieser Reihenfolge', fr: 'Dans cet ordre' },
    any: { en: 'Any one of these', de: 'Eine dieser Stellen genügt', fr: 'Un seul de ces contacts suffit' },
    all: { en: 'All of these', de: 'Alle diese Stellen', fr: 'Tous ces contacts' },
    unstated: {
      en: 'Not stated whether one of these is enough or all are meant',
      de: 'Nicht angegeben, ob eine dieser Stellen genügt oder alle gemeint sind',
      fr: 'Il n’est pas précisé si un seul de ces contacts suffit ou si tous sont visés',
    },
  } satisfies Record<Answer['how'], InOwnLanguages<string>>,
  thenNext: { en: '; then ', de: '; dann ', fr: ' ; puis ' } satisfies InOwnLanguages<string>,
  and: { en: '; ', de: '; ', fr: ' ; ' } satisfies InOwnLanguages<string>,
  open: {
    en: (until) => `open now ${until}`,
    de: (until) => `jetzt erreichbar ${until}`,
    fr: (until) => `joignable maintenant ${until}`,
  } satisfies InOwnLanguages<(until: string) => string>,
  opens: {
    en: (name, when) => `${name} opens ${when}`,
    de: (name, when) => `${name} ist ${when} wieder erreichbar`,
    fr: (name, when) => `${name} rouvre ${when}`,
  } satisfies InOwnLanguages<(name: string, when: string) => string>,
  closed: {
    en: (name) => `${name} is closed until further notice`,
    de: (name) => `${name} ist bis auf Weiteres nicht erreichbar`,
    fr: (name) => `${name} n’est pas joignable jusqu’à nouvel ordre`,
  } satisfies InOwnLanguages<(name: string) => string>,
  standingIn: {
    en: (name, until) => `standing in for ${name}${until === undefined ? '' : ` until ${until}`}`,
    de: (name, until) => `vertritt ${name}${until === undefined ? '' : ` bis ${until}`}`,
    fr: (name, until) => `remplace ${name}${until === undefined ? '' : ` jusqu’au ${until}`}`,
  } satisfies InOwnLanguages<(name: string, until: string | undefined) => string>,
  mayNotAnswer: {
    en: 'may not answer now',
    de: 'ist jetzt vielleicht nicht erreichbar',
    fr: 'ne répondra peut-être pas maintenant',
  } satisfies InOwnLanguages<string>,
  away: {
    en: (name, until) => `${name} is away until ${until}`,
    de: (name, until) => `${name} ist bis ${until} abwesend`,
    fr: (name, until) => `${name} : absence jusqu’au ${until}`,
  } satisfies InOwnLanguages<(name: string, until: string) => string>,
  nobodyNow: {
    en: 'Nobody just now',
    de: 'Im Moment niemand',
    fr: 'Personne pour le moment',
  } satisfies InOwnLanguages<string>,
  nobodyNamed: {
    en: 'Nobody is named for this yet',
    de: 'Dafür ist noch niemand benannt',
    fr: 'Personne n’est encore désigné pour cela',
  } satisfies InOwnLanguages<string>,
  places: {
    'line-manager': { en: 'Your line manager', de: 'Ihre Führungskraft', fr: 'Votre responsable hiérarchique' },
    reception: { en: 'Reception at your site', de: 'Der Empfang an Ihrem Standort', fr: 'L’accueil de votre site' },
  } satisfies Record<'line-manager' | 'reception', InOwnLanguages<string>>,
}
