import { onlyItem, type Shape, shapeAt } from '@rolebook/model'
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types'
import type { Asking, Candidate } from './completion/candidate.ts'
import { type Cursor, cursorAt } from './completion/cursor.ts'
import { goesBelow, insertionOf } from './completion/insertion.ts'
import { keyCandidates } from './completion/key-candidates.ts'
import { valueCandidates } from './completion/value-candidates.ts'
import { toLspRange } from './lsp-range.ts'

/** So many suggestions are made at once; where there are more, the editor asks again as the word grows. */
export const mostSuggestions = 200

/** What may be written at an offset, in a sensible order, whatever of it is there already. */
export function completionAt(asked: Omit<Asking, 'cursor'>, offset: number): CompletionList {
  const cursor = cursorAt(asked.document, offset)
  const wanted = cursor && shapeAt(cursor.path)
  if (!cursor || !wanted) return { isIncomplete: false, items: [] }
  const asking: Asking = { ...asked, cursor }
  const all = firstOf(candidatesFor(wanted, asking), cursor.present, '')
  const isIncomplete = all.length > mostSuggestions
  const shown = isIncomplete ? firstOf(candidatesFor(wanted, asking), cursor.present, cursor.typed) : all
  const items = shown.slice(0, mostSuggestions).map((candidate, index) => toItem(candidate, index, asking, wanted))
  return { isIncomplete, items }
}

function candidatesFor(wanted: Shape<unknown>, asking: Asking): Iterable<Candidate> {
  const { on, hasColon } = asking.cursor
  if (on === 'key') return keyCandidates(onlyItem(wanted), asking)
  // a colon follows, so what is a value as long as it ends here is a key
  return hasColon ? keyCandidates(itemOf(wanted), asking) : valueCandidates(wanted, asking)
}

function itemOf(shape: Shape<unknown>): Shape<unknown> {
  return shape.form.is === 'list' ? shape.form.of : shape
}

/** One more than is shown of those in whose text or name the typed word is found: of thousands most are never made. */
function firstOf(candidates: Iterable<Candidate>, present: ReadonlySet<string>, typed: string): readonly Candidate[] {
  const word = new RegExp(typed.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'i')
  const found: Candidate[] = []
  for (const candidate of candidates) {
    const { text, detail = '' } = candidate
    if (present.has(text)) continue
    if (typed !== '' && !word.test(text) && !word.test(detail)) continue
    found.push(candidate)
    if (found.length > mostSuggestions) break
  }
  return found
}

function toItem(
  candidate: Candidate,
  index: number,
  { document, cursor }: Asking,
  wanted: Shape<unknown>,
): CompletionItem {
  const { text, detail, documentation, icon } = candidate
  return {
    label: text,
    kind: icon,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: 'markdown', value: documentation } }),
    sortText: String(index).padStart(4, '0'),
    filterText: `${cursor.quote}${text}${detail === undefined ? '' : ` ${detail}`}`,
    insertTextFormat: 1,
    // lines that a suggestion adds are indented already
    insertTextMode: 1,
    textEdit: { range: toLspRange(document, cursor.range), newText: insertionOf(candidate, cursor, wanted) },
    ...(goesBelow(candidate, cursor) ? spaceRemoved(document, cursor) : {}),
  }
}

/** Nothing is left behind the colon where the suggestion goes on in the next line. */
function spaceRemoved(
  document: Asking['document'],
  { range: { start } }: Cursor,
): Pick<CompletionItem, 'additionalTextEdits'> {
  let from = start
  while (document.slice(from - 1, from) === ' ') from -= 1
  return from === start
    ? {}
    : { additionalTextEdits: [{ range: toLspRange(document, { start: from, end: start }), newText: '' }] }
}
