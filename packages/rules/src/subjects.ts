import type { Path, RoleModel } from '@rolebook/model'
import { sectionOf } from './kind-words.ts'
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

/** The ids of what a path leads to or through, the innermost first: a responsibility, then the role it stands under. */
export function idsOn(path: Path = []): readonly string[] {
  const ids = path.filter((step, index) => typeof step === 'string' && sections.has(path[index - 1]))
  return ids.reverse().map(String)
}

const sections: ReadonlySet<unknown> = new Set(Object.values(sectionOf))
