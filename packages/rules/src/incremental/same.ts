import { isMap } from '@rolebook/model'

/**
 * Whether two values of a rolebook (scalars, lists, maps and records of these) are equal. A piece of text in which only
 * a comment changed is read again into equal values.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    )
  }
  if (isMap(one) || isMap(other)) return isSameMap(one, other)
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  )
}

/** The order of a map's entries is that of the file, and counts. */
function isSameMap(one: unknown, other: unknown): boolean {
  if (!isMap(one) || !isMap(other) || one.size !== other.size) return false
  const others = other.entries()
  for (const [key, value] of one) {
    const [otherKey, otherValue] = others.next().value ?? []
    if (key !== otherKey || !isSame(value, otherValue)) return false
  }
  return true
}
