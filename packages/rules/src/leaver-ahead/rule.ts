import { addDays, type PlainDate } from '@rolebook/model'
import type { Sentence } from '../finding.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { type Held, whatMustMove } from './what-must-move.ts'

/** In days before a last day: from here on there is no time to lose. */
const daysAhead = 30

export const rule = defineRule({
  id: 'leaver-ahead',
  severity: 'info',
  profile: 'all',
  covers: ['PPL-08'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'What somebody holds moves on before they leave',
    de: 'Wer ausscheidet, übergibt vorher, was zu übergeben ist',
    fr: 'Ce que quelqu’un détient est transmis avant son départ',
  },
  messages: {
    leaves: {
      en: 'The last day of {person} is {date}. By then this must move: {list}.',
      de: 'Der letzte Tag von {person} ist der {date}. Bis dahin ist zu übergeben: {list}.',
      fr: 'Dernier jour pour {person} : le {date}. D’ici là, il faut transmettre : {list}.',
    },
    here: { en: '{held}.', de: '{held}.', fr: '{held}.' },
  },
  each: ['person', 'member'],
  check(context, report, id, subject) {
    const { names, language } = context
    const nameOf = ({ as, name }: Held) => heldWords[as][language].replace('{name}', () => name)
    for (const leaver of subject === 'member' ? context.ids.namedOf(id) : [id]) {
      const left = lastDayAhead(context, leaver)
      const moves = left === undefined ? [] : whatMustMove(context, leaver, left)
      if (left === undefined || moves.length === 0) continue
      report({
        message: 'leaves',
        at: { path: ['people', leaver, 'left'] },
        about: [leaver],
        values: { person: names.person(leaver), date: names.date(left), list: names.list(moves.map(nameOf)) },
        related: moves.map((held) => ({ message: 'here', at: held.at, values: { held: nameOf(held) } })),
      })
    }
  },
})

/** The last day of somebody who is about to leave. */
function lastDayAhead({ model, today }: RuleContext, id: string): PlainDate | undefined {
  const person = model.rolebook.people?.get(id)
  if (person?.left === undefined) return undefined
  const day = today(person)
  return person.left < day || person.left > addDays(day, daysAhead) ? undefined : person.left
}

/** What somebody holds, as an item of a list. */
const heldWords: Readonly<Record<Held['as'], Sentence>> = {
  holder: { en: '{name} (holder)', de: '{name} (Rolle)', fr: '{name} (titulaire)' },
  deputy: { en: '{name} (deputy)', de: '{name} (Stellvertretung)', fr: '{name} (suppléance)' },
  member: { en: '{name} (member)', de: '{name} (Mitglied)', fr: '{name} (membre)' },
  cover: { en: '{name} (cover)', de: '{name} (Vertretung)', fr: '{name} (remplacement)' },
  sponsor: { en: '{name} (sponsor)', de: '{name} (Betreuung im Haus)', fr: '{name} (suivi interne)' },
  contact: { en: '“{name}” (contact)', de: '„{name}“ (Kontakt)', fr: '« {name} » (contact)' },
  reception: { en: '{name} (reception)', de: '{name} (Empfang)', fr: '{name} (accueil)' },
  defaultContact: { en: 'default contact', de: 'Standardkontakt', fr: 'contact par défaut' },
}
