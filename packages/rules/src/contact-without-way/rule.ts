import { isLongId } from '@rolebook/model'
import { contactsWithoutWay, type WithoutWay } from '../contacts/without-way.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'contact-without-way',
  severity: 'warning',
  profile: 'default',
  covers: [],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Whoever staff are led to can be called or written to',
    de: 'Wen Beschäftigte genannt bekommen, können sie auch anrufen oder anschreiben',
    fr: 'Le personnel peut joindre qui on lui indique',
  },
  messages: {
    onlyPrivate: {
      en: 'Staff who are led to {name} find no way to call or write, for they do not see the private number. Add another way, or “visible: staff” to that number if {name} agrees.',
      de: 'Beschäftigte, die zu {name} geführt werden, finden dort nichts zum Anrufen oder Schreiben, denn die private Nummer sehen sie nicht. Ergänzen Sie einen anderen Weg, oder „visible: staff“ bei dieser Nummer, wenn {name} einverstanden ist.',
      fr: 'Le personnel dirigé vers {name} n’y trouve rien pour appeler ou écrire, car il ne voit pas le numéro privé. Ajoutez un autre moyen, ou « visible: staff » à ce numéro si {name} l’accepte.',
    },
    nothing: {
      en: 'Staff who are led to {name} find no way to call or write. Add a phone number, an e-mail address or a chat.',
      de: 'Beschäftigte, die zu {name} geführt werden, finden dort nichts zum Anrufen oder Schreiben. Ergänzen Sie eine Telefonnummer, eine E-Mail-Adresse oder einen Chat.',
      fr: 'Le personnel dirigé vers {name} n’y trouve rien pour appeler ou écrire. Ajoutez un numéro de téléphone, une adresse e-mail ou un tchat.',
    },
  },
  check(context, report) {
    const { model, names, now } = context
    for (const end of contactsWithoutWay(model, now)) {
      const message = messageFor(end, context)
      if (!message) continue
      const { kind, id } = end
      const path = kind === 'person' ? ['people', id] : ['contact-points', id]
      report({
        message,
        at: message === 'onlyPrivate' ? { path: [...path, 'private-phone'] } : { path, part: 'key' },
        values: { name: kind === 'person' ? names.person(id) : names.contactPoint(id) },
        about: [id],
      })
    }
  },
})

/** What to say of somebody; nothing where there may be a way that is written elsewhere, or not yet. */
function messageFor({ kind, id }: WithoutWay, { model: { rolebook }, isUnread }: RuleContext) {
  // of a member its own rolebook speaks
  if (isLongId(id)) return undefined
  if (kind === 'contact-point') return isUnread(id, ['contact-points', id]) ? undefined : 'nothing'
  const { privatePhone, sameAs } = rolebook.people?.get(id) ?? {}
  // another entry of theirs may have a number
  if (sameAs !== undefined || isUnread(id, ['people', id])) return undefined
  if (privatePhone?.number !== undefined) return 'onlyPrivate'
  // until it is approved a file is being written, and numbers often come last
  return rolebook.approved ? 'nothing' : undefined
}
