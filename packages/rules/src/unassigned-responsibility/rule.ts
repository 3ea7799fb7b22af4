import { type ResponsibilityEntry, responsibilitiesOfRole } from '@rolebook/model'
import { isUnspoken } from '../holders/unspoken-role.ts'
import { responsibilitiesByMeaning, responsibilitiesByRole } from '../indexes.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'unassigned-responsibility',
  severity: 'warning',
  profile: 'default',
  covers: ['RSP-01'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Every responsibility of the catalogue is in somebody’s hands',
    de: 'Jede Verantwortlichkeit des Katalogs liegt bei jemandem',
    fr: 'Chaque responsabilité du catalogue est confiée à quelqu’un',
  },
  messages: {
    emptied: {
      en: '{duty} (“{text}”) has no role any more: say who is accountable, or why it does not apply, with “not-applicable”.',
      de: '{duty} („{text}“) hat keine Rolle mehr: Sagen Sie, wer dafür einsteht, oder mit „not-applicable“, warum es nicht gilt.',
      fr: '{duty} (« {text} ») n’a plus aucun rôle : dites qui en répond, ou pourquoi elle est sans objet, par « not-applicable ».',
    },
    elsewhere: {
      en: '{duty} (“{text}”) is in the hands of {roles}, and nothing in this file says who that is: name the holder under “roles”, or give the responsibility to another role.',
      de: '{duty} („{text}“) liegt bei {roles}, und nichts in dieser Datei sagt, wer das ist: Nennen Sie unter „roles“, wer die Rolle innehat, oder geben Sie die Verantwortlichkeit einer anderen Rolle.',
      fr: '{duty} (« {text} ») revient à un rôle dont ce fichier ne dit rien ({roles}) : dites sous « roles » qui en est titulaire, ou confiez la responsabilité à un autre rôle.',
    },
    severalElsewhere: {
      en: '{duties} are in the hands of {roles}, and nothing in this file says who that is: name the holder under “roles”, or give the responsibilities to another role.',
      de: '{duties} liegen bei {roles}, und nichts in dieser Datei sagt, wer das ist: Nennen Sie unter „roles“, wer die Rolle innehat, oder geben Sie die Verantwortlichkeiten einer anderen Rolle.',
      fr: '{duties} : ces responsabilités reviennent à un rôle dont ce fichier ne dit rien ({roles}). Dites sous « roles » qui en est titulaire, ou confiez-les à un autre rôle.',
    },
    approved: {
      en: 'This file is approved, and nobody looks after {duties}, because the role {role} is not in it: say under “roles” who holds it or that it is vacant, or give what it does to other roles.',
      de: 'Diese Datei ist freigegeben, und um {duties} kümmert sich niemand, denn die Rolle {role} steht nicht darin: Sagen Sie unter „roles“, wer sie innehat oder dass sie unbesetzt ist, oder geben Sie ihre Aufgaben anderen Rollen.',
      fr: 'Ce fichier est approuvé, et le rôle {role} n’y figure pas, si bien que personne ne fait ceci : {duties}. Dites sous « roles » qui en est titulaire ou qu’il est vacant, ou confiez ses tâches à d’autres rôles.',
    },
  },
  each: 'responsibility',
  check(context, report, id) {
    const { model, names } = context
    const entry = model.responsibilities.get(id)
    if (!entry || !isNobodys(context, entry)) return
    if (entry.path && (doing(entry).length === 0 || isGiven(entry))) {
      const at = { path: entry.path, part: 'key' } as const
      const text = names.responsibility(id).replace(/\.$/, '')
      const roles = doing(entry)
      if (roles.length === 0) {
        report({ message: 'emptied', at, values: { duty: id, text } })
        return
      }
      // one gap, one finding: not repeated for every responsibility that is given to the same roles
      const duties = givenTo(context, roles)
      if (duties[0] !== id) return
      const values = {
        duty: id,
        text,
        duties: names.list(duties),
        roles: names.list(roles.map((role) => names.role(role))),
      }
      const message = duties.length > 1 ? 'severalElsewhere' : 'elsewhere'
      // an exception about one of several responsibilities does not accept the others
      report({ message, at, values, about: duties.length > 1 ? roles : [id, ...roles] })
      return
    }
    const { role } = entry
    if (!model.rolebook.approved || role === undefined) return
    const duties = forgottenOf(context, role)
    if (duties[0] !== id) return
    const values = { duties: names.list(duties), role: names.role(role) }
    report({ message: 'approved', at: { path: ['roles'], part: 'key' }, values, about: [role] })
  },
})

/** The responsibilities that the file gives to exactly these roles, which it does not mention otherwise. */
function givenTo(context: RuleContext, roles: readonly string[]): readonly string[] {
  return context.lookUp(responsibilitiesByRole, roles[0] ?? '').filter((id) => {
    const entry = context.model.responsibilities.get(id)
    return entry && isGiven(entry) && doing(entry).join() === roles.join() && isNobodys(context, entry)
  })
}

/** Whether the file itself says which role does a responsibility or answers for it. */
function isGiven({ written: { accountable, responsible } }: ResponsibilityEntry): boolean {
  return accountable !== undefined || responsible !== undefined
}

/** The responsibilities that the catalogue gives to a role and that nobody has. */
function forgottenOf(context: RuleContext, role: string): readonly string[] {
  const { catalogue, responsibilities } = context.model
  return responsibilitiesOfRole(catalogue, role).flatMap(({ id }) => {
    const entry = responsibilities.get(id)
    return entry && !isGiven(entry) && isNobodys(context, entry) ? [id] : []
  })
}

/**
 * Whether nobody does a responsibility of the catalogue or answers for it, under its own id or another that stands for
 * it. A role that the file mentions either has a holder, or other rules report that it has none.
 */
function isNobodys({ model, lookUp, isUnread, hasAllParts }: RuleContext, entry: ResponsibilityEntry): boolean {
  const { roles } = model.rolebook
  // A file without any roles is still being written, and a part that was not read may have more.
  if (!entry.catalogue || entry.notApplicable || !roles?.size || !hasAllParts()) return false
  return lookUp(responsibilitiesByMeaning, entry.id).every((id) => {
    const found = model.responsibilities.get(id) ?? entry
    const { accountable, responsible, consulted, informed, path, notApplicable } = found
    if (notApplicable) return true
    const isUncertain =
      path !== undefined && (isUnread(id, [...path, 'accountable']) || isUnread(id, [...path, 'responsible']))
    // one-accountable reports where somebody has a letter and nobody is accountable
    const isUnanswered = accountable.length === 0 && responsible.length + consulted.length + informed.length > 0
    if (isUncertain || isUnanswered) return false
    return doing(found).every((role) => isUnspoken(model, role) && !isUnread(role, ['roles', role]))
  })
}

/** The roles that do it or answer for it, each once, in a fixed order. */
function doing({ accountable, responsible }: ResponsibilityEntry): readonly string[] {
  return [...new Set([...accountable, ...responsible])].toSorted()
}
