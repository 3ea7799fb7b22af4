import { asTree, type PolicyValue, readJson } from '../formats/policy-value.ts'
import type { PolicyFault } from './policy-fault.ts'

const place = 'AllowedExtensions'

/**
 * Says whether a list of allowed extensions lets ours run: the more exact entry counts, first that of the extension, then
 * that of its publisher, then “*”. What no entry speaks about is blocked.
 */
export function checkAllowedExtensions(
  value: PolicyValue | undefined,
  id: string,
  version: string | undefined,
): readonly PolicyFault[] {
  if (value === undefined) return []
  const list = asTree(typeof value === 'string' ? readJson(value) : value)
  if (!list) return [{ code: 'no-json', place }]
  const entries = new Map(Object.entries(list).map(([key, entry]) => [key.toLowerCase(), entry]))
  const [publisher = ''] = id.toLowerCase().split('.')
  const entry = entries.get(id.toLowerCase()) ?? entries.get(publisher) ?? entries.get('*') ?? false
  if (entry === false || (Array.isArray(entry) && entry.length === 0)) return [{ code: 'not-allowed', place }]
  if (version === undefined || !Array.isArray(entry)) return []
  // a version may be allowed on some systems only: 1.2.3@linux-x64
  const isAllowed = entry.some((allowed) => String(allowed).split('@')[0] === version)
  return isAllowed ? [] : [{ code: 'version-not-allowed', place: `${place}.${id}`, version }]
}
