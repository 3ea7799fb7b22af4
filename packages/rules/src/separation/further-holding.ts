import type { InOwnLanguages } from '@rolebook/model'
import type { Holding } from '../holders/holding.ts'
import type { Names } from '../messages/names.ts'

/** The message at a related place of a finding: who has which role there. */
export const namesHolding: InOwnLanguages<string> = {
  en: '{person}: {role}.',
  de: '{person}: {role}.',
  fr: '{person}\u00a0: {role}.',
}

/**
 * Makes the related place for a further holding that a finding is about; the rule has {@link namesHolding} as its
 * message `here`.
 */
export function leadTo({ person, role, at }: Pick<Holding, 'person' | 'role' | 'at'>, names: Names) {
  return { message: 'here' as const, at, values: { person: names.person(person), role: names.role(role) } }
}
