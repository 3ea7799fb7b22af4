import type { ResponsibilityEntry } from '@rolebook/model'
import { responsibilitiesByRole } from '../indexes.ts'
import type { RuleContext } from '../rule.ts'
import type { Part } from '../separation/audited-work.ts'

/** Work of a role that an internal audit looks at. */
export interface Work extends Part {
  /** Whether other roles do it too: whoever only helps with one thing is not the one whose work is audited. */
  readonly shared: boolean
}

/** What the roles answer for or do in the scope of the audits, without the auditing itself and what everybody does. */
export function workOf({ model, lookUp }: RuleContext, roles: readonly string[]): readonly Work[] {
  const work = new Map<string, Work>()
  for (const role of roles) {
    for (const id of lookUp(responsibilitiesByRole, role)) {
      const responsibility = model.responsibilities.get(id)
      if (!responsibility || !isInScope(responsibility, role)) continue
      const { accountable, responsible } = responsibility
      const doing = responsible.filter((other) => model.roles.get(other)?.everybody !== true)
      if (accountable.includes(role)) work.set(id, { responsibility, letter: 'accountable', shared: false })
      else if (doing.includes(role) && !work.has(id))
        work.set(id, { responsibility, letter: 'responsible', shared: doing.length > 1 })
    }
  }
  const all = [...work.values()]
  return all.filter(({ shared }) => shared).length > 1 ? all : all.filter(({ shared }) => !shared)
}

/** A responsibility of one's own is in scope where it says so: by what it stands for or by what it covers. */
function isInScope({ standsFor, covers, notApplicable, role: whose }: ResponsibilityEntry, role: string): boolean {
  if (notApplicable) return false
  if (standsFor !== undefined) return !/^(?:IA|AE)-|^PL-3$/.test(standsFor)
  if (whose === role && role === 'internal-audit') return false
  return covers.some((reference) => !/^(?:9\.2|A\.5\.35)/.test(reference))
}
