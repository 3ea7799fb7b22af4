import { type OwnLanguage, onlyItem, type Path, sentenceOf, shapeAt } from '@rolebook/model'

/** What the value at a path is for, by the format; `undefined` where the format does not know it. */
export function purposeOf(path: Path, language: OwnLanguage): string | undefined {
  const at = path.findLastIndex((step) => typeof step === 'string')
  const key = path[at]
  const record = shapeAt(path.slice(0, at))
  return record && typeof key === 'string' ? sentenceOf(onlyItem(record), key)?.[language] : undefined
}
