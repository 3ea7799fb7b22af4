import { covers, type Exception, type InOwnLanguages, type Path, wallClockAt } from '@rolebook/model'
import { placesOfItems, rules } from '@rolebook/rules'
import { type CheckedView, dayWithYear, listOf, personName, say, type View } from '../place/view.ts'
import { distanceInWords } from '../words/day-distance.ts'
import { daysUntil } from '../words/local-day.ts'
import { type Markdown, md } from '../words/markdown.ts'
import { nameOfThing } from '../words/thing-name.ts'
import { type HoverCard, labelled, listUnder, titled } from './card.ts'
import type { Hovered } from './hovered.ts'

/** An exception: the rule whose findings it accepts, about whom, for how long, who decided so, and what it silences now. */
export function describeException(view: CheckedView, { path }: Hovered): HoverCard | undefined {
  const { language, checked } = view
  const exception = exceptionAt(view, path)
  const rule = rules.find(({ id }) => id === exception?.rule)
  if (!exception || !rule) return undefined
  const silenced = checked.silenced.filter(({ by }) => by.kind === 'exception' && by.exception === exception)
  const { about = [], because, compensatedBy, approvedBy } = exception
  return {
    lines: [
      titled(rule.id, texts.exception[language]),
      md`${rule.title[language]}`,
      md`${describeTerm(view, exception, path)}`,
    ],
    details: [
      ...labelled(
        texts.about,
        language,
        listOf(
          view,
          about.map((id) => nameOfThing(view, id)),
        ),
      ),
      ...labelled(texts.because, language, because && say(view, because, '')),
      ...labelled(texts.compensated, language, compensatedBy && say(view, compensatedBy, '')),
      ...labelled(texts.approved, language, approvedBy === undefined ? undefined : personName(view, approvedBy)),
      ...listUnder(texts.silences[language], silenced, language, ({ finding }): Markdown => md`${finding.message}`),
    ],
  }
}

function exceptionAt({ document, model }: View, [, index]: Path): Exception | undefined {
  const { exceptions = [] } = model.rolebook
  const places = placesOfItems(document, ['exceptions'], exceptions.length)
  return exceptions[places.findIndex((place) => place[1] === index)]
}

function describeTerm(view: View, { from, until }: Exception, path: Path): string {
  const { language, now, teller } = view
  if (until === undefined) return texts.endless[language]
  const today = wallClockAt(now, teller.zone).date
  const day = dayWithYear(view, until)
  const distance = distanceInWords(daysUntil(view, until, path), language)
  if (until < today) return terms.over[language](day, distance)
  if (covers({ from }, today)) return terms.running[language](day, distance)
  return terms.ahead[language](dayWithYear(view, from ?? until), day)
}

const texts = {
  exception: { en: 'exception', de: 'Ausnahme', fr: 'dérogation' },
  endless: {
    en: 'Without a last day it accepts nothing',
    de: 'Ohne letzten Tag akzeptiert sie nichts',
    fr: 'Sans dernier jour, elle n’accepte rien',
  },
  about: { en: 'About', de: 'Betrifft', fr: 'Concerne' },
  because: { en: 'Because', de: 'Grund', fr: 'Motif' },
  compensated: { en: 'Instead', de: 'Stattdessen', fr: 'À la place' },
  approved: { en: 'Approved by', de: 'Genehmigt von', fr: 'Approuvé par' },
  silences: { en: 'Silences now', de: 'Unterdrückt jetzt', fr: 'Masque actuellement' },
} satisfies Record<string, InOwnLanguages<string>>

const terms = {
  running: {
    en: (day, distance) => `Accepted until ${day}, ${distance}`,
    de: (day, distance) => `Akzeptiert bis ${day}, ${distance}`,
    fr: (day, distance) => `Accepté jusqu’au ${day}, ${distance}`,
  },
  over: {
    en: (day, distance) => `Over since ${day}, ${distance}`,
    de: (day, distance) => `Abgelaufen am ${day}, ${distance}`,
    fr: (day, distance) => `Échue le ${day}, ${distance}`,
  },
  ahead: {
    en: (from, until) => `Accepted from ${from} until ${until}`,
    de: (from, until) => `Akzeptiert von ${from} bis ${until}`,
    fr: (from, until) => `Accepté du ${from} au ${until}`,
  },
} satisfies Record<string, InOwnLanguages<(one: string, other: string) => string>>
