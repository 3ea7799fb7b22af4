import { isLongId, type RoleModel } from '@rolebook/model'

/**
 * Whether a role is one of the catalogue of which the file says nothing at all; one of a member is spoken of there. Of those
 * that must be held required-role-vacant says so.
 */
export function isUnspoken({ roles, catalogue }: RoleModel, role: string): boolean {
  if (isLongId(role)) return false
  const entry = roles.get(role)
  if (!entry) return catalogue.byId.roles.has(role)
  return entry.path === undefined && !entry.everybody && !entry.catalogue?.required
}
