import type { RolebookDocument } from '@rolebook/model'
import type { Location } from 'vscode-languageserver-types'
import { toLspRange } from './lsp-range.ts'
import { occurrencesOf } from './occurrences.ts'
import { thingAt } from './subject.ts'

/** Every place that names the thing at an offset, in the order of the file; with where it is written down, if asked. */
export function referencesAt(
  document: RolebookDocument,
  offset: number,
  { uri, withDefinition }: { readonly uri: string; readonly withDefinition: boolean },
): Location[] {
  const thing = thingAt(document, offset)
  if (!thing) return []
  const { definitions, references } = occurrencesOf(document, thing.kind, thing.id)
  return [...(withDefinition ? definitions : []), ...references]
    .sort((one, other) => one.range.start - other.range.start)
    .map(({ range }) => ({ uri, range: toLspRange(document, range) }))
}
