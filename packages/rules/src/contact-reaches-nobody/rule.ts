import { type Contact, hasLeft, holdersAt } from '@rolebook/model'
import { idsIn } from '../contacts/contact-ids.ts'
import { givenContacts } from '../contacts/given-contacts.ts'
import { isUnspoken } from '../holders/unspoken-role.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'contact-reaches-nobody',
  severity: 'error',
  profile: 'default',
  covers: ['STF-01'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Every contact leads staff to somebody they may see',
    de: 'Jeder Kontakt führt Beschäftigte zu jemandem, den sie sehen dürfen',
    fr: 'Tout contact mène le personnel à quelqu’un qu’il peut voir',
  },
  messages: {
    ownHidden: {
      en: '“{situation}” leads to nobody whom staff may see, for “visible: isms” stands with {names}. Name somebody whom staff may see, or change “visible”.',
      de: '„{situation}“ führt zu niemandem, den Beschäftigte sehen dürfen: Bei {names} steht „visible: isms“. Nennen Sie jemanden, den sie sehen dürfen, oder ändern Sie „visible“.',
      fr: '« {situation} » ne mène à personne que le personnel puisse voir : « visible: isms » figure sur {names}. Nommez quelqu’un qu’il peut voir, ou changez « visible ».',
    },
    ownNobody: {
      en: '“{situation}” leads to nobody today, for nobody is behind {names}. Name somebody who is there, or a contact point.',
      de: '„{situation}“ führt heute zu niemandem: Hinter {names} steht niemand. Nennen Sie jemanden, der da ist, oder eine Kontaktstelle.',
      fr: '« {situation} » ne mène aujourd’hui à personne : il n’y a personne derrière {names}. Nommez quelqu’un qui est là, ou un point de contact.',
    },
    defaultHidden: {
      en: 'The default contact leads to nobody whom staff may see, for “visible: isms” stands with {names}. Name somebody whom staff may see, or change “visible”.',
      de: 'Der Standardkontakt führt zu niemandem, den Beschäftigte sehen dürfen: Bei {names} steht „visible: isms“. Nennen Sie jemanden, den sie sehen dürfen, oder ändern Sie „visible“.',
      fr: 'Le contact par défaut ne mène à personne que le personnel puisse voir : « visible: isms » figure sur {names}. Nommez quelqu’un qu’il peut voir, ou changez « visible ».',
    },
    defaultNobody: {
      en: 'The default contact leads to nobody today, for nobody is behind {names}. Name somebody who is there, or a contact point.',
      de: 'Der Standardkontakt führt heute zu niemandem: Hinter {names} steht niemand. Nennen Sie jemanden, der da ist, oder eine Kontaktstelle.',
      fr: 'Le contact par défaut ne mène aujourd’hui à personne : il n’y a personne derrière {names}. Nommez quelqu’un qui est là, ou un point de contact.',
    },
  },
  check(context, report) {
    const { model, names } = context
    const isShown = ({ visible }: { readonly visible?: string }) => visible !== 'isms'
    for (const { contact, path, situation, about } of givenContacts(model, ({ written }) => isShown(written))) {
      const ends = endsOf(contact, context)
      if (ends.length === 0 || ends.some(({ state }) => state === 'seen' || state === 'unclear')) continue
      const hidden = ends.filter(({ state }) => state === 'hidden')
      report({
        message: `${situation === undefined ? 'default' : 'own'}${hidden.length > 0 ? 'Hidden' : 'Nobody'}`,
        at: { path },
        values: {
          situation: situation === undefined ? '' : names.situation(situation),
          names: names.list([...new Set((hidden.length > 0 ? hidden : ends).map(({ name }) => name))]),
        },
        about,
      })
    }
  },
})

/** Whether staff may see where a contact leads; unclear where this file does not say, or does not yet. */
interface End {
  readonly name: string
  readonly state: 'seen' | 'hidden' | 'nobody' | 'unclear'
}

function endsOf(contact: Contact, context: RuleContext): readonly End[] {
  return idsIn(contact).flatMap((id) => endsAt(id, context))
}

function endsAt(id: string, context: RuleContext): readonly End[] {
  const { model, names } = context
  const contactPoint = model.rolebook.contactPoints?.get(id)
  if (contactPoint)
    return [{ name: names.contactPoint(id), state: contactPoint.visible === 'isms' ? 'hidden' : 'seen' }]
  return model.roles.has(id) || isUnspoken(model, id) ? endsOfRole(id, context) : [endAtPerson(id, context)]
}

function endAtPerson(id: string, { model, names, now, isUnread }: RuleContext): End {
  const person = model.rolebook.people?.get(id)
  if (!person || isUnread(id, ['people', id])) return { name: id, state: 'unclear' }
  const state = hasLeft(model.rolebook, person, now, model.clocks)
    ? 'nobody'
    : person.visible === 'isms'
      ? 'hidden'
      : 'seen'
  return { name: names.person(id), state }
}

/** A role that says neither who holds it nor that it is vacant is still being written. */
function endsOfRole(id: string, context: RuleContext): readonly End[] {
  const { model, names, now, isUnread, hasAllParts } = context
  const entry = model.roles.get(id)
  const name = names.role(id)
  // A role that everybody holds is no contact: a card cannot name them.
  if (entry?.everybody && entry.heldBy.length === 0) return [{ name, state: 'nobody' }]
  // A file without any roles is still being written, and a part that was not read may have more.
  const isComplete = (model.rolebook.roles?.size ?? 0) > 0 && hasAllParts() && !isUnread(id, ['roles', id])
  if (isComplete && isUnspoken(model, id)) return [{ name, state: 'nobody' }]
  if (!entry?.path || isUnread(id, entry.path)) return [{ name, state: 'unclear' }]
  const { role, deputies } = entry
  if (role.heldBy === undefined && role.vacant === undefined) return [{ name, state: 'unclear' }]
  const serving = holdersAt(model, id, now).flatMap(({ id: who, state, person }) =>
    state === 'present' || state === 'away' || state === 'unknown'
      ? [who, ...(person?.away ?? []).flatMap(({ cover }) => (cover === undefined ? [] : [cover]))]
      : [],
  )
  const ends = [...serving, ...deputies].map((who) => endAtPerson(who, context))
  return ends.some(({ state }) => state !== 'nobody') ? ends : [{ name, state: 'nobody' }]
}
