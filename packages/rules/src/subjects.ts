import type { RoleModel } from '@rolebook/model'
import type { Rule, Subject } from './rule.ts'

/** The kinds of things that a rule looks at one at a time; none where it looks at the whole rolebook. */
export function subjectsOf({ each }: Rule): readonly Subject[] {
  return each === undefined ? [] : typeof each === 'string' ? [each] : each
}

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
