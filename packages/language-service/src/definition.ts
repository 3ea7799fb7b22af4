import type { RolebookDocument } from '@rolebook/model'
import type { Location } from 'vscode-languageserver-types'
import type { Locate } from './located-file.ts'
import { occurrencesOf } from './occurrences.ts'
import { thingAt } from './subject.ts'

/** Where the thing named at an offset is written down; empty where only the catalogue knows it. */
export function definitionAt(document: RolebookDocument, offset: number, locate: Locate): Location[] {
  const thing = thingAt(document, offset)
  if (!thing) return []
  const { definitions } = occurrencesOf(document, thing.kind, thing.id)
  return definitions.map(({ range }) => locate(range))
}
