import { givenContacts } from '../contacts/given-contacts.ts'
import { hasNotLeft, reachedBy } from '../contacts/reached.ts'
import { waysTo } from '../contacts/ways.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'link-only-contact',
  severity: 'warning',
  profile: 'all',
  covers: ['STF-08'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Help does not hang on the computer that may be what is broken',
    de: 'Hilfe hängt nicht an dem Computer, der vielleicht gerade ausfällt',
    fr: 'L’aide ne dépend pas de l’ordinateur qui est peut-être en panne',
  },
  messages: {
    own: {
      en: '“{situation}” is urgent, but only pages and chats lead to {names}, and they need the very computer or network that may be down. Add a phone number.',
      de: '„{situation}“ ist dringend, aber zu {names} führen nur Seiten und Chats, und die brauchen eben den Computer oder das Netz, die gerade ausfallen können. Ergänzen Sie eine Telefonnummer.',
      fr: '« {situation} » est urgent, mais seuls des pages et des tchats mènent à {names}, et ils ont besoin de l’ordinateur ou du réseau qui peut être en panne. Ajoutez un numéro de téléphone.',
    },
    default: {
      en: 'Urgent situations lead here, but only pages and chats lead to {names}, and they need the very computer or network that may be down. Add a phone number.',
      de: 'Dringende Situationen führen hierher, aber zu {names} führen nur Seiten und Chats, und die brauchen eben den Computer oder das Netz, die gerade ausfallen können. Ergänzen Sie eine Telefonnummer.',
      fr: 'Des situations urgentes mènent ici, mais seuls des pages et des tchats mènent à {names}, et ils ont besoin de l’ordinateur ou du réseau qui peut être en panne. Ajoutez un numéro de téléphone.',
    },
  },
  check({ model, names, today }, report) {
    for (const { contact, path, situation, about } of givenContacts(model, ({ urgency }) => urgency === 'now')) {
      const reached = reachedBy(model, contact, hasNotLeft(today))
      const ways = waysTo(reached, model.rolebook, names)
      const byLink = ways.filter(({ quick }) => quick)
      // E-mail alone is reported by urgent-email-only; somebody beyond this file may have a phone.
      if (reached.beyond || byLink.length === 0 || ways.some(({ phone }) => phone)) continue
      report({
        message: situation === undefined ? 'default' : 'own',
        at: { path },
        values: {
          situation: situation === undefined ? '' : names.situation(situation),
          names: names.list(byLink.map(({ name }) => name)),
        },
        about,
      })
    }
  },
})
