import { givenContacts } from '../contacts/given-contacts.ts'
import { hasNotLeft, reachedBy } from '../contacts/reached.ts'
import { isOpenOutOfHours, isReachable, waysTo } from '../contacts/ways.ts'
import { clocksAhead } from '../contacts/weekly-hours.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'urgent-email-only',
  severity: 'warning',
  profile: 'default',
  covers: ['STF-02'],
  fixable: false,
  // summer time decides by how much clocks differ
  dependsOnTime: true,
  title: {
    en: 'Whoever needs help now finds more than an e-mail address, at night as well',
    de: 'Wer sofort Hilfe braucht, findet mehr als eine E-Mail-Adresse, auch nachts',
    fr: 'Qui a besoin d’aide tout de suite trouve mieux qu’une adresse e-mail, la nuit aussi',
  },
  messages: {
    ownMail: {
      en: '“{situation}” is urgent, but only e-mail leads to {names}, and it may be down or unread. Add a phone number or a chat.',
      de: '„{situation}“ ist dringend, aber zu {names} führt nur E-Mail, und die kann gestört sein oder ungelesen bleiben. Ergänzen Sie eine Telefonnummer oder einen Chat.',
      fr: '« {situation} » est urgent, mais seul l’e-mail mène à {names}, et il peut être en panne ou rester non lu. Ajoutez un numéro de téléphone ou un tchat.',
    },
    defaultMail: {
      en: 'Urgent situations lead here, but only e-mail leads to {names}, and it may be down or unread. Add a phone number or a chat.',
      de: 'Dringende Situationen führen hierher, aber zu {names} führt nur E-Mail, und die kann gestört sein oder ungelesen bleiben. Ergänzen Sie eine Telefonnummer oder einen Chat.',
      fr: 'Des situations urgentes mènent ici, mais seul l’e-mail mène à {names}, et il peut être en panne ou rester non lu. Ajoutez un numéro de téléphone ou un tchat.',
    },
    ownHours: {
      en: '“{situation}” is urgent, but at night and at weekends nobody answers (office hours: {names}). Add somebody who answers then, such as a night line.',
      de: '„{situation}“ ist dringend, aber nachts und am Wochenende antwortet niemand (Bürozeiten: {names}). Ergänzen Sie jemanden, der dann antwortet, etwa eine Nachtleitung.',
      fr: '« {situation} » est urgent, mais la nuit et le week-end personne ne répond (heures de bureau : {names}). Ajoutez quelqu’un qui réponde alors, par exemple une ligne de nuit.',
    },
    defaultHours: {
      en: 'Urgent situations lead here, but at night and at weekends nobody answers (office hours: {names}). Add somebody who answers then, such as a night line.',
      de: 'Dringende Situationen führen hierher, aber nachts und am Wochenende antwortet niemand (Bürozeiten: {names}). Ergänzen Sie jemanden, der dann antwortet, etwa eine Nachtleitung.',
      fr: 'Des situations urgentes mènent ici, mais la nuit et le week-end personne ne répond (heures de bureau : {names}). Ajoutez quelqu’un qui réponde alors, par exemple une ligne de nuit.',
    },
  },
  check({ model, names, today }, report) {
    const aheadBy = clocksAhead(model, today())
    for (const { contact, path, situation, about } of givenContacts(model, ({ urgency }) => urgency === 'now')) {
      const reached = reachedBy(model, contact, hasNotLeft(today))
      const ways = waysTo(reached, model.rolebook, names).filter(isReachable)
      // Nobody at all is another finding; somebody beyond this file may have a phone.
      if (ways.length === 0 || reached.beyond) continue
      const whose = situation === undefined ? 'default' : 'own'
      const quick = ways.filter((way) => way.quick)
      const values = {
        situation: situation === undefined ? '' : names.situation(situation),
        names: names.list((quick.length > 0 ? quick : ways).map(({ name }) => name)),
      }
      if (quick.length === 0) report({ message: `${whose}Mail`, at: { path }, values, about })
      else if (!quick.some((way) => isOpenOutOfHours(way, model.rolebook, aheadBy)))
        report({ message: `${whose}Hours`, at: { path }, values, about })
    }
  },
})
