import { type OwnLanguage, onlyItem, type Path, shapeAt } from '@rolebook/model'
import { keySentence } from '../completion/key-sentence.ts'

/** What the format says the value at a path is for; `undefined` where it says nothing. */
export function purposeOf(path: Path, language: OwnLanguage): string | undefined {
  const at = path.findLastIndex((step) => typeof step === 'string')
  const key = path[at]
  const around = shapeAt(path.slice(0, at))
  const form = around && onlyItem(around).form
  if (form?.is !== 'record' || typeof key !== 'string' || !Object.hasOwn(form.fields, key)) return undefined
  const doc = form.fields[key]?.doc
  return doc === undefined ? undefined : keySentence(doc, language)
}
