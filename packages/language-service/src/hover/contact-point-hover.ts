import type { Contact, ContactPoint, InOwnLanguages } from '@rolebook/model'
import { dayWithYear, listOf, personName, quoted, say, type View } from '../place/view.ts'
import { joinMarkdown, type Markdown, md } from '../words/markdown.ts'
import { type HoverCard, labelled, titled } from './card.ts'
import { describeOpening } from './opening-words.ts'
import { waysTo } from './person-hover.ts'

/** A contact point: whether it answers now and until when, how to reach it, when it was last tried, who is sent to it. */
export function describeContactPoint(view: View, id: string): HoverCard | undefined {
  const { model, language } = view
  const point = model.rolebook.contactPoints?.get(id)
  if (!point) return undefined
  const ways = [waysTo(point), point.web === undefined ? undefined : waysTo({ chat: point.web })]
  const reach = ways.filter((way) => way !== undefined)
  return {
    lines: [
      titled(say(view, point.name, id), texts.contactPoint[language]),
      md`${describeOpening(view, point)}`,
      ...(reach.length === 0 ? [md`${texts.noWay[language]}`] : [joinMarkdown(reach, ' · ')]),
    ],
    details: [
      ...labelled(texts.tried, language, describeTrial(view, point)),
      ...labelled(texts.usedBy, language, situationsWith(view, id)),
    ],
  }
}

function describeTrial(view: View, { verified }: ContactPoint): string {
  const { language } = view
  if (verified?.date === undefined) return texts.neverTried[language]
  const day = dayWithYear(view, verified.date)
  return verified.by === undefined ? day : texts.triedBy[language](day, personName(view, verified.by))
}

/** The situations whose contact names it, by title; those that use the default contact are only counted. */
function situationsWith(view: View, id: string): Markdown | undefined {
  const { model, language } = view
  const own = [...model.situations.values()].filter(
    ({ contact, contactFrom }) => contactFrom === 'situation' && names(contact, id),
  )
  const isDefault = names(model.rolebook.organisation?.defaultContact, id)
  const places = [
    ...(isDefault ? [texts.byDefault[language]] : []),
    ...own.map(({ id: situation, title }) => quoted(view, say(view, title, situation))),
  ]
  return places.length === 0 ? undefined : md`${listOf(view, places)}`
}

function names(contact: Contact | undefined, id: string): boolean {
  return contact?.of.some((step) => (typeof step === 'string' ? step === id : step.of.includes(id))) ?? false
}

const texts = {
  contactPoint: { en: 'contact point', de: 'Kontaktstelle', fr: 'point de contact' } satisfies InOwnLanguages<string>,
  noWay: {
    en: 'No number or address yet',
    de: 'Noch keine Nummer oder Adresse',
    fr: 'Pas encore de numéro ni d’adresse',
  } satisfies InOwnLanguages<string>,
  tried: { en: 'Last tried', de: 'Zuletzt ausprobiert', fr: 'Dernier essai' } satisfies InOwnLanguages<string>,
  neverTried: { en: 'not recorded', de: 'nicht vermerkt', fr: 'non noté' } satisfies InOwnLanguages<string>,
  triedBy: {
    en: (day, name) => `${day}, by ${name}`,
    de: (day, name) => `${day}, von ${name}`,
    fr: (day, name) => `${day}, par ${name}`,
  } satisfies InOwnLanguages<(day: string, name: string) => string>,
  usedBy: { en: 'Named for', de: 'Genannt für', fr: 'Indiqué pour' } satisfies InOwnLanguages<string>,
  byDefault: {
    en: 'every situation that names no other',
    de: 'jede Situation, die nichts anderes nennt',
    fr: 'toute situation qui n’en nomme pas d’autre',
  } satisfies InOwnLanguages<string>,
}
