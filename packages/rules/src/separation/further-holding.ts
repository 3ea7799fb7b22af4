import type { InOwnLanguages } from '@rolebook/model'
import type { Holding } from '../holders/holding.ts'
import type { Names } from '../messages/names.ts'

/** What stands at a place that a finding leads to besides its own: who has which role there. */
export const namesHolding: InOwnLanguages<string> = {
  en: '{person}: {role}.',
  de: '{person}: {role}.',
  fr: '{person}\u00a0: {role}.',
}

/** Leads from a finding to a further holding that it is about; the rule has {@link namesHolding} as its message `here`. */
export function leadTo({ person, role, at }: Pick<Holding, 'person' | 'role' | 'at'>, names: Names) {
  return { message: 'here' as const, at, values: { person: names.person(person), role: names.role(role) } }
}
