import type { Letter, ResponsibilityEntry, RoleModel } from '@rolebook/model'
import { responsibilitiesByMeaning, responsibilitiesByRole } from '../indexes.ts'
import type { RuleContext } from '../rule.ts'

/** A role's part in a responsibility. */
export interface Part {
  readonly responsibility: ResponsibilityEntry
  readonly letter: Letter
}

/** Roles by id, each with the parts that make it such a role. */
export type RoleParts = ReadonlyMap<string, readonly Part[]>

/** Conducting the internal audits. IA-2 and IA-3 are not among them: passing on a report is not auditing. */
const conductsAudits: readonly string[] = ['IA-1']
/** Running the system that is audited. PL-3, which only schedules the audits, is not among them. */
const runsSystem: readonly string[] = ['PL-1', 'PL-2', 'PL-4', 'PL-5', 'PL-6']

/**
 * The roles that conduct internal audits: the catalogue's, and whoever is responsible for IA-1 or for what stands for
 * it; where nobody is, whoever is accountable.
 */
export function auditingRoles(context: RuleContext): RoleParts {
  const roles = new Collection(context.model, 'internal-audit')
  for (const responsibility of dutiesStandingFor(context, conductsAudits)) {
    const letter = responsibility.responsible.length > 0 ? 'responsible' : 'accountable'
    for (const role of responsibility[letter]) roles.add(role, { responsibility, letter })
  }
  return roles.parts
}

/**
 * The roles that run what is audited: the project lead, and whoever is accountable, or alone responsible, for a
 * responsibility of running it. Top management, which in the end answers for everything, does not run the system by
 * that alone. Below it, whoever is responsible more than once runs the system; whoever is one of several, once, only
 * helps.
 */
export function runningRoles(context: RuleContext): RoleParts {
  const roles = new Collection(context.model, 'project-lead')
  const shared = new Map<string, Part[]>()
  for (const responsibility of dutiesStandingFor(context, runsSystem)) {
    const { accountable, responsible, standsFor } = responsibility
    const doing = responsible.filter((role) => context.model.roles.get(role)?.everybody !== true)
    const answering = accountable.filter((role) => role !== 'top-management' || doing.length === 0)
    for (const role of answering) roles.add(role, { responsibility, letter: 'accountable' })
    for (const role of doing) {
      const part: Part = { responsibility, letter: 'responsible' }
      if (doing.length === 1 || standsFor === 'PL-1') roles.add(role, part)
      else if (answering.length === 0) shared.set(role, [...(shared.get(role) ?? []), part])
    }
  }
  for (const [role, parts] of shared) if (parts.length > 1) for (const part of parts) roles.add(role, part)
  return roles.parts
}

/** The responsibilities by which audits are planned: IA-1 and those that stand for it. */
export function auditDuties(context: RuleContext): readonly ResponsibilityEntry[] {
  return dutiesStandingFor(context, conductsAudits)
}

/** Top management under whatever name: a role that answers for one of its duties. Nobody stands above it. */
export function isTopManagement({ model, lookUp }: RuleContext, role: string): boolean {
  if (role === 'top-management') return true
  if (role === 'project-lead') return false
  return lookUp(responsibilitiesByRole, role).some((id) => {
    const { standsFor, accountable = [] } = model.responsibilities.get(id) ?? {}
    return standsFor?.startsWith('TM-') && accountable.includes(role)
  })
}

/** The responsibilities that stand for any of the catalogue's, and apply. */
export function dutiesStandingFor(
  { model, lookUp }: RuleContext,
  ids: readonly string[],
): readonly ResponsibilityEntry[] {
  return ids
    .flatMap((id) => lookUp(responsibilitiesByMeaning, id))
    .flatMap((id) => model.responsibilities.get(id) ?? [])
    .filter(({ notApplicable }) => !notApplicable)
}

class Collection {
  readonly parts = new Map<string, Part[]>()
  readonly #model: RoleModel

  constructor(model: RoleModel, first: string) {
    this.#model = model
    this.parts.set(first, [])
  }

  /** Adds a part to a role. A role that everybody holds is left out, because it does not tell people apart. */
  add(role: string, part: Part): void {
    const entry = this.#model.roles.get(role)
    if (!entry || entry.everybody) return
    const parts = this.parts.get(role)
    if (!parts) this.parts.set(role, [part])
    else if (!parts.some(({ responsibility }) => responsibility === part.responsibility)) parts.push(part)
  }
}
