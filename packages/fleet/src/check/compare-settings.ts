import type { PolicyTree } from '../formats/policy-value.ts'
import { readSettings, type SettingKey, type Settings } from '../settings/index.ts'
import type { PolicyFault } from './policy-fault.ts'

/** Keys whose values mean nothing in a sentence, or should not be in one. */
const unsaid: readonly SettingKey[] = ['readingKey', 'logo']

/**
 * Finds where the settings in a policy differ from those in the answers. Values that cannot be used are reported
 * elsewhere, and not compared.
 */
export function compareSettings(place: string, values: PolicyTree, wanted: Settings): readonly PolicyFault[] {
  const { settings: found, problems } = readSettings(values)
  const isFaulty = (key: string) => problems.some((problem) => problem.key === key)
  const keys = [...new Set([...Object.keys(found), ...Object.keys(wanted)])] as SettingKey[]
  return keys.flatMap((key): PolicyFault[] => {
    const [here, there] = [inWords(found[key]), inWords(wanted[key])]
    if (here === there || isFaulty(key)) return []
    const words = unsaid.includes(key) ? { found: undefined, wanted: undefined } : { found: here, wanted: there }
    const difference = here === undefined ? 'missing' : there === undefined ? 'more' : 'other'
    return [{ code: 'other-setting', place: `${place}.${key}`, key, difference, ...words }]
  })
}

function inWords(value: Settings[SettingKey] | undefined): string | undefined {
  return value === undefined ? undefined : Array.isArray(value) ? value.join(', ') : String(value)
}
