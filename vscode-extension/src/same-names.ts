/** What an object with the same names as another says, without the names; each list or text as it is. */
export type Values = string | readonly string[] | readonly Values[]

/** The values of an object in the order in which another has their names. Throws where the two differ in their names. */
export function valuesOf(named: unknown, like: unknown): Values {
  if (!isNamed(named) || !isNamed(like)) return named as Values
  const names = Object.keys(like)
  const missing = [...names, ...Object.keys(named)].find((name) => !(name in named && name in like))
  if (missing !== undefined) throw new Error(`Only one of the two has “${missing}”.`)
  return names.map((name) => valuesOf(named[name], like[name]))
}

/** Gives such values their names again. */
export function withNamesOf<T>(like: T, values: Values): T {
  if (!isNamed(like) || typeof values === 'string') return values as T
  const named = Object.keys(like).map((name, index) => [name, withNamesOf(like[name], values[index] ?? '')])
  return Object.fromEntries(named)
}

function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
