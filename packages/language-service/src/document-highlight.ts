import type { RolebookDocument } from '@rolebook/model'
import type { DocumentHighlight } from 'vscode-languageserver-types'
import { toLspRange } from './lsp-range.ts'
import { occurrencesOf } from './occurrences.ts'
import { thingAt } from './subject.ts'

/** The kinds of LSP: a place that reads, and the one that gives the thing its id. */
const [read, write] = [2, 3] as const

/** Every place that means the thing at an offset. */
export function highlightsAt(document: RolebookDocument, offset: number): DocumentHighlight[] {
  const thing = thingAt(document, offset)
  if (!thing) return []
  const { definitions, references } = occurrencesOf(document, thing.kind, thing.id)
  return [
    ...definitions.map(({ range }) => ({ range: toLspRange(document, range), kind: write })),
    ...references.map(({ range }) => ({ range: toLspRange(document, range), kind: read })),
  ]
}
