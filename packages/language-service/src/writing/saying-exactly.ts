import { applyEdits, type Edit, isMap, parse, type Rolebook, type RolebookDocument } from '@rolebook/model'

/**
 * The edits, if a file then says exactly what is wanted and can be read as well as before; else `undefined`. So an odd
 * layout costs somebody at most a line to write by hand, and never a rolebook that says something else.
 */
export function sayingExactly(
  document: RolebookDocument,
  edits: readonly Edit[] | undefined,
  wanted: Rolebook,
): readonly Edit[] | undefined {
  if (!edits) return undefined
  const { rolebook, problems } = parse(applyEdits(document.text, edits), document)
  return problems.length <= document.problems.length && isSame(rolebook, wanted) ? edits : undefined
}

/** Whether two pieces of plain data are equal; absent and `undefined` count as equal. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [left, right] = [entriesOf(one), entriesOf(other)]
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
}

function entriesOf(data: object): ReadonlyMap<unknown, unknown> {
  if (isMap(data)) return data
  return new Map(Object.entries(data).filter(([, value]) => value !== undefined))
}
