import { isLongId, type RoleModel } from '@rolebook/model'

/**
 * Whether a role of the catalogue is not mentioned in the file at all. A member's role is mentioned in its own
 * rolebook. Where such a role must be held, required-role-vacant reports it.
 */
export function isUnspoken({ roles, catalogue }: RoleModel, role: string): boolean {
  if (isLongId(role)) return false
  const entry = roles.get(role)
  if (!entry) return catalogue.byId.roles.has(role)
  return entry.path === undefined && !entry.everybody && !entry.catalogue?.required
}
