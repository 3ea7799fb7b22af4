/** The values of an object without its property names; lists and texts as they are. */
export type Values = string | readonly string[] | readonly Values[]

/** The values of an object in the property order of another. Throws where the two have different properties. */
export function valuesOf(named: unknown, like: unknown): Values {
  if (!isNamed(named) || !isNamed(like)) return named as Values
  const names = Object.keys(like)
  const missing = [...names, ...Object.keys(named)].find((name) => !(name in named && name in like))
  if (missing !== undefined) throw new Error(`Only one of the two has “${missing}”.`)
  return names.map((name) => valuesOf(named[name], like[name]))
}

/** Restores the property names of such values. */
export function withNamesOf<T>(like: T, values: Values): T {
  if (!isNamed(like) || typeof values === 'string') return values as T
  const named = Object.keys(like).map((name, index) => [name, withNamesOf(like[name], values[index] ?? '')])
  return Object.fromEntries(named)
}

function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
