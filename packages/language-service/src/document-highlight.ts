import type { RolebookDocument } from '@rolebook/model'
import type { DocumentHighlight } from 'vscode-languageserver-types'
import { type AskedFile, locateIn } from './place/located-file.ts'
import { occurrencesOf } from './place/occurrences.ts'
import { thingAt } from './place/subject.ts'

/** LSP's kinds of highlight: a place that uses an id, and the one that defines it. */
const [read, write] = [2, 3] as const

/** Every place in the file asked about that means the thing at an offset. */
export function highlightsAt(document: RolebookDocument, offset: number, asked: AskedFile): DocumentHighlight[] {
  const thing = thingAt(document, offset)
  if (!thing) return []
  const locate = locateIn(document, asked)
  const { definitions, references } = occurrencesOf(document, thing.kind, thing.id)
  const places = [
    ...definitions.map(({ range }) => ({ ...locate(range), kind: write })),
    ...references.map(({ range }) => ({ ...locate(range), kind: read })),
  ]
  return places.flatMap(({ uri, range, kind }) => (uri === asked.uri ? [{ range, kind }] : []))
}
