import { staleContacts } from '../contacts/stale-contacts.ts'
import { defineRule } from '../rule.ts'

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
    for (const { id, tried, days, limit, kind } of staleContacts(model, today)) {
      report({
        message: kind,
        at: { path: ['contact-points', id, 'verified', 'date'] },
        about: [id],
        values: {
          name: names.contactPoint(id),
          date: names.date(tried),
          days: String(days),
          limit: String(limit),
        },
      })
    }
  },
})
