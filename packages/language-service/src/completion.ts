import { lineAround, onlyItem, type Shape, shapeAt } from '@rolebook/model'
import type { CompletionItem, CompletionList, Range as LspRange } from 'vscode-languageserver-types'
import type { Asking, Candidate } from './completion/candidate.ts'
import { type CommentCompletion, commentCompletion } from './completion/comment-completion.ts'
import { type Cursor, cursorAt, cursorBelowKey, step } from './completion/cursor.ts'
import { beginningAt } from './completion/empty-file.ts'
import { goesBelow, insertionOf } from './completion/insertion.ts'
import { keyCandidates } from './completion/key-candidates.ts'
import { withoutStops } from './completion/snippet.ts'
import { valueCandidates } from './completion/value-candidates.ts'
import { toLspRange } from './place/lsp-range.ts'
import type { SubjectKind } from './place/subject.ts'

/** Up to this many suggestions are listed in full. */
const mostSuggestions = 200
/** How many of a longer list are sent; nobody reads more, and the editor asks again as the word grows. */
const shownOfMore = 100

/** What suggestions are made from, and whether the editor moves from one tab stop of a snippet to the next. */
export interface Suggesting extends Omit<Asking, 'cursor'> {
  readonly snippets: boolean
}

/** What may be written at an offset, in a sensible order, whatever part of it is already there. */
export function completionAt(suggesting: Suggesting, offset: number): CompletionList {
  const { here } = suggesting
  if (!here.marked && !here.isPart) return beginnings(suggesting, offset)
  const comment = commentCompletion(suggesting, offset)
  if (comment) return inComment(comment, suggesting, offset)
  const below = atCursor(suggesting, cursorBelowKey(here, offset), step, 0)
  const there = atCursor(suggesting, cursorAt(here, offset), '', below.items.length)
  return { isIncomplete: below.isIncomplete || there.isIncomplete, items: [...below.items, ...there.items] }
}

/** What may be written at a cursor, inserted after an indent; the suggestions in `before` come first. */
function atCursor(
  suggesting: Suggesting,
  cursor: Cursor | undefined,
  indent: '' | typeof step,
  before: number,
): CompletionList {
  const { here, snippets } = suggesting
  const wanted = cursor && shapeAt(cursor.path)
  // a single value stands after its key
  if (!cursor || !wanted || (indent !== '' && !['map', 'record', 'list'].includes(wanted.form.is))) return nothing
  const { candidates, isIncomplete } = firstOf(candidatesFor(wanted, { ...suggesting, cursor }), cursor)
  const { quote } = cursor
  const range = toLspRange(here, cursor.range)
  const items = candidates.map((candidate, index) => ({
    ...toItem(candidate, before + index, {
      newText: indent + insertionOf(candidate, cursor, wanted),
      range,
      quote,
      snippets,
    }),
    ...(goesBelow(candidate, cursor) ? spaceRemoved(here, cursor) : {}),
  }))
  return { isIncomplete, items }
}

const nothing: CompletionList = { isIncomplete: false, items: [] }

function beginnings({ here, language, snippets }: Suggesting, offset: number): CompletionList {
  const beginning = beginningAt(here.text, offset, language)
  if (!beginning) return nothing
  const range = toLspRange(here, beginning.range)
  const items = beginning.candidates.map((candidate, index) =>
    toItem(candidate, index, { newText: candidate.snippet?.join('\n') ?? candidate.text, range, quote: '', snippets }),
  )
  return { isIncomplete: false, items }
}

function inComment(
  { candidates, typed }: CommentCompletion,
  { here, snippets }: Suggesting,
  offset: number,
): CompletionList {
  const line = lineAround(here, offset)
  const rest = /^[\w-]*/.exec(line.text.slice(offset - line.start))?.[0].length ?? 0
  const range = toLspRange(here, { start: offset - typed.length, end: offset + rest })
  const items = candidates.map((candidate, index) =>
    toItem(candidate, index, { newText: candidate.newText, range, quote: '', snippets }),
  )
  return { isIncomplete: false, items }
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

/**
 * All candidates; where there are too many, only those whose text or name contains the typed word, so that most of
 * thousands are never made.
 */
function firstOf(
  candidates: Iterable<Candidate>,
  { present, typed }: Cursor,
): { readonly candidates: readonly Candidate[]; readonly isIncomplete: boolean } {
  const word = new RegExp(typed.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'i')
  const all: Candidate[] = []
  const fitting: Candidate[] = []
  for (const candidate of candidates) {
    const { text, detail = '' } = candidate
    if (present.has(text)) continue
    if (all.length <= mostSuggestions) all.push(candidate)
    if (fitting.length < shownOfMore && (word.test(text) || word.test(detail))) fitting.push(candidate)
    if (all.length > mostSuggestions && fitting.length === shownOfMore) break
  }
  const isIncomplete = all.length > mostSuggestions
  return { candidates: isIncomplete ? fitting : all, isIncomplete }
}

/** What accepting a suggestion puts in, and for what. */
interface Insertion {
  readonly newText: string
  readonly range: LspRange
  readonly quote: Cursor['quote']
  readonly snippets: boolean
}

/** What a suggestion carries for its host. */
export interface SuggestionData {
  /** What the thing is that its label names, where more is known of that than its title. */
  readonly subject?: SubjectKind
  /** Set where there are suggestions at its end, too. */
  readonly goesOn?: true
}

function dataOf({ subject, goesOn }: Candidate): SuggestionData | undefined {
  if (subject === undefined && !goesOn) return undefined
  return { ...(subject && { subject }), ...(goesOn && { goesOn }) }
}

function toItem(candidate: Candidate, index: number, { newText, range, quote, snippets }: Insertion): CompletionItem {
  const { text, detail, documentation, icon, snippet } = candidate
  const data = dataOf(candidate)
  const isSnippet = snippet !== undefined && snippets
  return {
    label: text,
    kind: icon,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: 'markdown', value: documentation } }),
    ...(data && { data }),
    sortText: String(index).padStart(4, '0'),
    filterText: `${quote}${text}${detail === undefined ? '' : ` ${detail}`}`,
    ...(isSnippet && { insertTextFormat: 2 }),
    // lines that a suggestion adds are indented already
    ...(newText.includes('\n') && { insertTextMode: 1 }),
    textEdit: { range, newText: snippet && !isSnippet ? withoutStops(newText) : newText },
  }
}

/** Removes the space after the colon where the suggestion continues on the next line. */
function spaceRemoved(here: Asking['here'], { range: { start } }: Cursor): Pick<CompletionItem, 'additionalTextEdits'> {
  let from = start
  while (here.slice(from - 1, from) === ' ') from -= 1
  return from === start
    ? {}
    : { additionalTextEdits: [{ range: toLspRange(here, { start: from, end: start }), newText: '' }] }
}
