import type { RoleModel } from '@rolebook/model'
import { isShown } from './home/situations-shown.ts'
import type { Screen } from './panel-host.ts'

/** Whether there is something to show; what a newer rolebook has lost is passed over. */
export function isThere({ situations, roles, rolebook }: RoleModel, screen: Screen): boolean {
  if (screen.name === 'card') {
    const situation = situations.get(screen.situation)
    return situation !== undefined && isShown(situation)
  }
  if (!('id' in screen)) return true
  const known = {
    role: roles,
    person: rolebook.people,
    'contact-point': rolebook.contactPoints,
    asset: rolebook.assets,
    policy: rolebook.policies,
  }[screen.name]
  return known?.has(screen.id) === true
}

/** Whatever has an id: it stands for one thing, and the screens of the others are passed over. */
export function whateverIsCalled(id: string): readonly Screen[] {
  return (['person', 'role', 'contact-point'] as const).map((name) => ({ name, id }))
}
