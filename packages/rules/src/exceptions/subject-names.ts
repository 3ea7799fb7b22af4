import type { RuleContext } from '../rule.ts'

/** The name or title of what an id stands for, of whatever kind; `undefined` where the id leads nowhere. */
export function nameOfSubject({ model, names }: RuleContext, id: string): string | undefined {
  const { rolebook, roles, responsibilities, situations } = model
  if (rolebook.people?.has(id)) return names.person(id)
  if (roles.has(id)) return names.role(id)
  if (responsibilities.has(id)) return id
  if (rolebook.contactPoints?.has(id)) return names.contactPoint(id)
  if (situations.has(id)) return names.situation(id)
  const asset = rolebook.assets?.get(id)
  if (asset) return asset.title ? names.text(asset.title) : id
  if (rolebook.policies?.has(id)) return names.policy(id)
  const site = rolebook.sites?.get(id)
  return site && (site.name ?? id)
}

/** “Ben Lindqvist and Internal audit”; an id that leads nowhere stands for itself. */
export function namesOfSubjects(context: RuleContext, ids: readonly string[]): string {
  return context.names.list(ids.map((id) => nameOfSubject(context, id) ?? id))
}
