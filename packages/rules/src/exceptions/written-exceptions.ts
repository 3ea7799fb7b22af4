import type { Exception, Path } from '@rolebook/model'
import { placesOfItems } from '../places/list-places.ts'
import type { RuleContext } from '../rule.ts'

/** An exception with the place at which it is written. */
export interface WrittenException {
  readonly exception: Exception
  readonly path: Path
}

/** The exceptions of a file, in its order. */
export function writtenExceptions({ document, model }: RuleContext): readonly WrittenException[] {
  const { exceptions = [] } = model.rolebook
  if (exceptions.length === 0) return []
  const places = placesOfItems(document, ['exceptions'], exceptions.length)
  return exceptions.map((exception, index) => ({ exception, path: places[index] ?? ['exceptions'] }))
}
