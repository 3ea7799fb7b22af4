import type { RolebookDocument } from '@rolebook/model'
import type { Location } from 'vscode-languageserver-types'
import type { Locate } from './place/located-file.ts'
import { occurrencesOf } from './place/occurrences.ts'
import { thingAt } from './place/subject.ts'

/** Every place that names the thing at an offset, in the order of the file; with where it is written down, if asked. */
export function referencesAt(
  document: RolebookDocument,
  offset: number,
  { locate, withDefinition }: { readonly locate: Locate; readonly withDefinition: boolean },
): Location[] {
  const thing = thingAt(document, offset)
  if (!thing) return []
  const { definitions, references } = occurrencesOf(document, thing.kind, thing.id)
  return [...(withDefinition ? definitions : []), ...references]
    .sort((one, other) => one.range.start - other.range.start)
    .map(({ range }) => locate(range))
}
