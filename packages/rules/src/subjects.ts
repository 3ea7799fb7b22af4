import type { RoleModel } from '@rolebook/model'
import type { Subject } from './rule.ts'

/** The ids of everything of a kind in a rolebook, in its order. */
export function idsOf(
  { rolebook, roles, responsibilities, situations }: RoleModel,
  subject: Subject,
): Iterable<string> {
  switch (subject) {
    case 'person':
      return rolebook.people?.keys() ?? []
    case 'contact-point':
      return rolebook.contactPoints?.keys() ?? []
    case 'site':
      return rolebook.sites?.keys() ?? []
    case 'asset':
      return rolebook.assets?.keys() ?? []
    case 'role':
      return roles.keys()
    case 'responsibility':
      return responsibilities.keys()
    case 'situation':
      return situations.keys()
  }
}
