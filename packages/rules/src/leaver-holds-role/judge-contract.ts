import { holdersAt } from '@rolebook/model'
import { rolesByDeputy, rolesByHolder } from '../indexes.ts'
import type { Report, RuleContext } from '../rule.ts'
import type { messages } from './messages.ts'

/**
 * Reports somebody from outside who still has roles although, by the file, their contract has ended: their own, else
 * that of the organisation they come from.
 */
export function judgeContract(
  { model, names, now, today, lookUp }: RuleContext,
  report: (report: Report<keyof typeof messages>) => void,
  id: string,
): void {
  const person = model.rolebook.people?.get(id)
  const whose = person?.external?.until === undefined ? person?.external?.organisation : id
  const until = whose === undefined ? undefined : model.rolebook.people?.get(whose)?.external?.until
  if (!person || whose === undefined || until === undefined || until >= today(person)) return
  // if they have left as well, that is what gets reported
  if (person.left !== undefined && person.left < today(person)) return
  const held = lookUp(rolesByHolder, id).filter((role) =>
    holdersAt(model, role, now).some(
      (holder) => holder.id === id && (holder.state === 'present' || holder.state === 'away'),
    ),
  )
  const roles = [...new Set([...held, ...lookUp(rolesByDeputy, id)])]
  if (roles.length === 0) return
  report({
    message: 'contract',
    // it may have been renewed without anybody updating the file
    severity: 'warning',
    at: { path: ['people', whose, 'external', 'until'] },
    values: {
      person: names.person(id),
      date: names.date(until),
      roles: names.list(roles.map((role) => names.role(role))),
    },
    about: [id, ...roles],
  })
}
