import {
  absenceAt,
  dayInWords,
  hasLeft,
  holdersAt,
  type InOwnLanguages,
  isWorkingAt,
  mailLink,
  type Person,
  type RoleEntry,
  semicolonIn,
  telephoneLink,
  zoneOf,
} from '@rolebook/model'
import { dayWithYear, listOf, personName, roleTitle, say, type View } from '../place/view.ts'
import { describeLimits } from '../words/holder-words.ts'
import { joinMarkdown, link, type Markdown, md } from '../words/markdown.ts'
import { type HoverCard, labelled, titled } from './card.ts'

/** A person: whether they are there now and who covers for them, their roles and deputyships, and how to reach them. */
export function describePerson(view: View, id: string): HoverCard | undefined {
  const { model, language, now } = view
  const person = model.rolebook.people?.get(id)
  if (!person) return undefined
  const roles = rolesNaming(view, id)
  const deputyFor = roles.filter(({ deputies }) => deputies.includes(id)).map((role) => roleTitle(view, role.id))
  const standsInFor = roles.flatMap((role) =>
    holdersAt(model, role.id, now)
      .filter(({ standIn }) => standIn?.id === id)
      .map((holder) => `${personName(view, holder.id)} (${roleTitle(view, role.id)})`),
  )
  const presence = describePresence(view, person)
  return {
    lines: [
      titled(
        person.name ?? id,
        person.title && say(view, person.title, ''),
        kindNames[person.kind ?? 'person'][language],
      ),
      ...(presence === undefined ? [] : [md`${presence}`]),
      ...labelled(texts.holds, language, listOf(view, heldRoles(view, id, roles)) || texts.nothing[language]),
    ],
    details: [
      ...labelled(texts.ahead, language, describeAbsencesAhead(view, person).join(semicolonIn(language))),
      ...labelled(texts.standsIn, language, listOf(view, standsInFor)),
      ...labelled(texts.deputyFor, language, listOf(view, deputyFor)),
      ...labelled(texts.external, language, describeContract(view, person)),
      ...labelled(texts.reach, language, waysTo(person)),
    ],
  }
}

/**
 * Roles whose entry names a person, or somebody the person covers for; found by following references instead of going
 * through every role.
 */
function rolesNaming({ referencesTo, model }: View, id: string): readonly RoleEntry[] {
  const pointing = referencesTo(id)
  const covered = pointing.flatMap(({ path }) => (path[0] === 'people' && path.at(-1) === 'cover' ? [path[1]] : []))
  const pointed = [...pointing, ...covered.flatMap((person) => referencesTo(String(person)))]
  const named = new Set(pointed.flatMap(({ path }) => (path[0] === 'roles' ? [path[1]] : [])))
  return [...model.roles.keys()].filter((role) => named.has(role)).flatMap((role) => model.roles.get(role) ?? [])
}

/** The roles that a person holds or is named for, with the limits of each. */
function heldRoles(view: View, id: string, roles: readonly RoleEntry[]): readonly string[] {
  return roles.flatMap((role) =>
    holdersAt(view.model, role.id, view.now)
      .filter((holder) => holder.id === id && holder.state !== 'ended')
      .map((holder) => {
        const limits = describeLimits(view, holder)
        return limits.length === 0 ? roleTitle(view, role.id) : `${roleTitle(view, role.id)} (${limits.join(', ')})`
      }),
  )
}

function describePresence({ model, language, now, teller }: View, person: Person): string | undefined {
  const { rolebook } = model
  if (hasLeft(rolebook, person, now, model.clocks))
    return texts.left[language](person.left === undefined ? '' : dayInWords(person.left, teller))
  const away = absenceAt(rolebook, person, now, model.clocks)
  if (away?.until !== undefined) {
    const cover = away.cover === undefined ? undefined : (rolebook.people?.get(away.cover)?.name ?? away.cover)
    const until = texts.away[language](dayInWords(away.until, teller))
    return cover === undefined ? until : `${until}, ${texts.cover[language](cover)}`
  }
  return isWorkingAt(rolebook, person, now, model.clocks) ? undefined : texts.offHours[language]
}

/** Absences that are still to come, each with who covers. */
function describeAbsencesAhead({ model, language, now, teller }: View, person: Person): readonly string[] {
  const { rolebook } = model
  const today = model.clocks(zoneOf(rolebook, person)).wallClockAt(now).date
  return (person.away ?? []).flatMap(({ from, until, cover }) => {
    if (from === undefined || until === undefined || from <= today) return []
    const span = texts.span[language](dayInWords(from, teller), dayInWords(until, teller))
    return [
      cover === undefined ? span : `${span}, ${texts.cover[language](rolebook.people?.get(cover)?.name ?? cover)}`,
    ]
  })
}

function describeContract(view: View, { external }: Person): string | undefined {
  if (!external) return undefined
  const { language } = view
  const sponsor = external.sponsor === undefined ? [] : [texts.sponsor[language](personName(view, external.sponsor))]
  const until = external.until === undefined ? [] : [texts.contract[language](dayWithYear(view, external.until))]
  return [...sponsor, ...until].join(', ')
}

/** How to reach somebody: number, address and chat as links, as far as they may be links. */
export function waysTo({
  phone,
  email,
  chat,
}: {
  readonly phone?: string
  readonly email?: string
  readonly chat?: string
}): Markdown | undefined {
  const ways = [
    ...(phone === undefined ? [] : [link(phone, telephoneLink(phone))]),
    ...(email === undefined ? [] : [link(email, mailLink(email))]),
    ...(chat === undefined ? [] : [link(chat, chat)]),
  ]
  return ways.length === 0 ? undefined : joinMarkdown(ways, ' · ')
}

const kindNames: Readonly<Record<NonNullable<Person['kind']>, InOwnLanguages<string>>> = {
  person: { en: '', de: '', fr: '' },
  group: { en: 'group', de: 'Gruppe', fr: 'groupe' },
  organisation: { en: 'organisation', de: 'Organisation', fr: 'organisation' },
}

const texts = {
  ahead: { en: 'Away', de: 'Abwesend', fr: 'Absences' } satisfies InOwnLanguages<string>,
  span: {
    en: (from, until) => `${from} until ${until}`,
    de: (from, until) => `${from} bis ${until}`,
    fr: (from, until) => `du ${from} au ${until}`,
  } satisfies InOwnLanguages<(from: string, until: string) => string>,
  holds: { en: 'Holds', de: 'Hat inne', fr: 'Titulaire de' } satisfies InOwnLanguages<string>,
  nothing: { en: 'no role', de: 'keine Rolle', fr: 'aucun rôle' } satisfies InOwnLanguages<string>,
  standsIn: {
    en: 'Stands in now for',
    de: 'Vertritt jetzt',
    fr: 'Remplace actuellement',
  } satisfies InOwnLanguages<string>,
  deputyFor: { en: 'Deputy for', de: 'Stellvertretung für', fr: 'Suppléance de' } satisfies InOwnLanguages<string>,
  external: { en: 'From outside', de: 'Von außen', fr: 'Externe' } satisfies InOwnLanguages<string>,
  reach: { en: 'Reach', de: 'Erreichbar', fr: 'Joindre' } satisfies InOwnLanguages<string>,
  offHours: {
    en: 'May not answer now: it is outside working hours',
    de: 'Jetzt vielleicht nicht erreichbar: außerhalb der Arbeitszeit',
    fr: 'Ne répondra peut-être pas maintenant : hors des heures de travail',
  } satisfies InOwnLanguages<string>,
  left: {
    en: (day) => `Left on ${day}`,
    de: (day) => `Ausgeschieden am ${day}`,
    fr: (day) => `Départ le ${day}`,
  } satisfies InOwnLanguages<(day: string) => string>,
  away: {
    en: (day) => `Away until ${day}`,
    de: (day) => `Abwesend bis ${day}`,
    fr: (day) => `Absence jusqu’au ${day}`,
  } satisfies InOwnLanguages<(day: string) => string>,
  cover: {
    en: (name) => `${name} covers`,
    de: (name) => `Vertretung: ${name}`,
    fr: (name) => `remplacement : ${name}`,
  } satisfies InOwnLanguages<(name: string) => string>,
  sponsor: {
    en: (name) => `${name} answers for them here`,
    de: (name) => `${name} steht hier dafür ein`,
    fr: (name) => `${name} en répond ici`,
  } satisfies InOwnLanguages<(name: string) => string>,
  contract: {
    en: (day) => `contract until ${day}`,
    de: (day) => `Vertrag bis ${day}`,
    fr: (day) => `contrat jusqu’au ${day}`,
  } satisfies InOwnLanguages<(day: string) => string>,
}
