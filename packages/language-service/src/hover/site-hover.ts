import { dayInWords, hasLeft, type InOwnLanguages, timeInWords, wallClockAt, zoneOf } from '@rolebook/model'
import { listOf, type View } from '../place/view.ts'
import { type HoverCard, labelled, titled } from './card.ts'

/** A site: what time it is there, its emergency number, when it is closed, who works there. */
export function describeSite(view: View, id: string): HoverCard | undefined {
  const { model, language, now, teller } = view
  const { rolebook } = model
  const site = rolebook.sites?.get(id)
  if (!site) return undefined
  const zone = zoneOf(rolebook, { site: id })
  const today = wallClockAt(now, zone).date
  const closed = (site.closed ?? []).filter((day) => day >= today).map((day) => dayInWords(day, teller))
  const people = [...(rolebook.people ?? [])].filter(
    ([, person]) => person.site === id && !hasLeft(rolebook, person, now),
  )
  return {
    lines: [
      titled(site.name ?? id, texts.site[language]),
      ...labelled(texts.time, language, `${timeInWords(now, { ...teller, zone })} (${zone})`),
      ...labelled(texts.emergency, language, site.emergencyNumber ?? rolebook.organisation?.emergencyNumber),
    ],
    details: [
      ...labelled(texts.closed, language, listOf(view, closed)),
      ...labelled(
        texts.people,
        language,
        listOf(
          view,
          people.map(([person, { name }]) => name ?? person),
        ),
      ),
    ],
  }
}

const texts = {
  site: { en: 'site', de: 'Standort', fr: 'site' },
  time: { en: 'Time there', de: 'Ortszeit', fr: 'Heure locale' },
  emergency: { en: 'Emergency number', de: 'Notruf', fr: 'Numéro d’urgence' },
  closed: { en: 'Closed on', de: 'Geschlossen am', fr: 'Fermé le' },
  people: { en: 'Who works there', de: 'Wer dort arbeitet', fr: 'Qui y travaille' },
} satisfies Record<string, InOwnLanguages<string>>
