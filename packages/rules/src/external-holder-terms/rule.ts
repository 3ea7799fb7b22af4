import { hasLeft, holdersAt, type Person } from '@rolebook/model'
import { rolesByDeputy, rolesByHolder } from '../indexes.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'external-holder-terms',
  severity: 'warning',
  profile: 'all',
  covers: ['ROL-11'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Whoever holds a role from outside has a contract, and somebody inside who answers for them',
    de: 'Wer von außen eine Rolle innehat, hat einen Vertrag und jemanden im Haus, der dafür einsteht',
    fr: 'Qui tient un rôle de l’extérieur a un contrat, et quelqu’un à l’intérieur qui en répond',
  },
  messages: {
    neither: {
      en: '{person} holds or covers {role} from outside, and the file names neither a contract nor somebody inside who answers for it: add “external” with “contract” and “sponsor”.',
      de: '{person} hat von außen die Rolle {role} inne oder vertritt sie, und die Datei nennt weder einen Vertrag noch jemanden im Haus, der dafür einsteht: Ergänzen Sie „external“ mit „contract“ und „sponsor“.',
      fr: '{person}, de l’extérieur, est titulaire du rôle {role} ou en assure la suppléance, et le fichier ne nomme ni contrat ni personne à l’intérieur qui en réponde : ajoutez « external » avec « contract » et « sponsor ».',
    },
    contract: {
      en: '{person} holds or covers {role} from outside, and the file names no contract: add its reference under “contract”. A.5.20 wants security agreed in writing.',
      de: '{person} hat von außen die Rolle {role} inne oder vertritt sie, und die Datei nennt keinen Vertrag: Ergänzen Sie dessen Nummer unter „contract“. A.5.20 will Sicherheit schriftlich vereinbart sehen.',
      fr: '{person}, de l’extérieur, est titulaire du rôle {role} ou en assure la suppléance, et le fichier ne nomme aucun contrat : ajoutez sa référence sous « contract ». A.5.20 veut la sécurité par écrit.',
    },
    sponsor: {
      en: '{person} holds or covers {role} from outside, and nobody inside is named who answers for that: add “sponsor”.',
      de: '{person} hat von außen die Rolle {role} inne oder vertritt sie, und niemand im Haus ist genannt, der dafür einsteht: Ergänzen Sie „sponsor“.',
      fr: '{person}, de l’extérieur, est titulaire du rôle {role} ou en assure la suppléance, et personne à l’intérieur n’est nommé pour en répondre : ajoutez « sponsor ».',
    },
    sponsorLeft: {
      en: '{sponsor}, who answered for {person} ({role}), has left: name somebody else under “sponsor”.',
      de: '{sponsor} stand für {person} ein ({role}) und ist ausgeschieden: Nennen Sie unter „sponsor“ jemand anderen.',
      fr: '{sponsor}, qui répondait pour {person} ({role}), a quitté l’organisation : désignez quelqu’un d’autre sous « sponsor ».',
    },
    sponsorOutside: {
      en: '{sponsor}, who is to answer for {person} ({role}), is from outside as well: name somebody of your own under “sponsor”.',
      de: '{sponsor} soll für {person} einstehen ({role}) und kommt selbst von außen. Nennen Sie unter „sponsor“ jemanden aus dem Haus.',
      fr: '{sponsor}, qui doit répondre pour {person} ({role}), vient aussi de l’extérieur : désignez quelqu’un de la maison sous « sponsor ».',
    },
  },
  each: 'person',
  check(context, report, id) {
    const { model, now, names, isUnread } = context
    const { rolebook, clocks } = model
    const person = rolebook.people?.get(id)
    if (!person || !isOutside(person) || isUnread(id, ['people', id, 'external'])) return
    const role = roleOf(context, id, person)
    if (role === undefined) return
    const { contract, sponsor } = termsOf(context, person)
    const values = { person: names.person(id), role: names.role(role) }
    const place = person.external ? ['people', id, 'external'] : ['people', id]
    const at = { path: place, part: 'key' as const }
    const missing = sponsor === undefined ? (contract === undefined ? 'neither' : 'sponsor') : 'contract'
    if (sponsor === undefined || contract === undefined) report({ message: missing, at, values, about: [id, role] })
    const inside = sponsor === undefined ? undefined : rolebook.people?.get(sponsor)
    if (!inside || sponsor === undefined) return
    const message = hasLeft(rolebook, inside, now, clocks)
      ? 'sponsorLeft'
      : isOutside(inside)
        ? 'sponsorOutside'
        : undefined
    if (message)
      report({
        message,
        at: { path: place, mention: sponsor },
        values: { ...values, sponsor: names.person(sponsor) },
        about: [id, role, sponsor],
      })
  },
})

function isOutside({ kind, external }: Person): boolean {
  return kind === 'organisation' || external !== undefined
}

/** A role that somebody holds today or is deputy for; `undefined` where there is none, or they have left. */
function roleOf({ model, now, lookUp }: RuleContext, id: string, person: Person): string | undefined {
  if (hasLeft(model.rolebook, person, now, model.clocks)) return undefined
  const held = lookUp(rolesByHolder, id).find((role) =>
    holdersAt(model, role, now).some(
      (holder) => holder.id === id && (holder.state === 'present' || holder.state === 'away'),
    ),
  )
  return held ?? lookUp(rolesByDeputy, id)[0]
}

/** The person's own contract and sponsor, else those of the organisation they come from. */
function termsOf({ model }: RuleContext, { external = {} }: Person) {
  const from =
    external.organisation === undefined ? undefined : model.rolebook.people?.get(external.organisation)?.external
  return { contract: external.contract ?? from?.contract, sponsor: external.sponsor ?? from?.sponsor }
}
