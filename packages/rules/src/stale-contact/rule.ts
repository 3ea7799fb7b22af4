import { daysBetween, type RoleModel } from '@rolebook/model'
import { reachedBy } from '../contacts/reached.ts'
import { defineRule } from '../rule.ts'

/** After so many days a number is old; in an emergency nobody has time to find that out. */
const limits = { urgent: 90, other: 365 } as const

export const rule = defineRule({
  id: 'stale-contact',
  severity: 'warning',
  profile: 'default',
  covers: ['TIM-03'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Somebody has tried each contact point within the last months',
    de: 'Jede Kontaktstelle hat in den letzten Monaten jemand ausprobiert',
    fr: 'Chaque point de contact a été essayé au cours des derniers mois',
  },
  messages: {
    urgent: {
      en: '{name} was last tried on {date}, {days} days ago. Urgent calls go there, so try it every {limit} days: call, write or click, and then put the day here.',
      de: '{name} wurde zuletzt am {date} ausprobiert, vor {days} Tagen. Dorthin gehen dringende Meldungen; probieren Sie die Kontaktstelle alle {limit} Tage aus: anrufen, schreiben oder klicken, und dann den Tag hier eintragen.',
      fr: '{name} : dernier essai le {date}, il y a {days} jours. Les appels urgents y mènent : faites-en l’essai tous les {limit} jours (appelez, écrivez ou cliquez), puis notez le jour ici.',
    },
    other: {
      en: '{name} was last tried on {date}, {days} days ago. Try it at least every {limit} days: call, write or click, and then put the day here.',
      de: '{name} wurde zuletzt am {date} ausprobiert, vor {days} Tagen. Probieren Sie die Kontaktstelle mindestens alle {limit} Tage aus: anrufen, schreiben oder klicken, und dann den Tag hier eintragen.',
      fr: '{name} : dernier essai le {date}, il y a {days} jours. Faites-en l’essai au moins tous les {limit} jours (appelez, écrivez ou cliquez), puis notez le jour ici.',
    },
  },
  check({ model, names, today }, report) {
    const urgent = urgentContactPoints(model)
    for (const [id, contactPoint] of model.rolebook.contactPoints ?? []) {
      const date = contactPoint.verified?.date
      if (date === undefined) continue
      const days = daysBetween(date, today(contactPoint))
      const message = urgent.has(id) ? 'urgent' : 'other'
      if (days <= limits[message]) continue
      report({
        message,
        at: { path: ['contact-points', id, 'verified', 'date'] },
        about: [id],
        values: {
          name: names.contactPoint(id),
          date: names.date(date),
          days: String(days),
          limit: String(limits[message]),
        },
      })
    }
  },
})

/** Contact points to which an urgent situation leads, or everything that has no contact of its own. */
function urgentContactPoints(model: RoleModel): ReadonlySet<string> {
  const urgent = [...model.situations.values()].filter(({ urgency }) => urgency === 'now')
  const contacts = [model.rolebook.organisation?.defaultContact, ...urgent.map(({ contact }) => contact)]
  return new Set(contacts.flatMap((contact) => [...reachedBy(model, contact).contactPoints.keys()]))
}
