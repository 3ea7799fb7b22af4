import { idsIn } from '../contacts/contact-ids.ts'
import { type Holding, holdersOf } from '../holders/holding.ts'
import { entriesOf } from '../holders/same-human.ts'
import { rolesByHolder } from '../indexes.ts'
import { defineRule, type Place, type RuleContext } from '../rule.ts'
import { isTopManagement } from '../separation/audited-work.ts'
import { leadTo, namesHolding } from '../separation/further-holding.ts'
import { onlyHumanOf } from '../separation/only-human.ts'

export const rule = defineRule({
  id: 'one-confidential-recipient',
  severity: 'warning',
  profile: 'whistleblowing',
  covers: ['SOD-11'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'A confidential report does not reach only those who might be meant or who punish',
    de: 'Eine vertrauliche Meldung erreicht nicht nur die, die gemeint sein könnten oder die ahnden',
    fr: 'Un signalement confidentiel n’arrive pas seulement à qui pourrait être visé ou sanctionne',
  },
  messages: {
    only: {
      en: '“{situation}” reaches only {person}, who is also {roles}. A report about that part has nowhere else to go, and who speaks up meets the one who decides about them: add a second recipient.',
      de: '„{situation}“ erreicht nur {person}, und diese Person hat auch diese Rolle: {roles}. Eine Meldung über diesen Bereich kann sonst nirgends hin, und wer etwas meldet, trifft auf die Stelle, die darüber entscheidet: Ergänzen Sie im Kontakt eine zweite Person.',
      fr: '« {situation} » n’arrive qu’à une personne, {person}, qui a aussi ce rôle : {roles}. Un signalement sur ce domaine n’a pas d’autre chemin, et qui signale quelque chose se retrouve face à la personne qui en décidera : ajoutez un second destinataire.',
    },
    here: namesHolding,
  },
  each: 'situation',
  check(context, report, id) {
    const { model, names } = context
    const { confidential, contact, contactFrom, path } = model.situations.get(id) ?? {}
    if (!confidential || !contact || !contactFrom || (path && context.isUnread(id, path))) return
    const ids = idsIn(contact)
    // The file does not say who reads a mailbox, or who somebody's line manager is.
    if (ids.some((named) => !model.roles.has(named) && !model.rolebook.people?.has(named))) return
    const recipients = ids.flatMap((named) => recipientsOf(context, named))
    const person = onlyHumanOf(context, recipients)
    const [first] = recipients
    if (person === undefined || !first) return
    const further = [...entriesOf(context, person)]
      .flatMap((entry) => context.lookUp(rolesByHolder, entry))
      .filter((role) => role === 'human-resources' || isTopManagement(context, role))
      .flatMap((role) => holdersOf(context, role))
      .filter((holding) => onlyHumanOf(context, [first, holding]) !== undefined)
    if (further.length === 0) return
    const places: Readonly<Record<typeof contactFrom, Place>> = {
      situation: { path: [...(path ?? []), 'contact'] },
      catalogue: first.at,
      default: { path: ['organisation', 'default-contact'] },
    }
    const roles = [...new Set(further.map(({ role }) => role))]
    report({
      message: 'only',
      at: places[contactFrom],
      values: {
        situation: names.situation(id),
        person: names.person(person),
        roles: names.list(roles.map(names.role)),
      },
      about: [id, person],
      related: further.map((holding) => leadTo(holding, names)),
    })
  },
})

/** Who receives what is sent to a role or a person today. */
function recipientsOf(context: RuleContext, named: string): readonly Holding[] {
  if (context.model.roles.has(named)) return holdersOf(context, named)
  const person = context.model.rolebook.people?.get(named)
  if (person?.left !== undefined && person.left < context.today(person)) return []
  return [{ person: named, role: '', as: 'holder', standsInFor: undefined, scope: [], at: { path: ['people', named] } }]
}
