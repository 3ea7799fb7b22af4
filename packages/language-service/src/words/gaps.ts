import type { InOwnLanguages } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import type { View } from '../place/view.ts'

/** Whether a finding is a gap: something to mend, not a remark. */
export function isGap({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning'
}

/**
 * The role a finding is about, if any: the one in whose entry it is, that of the responsibility, or the one that looks
 * after the policy.
 */
export function roleOfFinding({ model }: View, { path: [section, id] }: Finding): readonly string[] {
  if (typeof id !== 'string') return []
  if (section === 'roles') return [id]
  if (section === 'responsibilities') return [model.responsibilities.get(id)?.role ?? []].flat()
  if (section === 'policies') return [model.rolebook.policies?.get(id)?.owner ?? []].flat()
  return []
}

/** The innermost thing with an id whose entry holds a finding: a responsibility rather than its role. */
export function thingOfFinding({ path: [section, id, key, own] }: Finding): readonly string[] {
  const innermost = section === 'roles' && key === 'responsibilities' && own !== undefined ? own : id
  return typeof innermost === 'string' ? [innermost] : []
}

/** `1 gap`. */
export const gapCounts: InOwnLanguages<(count: number) => string> = {
  en: (count) => (count === 1 ? '1 gap' : `${count} gaps`),
  de: (count) => (count === 1 ? '1 Lücke' : `${count} Lücken`),
  fr: (count) => (count === 1 ? '1 lacune' : `${count} lacunes`),
}
