import { asTree, type PolicyValue, readJson } from '../formats/policy-value.ts'
import type { PolicyFault } from './policy-fault.ts'

const place = 'AllowedExtensions'

/**
 * Says whether a list of allowed extensions lets ours run: the more exact entry counts, first that of the extension,
 * then that of its publisher, then “*”. Extensions without an entry are blocked. `versions` are those of the answers,
 * the one that the script installs first.
 */
export function checkAllowedExtensions(
  value: PolicyValue | undefined,
  id: string,
  versions: readonly string[],
): readonly PolicyFault[] {
  if (value === undefined) return []
  const list = asTree(typeof value === 'string' ? readJson(value) : value)
  if (!list) return [{ code: 'no-json', place }]
  const entries = new Map(Object.entries(list).map(([key, entry]) => [key.toLowerCase(), entry]))
  const [publisher = ''] = id.toLowerCase().split('.')
  const entry = entries.get(id.toLowerCase()) ?? entries.get(publisher) ?? entries.get('*') ?? false
  const isForbidden = entry === false || (Array.isArray(entry) && entry.length === 0)
  if (isForbidden) return [{ code: 'not-allowed', place, wanted: id }]
  if (versions.length === 0) return []
  const placeOfEntry = entries.has(id.toLowerCase()) ? `${place}.${id}` : place
  if (!Array.isArray(entry)) return [{ code: 'every-version', place: placeOfEntry, wanted: versions.join(', ') }]
  // a version may be allowed on some systems only: 1.2.3@linux-x64
  const allowed = entry.map((one) => String(one).split('@')[0] ?? '')
  return [
    ...versions.flatMap((version, index): PolicyFault[] =>
      allowed.includes(version)
        ? []
        : [{ code: 'version-not-allowed', place: placeOfEntry, version, isInstalled: index === 0 }],
    ),
    ...[...new Set(allowed)]
      .filter((version) => !versions.includes(version))
      .map((version): PolicyFault => ({ code: 'version-not-in-answers', place: placeOfEntry, version })),
  ]
}
