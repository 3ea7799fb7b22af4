import type { Range } from '@rolebook/model'
import type { ErrorCode } from 'yaml'
import type { Edit } from '../finding.ts'
import { quote } from '../messages/quote.ts'
import type { messages } from './messages.ts'
import { lineBefore, lineEnd, openBrackets, openingQuote, plainEnd } from './scan.ts'

export type Message = keyof typeof messages

/** Why a place could not be read, in words a person can act on. */
export interface Cause {
  readonly message: Message
  readonly range: Range
  readonly values?: Readonly<Record<string, string>>
  readonly fix?: { readonly title: Message; readonly edits: readonly Edit[] }
}

/** An error of the parser, with the text it stands in. Offsets count from the start of the text. */
export interface ParserError extends Range {
  readonly code: string
  readonly message: string
  readonly document: string
  /** How far back to look for what is still open: the start of the piece, or not too far away. */
  readonly from: number
  /** Whether the file works with anchors. */
  readonly anchors: boolean
}

/** Codes that may have a cause of their own right after another error: all others only follow from that error. */
export const independentCodes: ReadonlySet<string> = new Set<ErrorCode>([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
])

/** Finds out what somebody most likely did where the parser stopped. */
export function causeOf(error: ParserError): Cause {
  return (finders[error.code as keyof typeof finders] ?? unreadable)(error)
}

/** One for every code of the parser, and for our own TOO_DEEP: a new code of the parser does not compile here. */
const finders = {
  ALIAS_PROPS: (error) => at(error, 'anchorOrTag'),
  BAD_ALIAS: unquotedStar,
  BAD_COLLECTION_TYPE: (error) => at(error, 'anchorOrTag'),
  BAD_DIRECTIVE: (error) => at(error, 'directive'),
  BAD_DQ_ESCAPE: (error) => at({ ...error, end: error.start + 2 }, 'escape'),
  BAD_INDENT: indentation,
  BAD_PROP_ORDER: (error) => at(error, 'anchorOrTag'),
  BAD_SCALAR_START: (error) => quotable(error, 'startsWith'),
  BLOCK_AS_IMPLICIT_KEY: innerColon,
  BLOCK_IN_FLOW: missingComma,
  DUPLICATE_KEY: unreadable,
  IMPOSSIBLE: unreadable,
  KEY_OVER_1024_CHARS: (error) => at({ ...error, end: error.start + 1 }, 'keyTooLong'),
  MISSING_CHAR: missingCharacter,
  MULTILINE_IMPLICIT_KEY: missingColon,
  MULTIPLE_ANCHORS: (error) => at(error, 'anchorOrTag'),
  MULTIPLE_DOCS: (error) => at(error, 'severalDocuments'),
  MULTIPLE_TAGS: (error) => at(error, 'anchorOrTag'),
  NON_STRING_KEY: (error) => at(error, 'keyIsNoText'),
  RESOURCE_EXHAUSTION: (error) => at({ ...error, end: error.start + 1 }, 'tooDeep'),
  TAB_AS_INDENT: (error) => at(error, 'tab'),
  TAG_RESOLVE_FAILED: (error) => at(error, 'anchorOrTag'),
  TOO_DEEP: (error) => at({ ...error, end: error.start + 1 }, 'tooDeep'),
  UNEXPECTED_TOKEN: unexpected,
} satisfies Record<ErrorCode | 'TOO_DEEP', (error: ParserError) => Cause>

/** The cause at the place of the error, as far as it lies on one line; `{text}` is what stands there. */
function at({ document, start, end }: ParserError, message: Message): Cause {
  const range = onOneLine(document, start, end)
  return { message, range, values: { text: document.slice(range.start, range.end) } }
}

function unreadable(error: ParserError): Cause {
  return at(error, 'unreadable')
}

function unexpected(error: ParserError): Cause {
  const cause = at(error, 'unexpected')
  const { message, document, start, from } = error
  if (message.includes('on same line with key')) return at(error, 'dashOnKeyLine')
  const header = /([|>])[ \t]*$/.exec(lineBefore(document, start))
  if (header || message.startsWith('Block scalar header')) return at(error, 'blockHeader')
  const before = document.slice(from, start)
  // What follows a closing quote on the same line was meant to be inside it, or after a comma.
  if (/["'][ \t]*$/.test(before) && /\S/.test(cause.values?.['text'] ?? '')) return at(error, 'afterQuote')
  return /\S/.test(cause.values?.['text'] ?? '') ? cause : unreadable(error)
}

function indentation(error: ParserError): Cause {
  const { document, start, from, message } = error
  const isOpen = /\bend with a [\]}]/.test(message)
  return (isOpen && openBracket(document, from, start)) || misplacedLine(document, start)
}

/** The whole line that holds an offset, from its first character that is no blank. */
function misplacedLine(document: string, offset: number): Cause {
  const first = offset - lineBefore(document, offset).length
  const [line, above] = [document.slice(first, lineEnd(document, first)), lineBefore(document, Math.max(0, first - 1))]
  const range = onOneLine(document, first + columnOf(line), lineEnd(document, first))
  const isMixed = columnOf(line) === columnOf(above) && /^\s*- /.test(line) !== /^\s*- /.test(above)
  return { message: isMixed ? 'mixed' : 'indent', range }
}

function columnOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0
}

function missingCharacter(error: ParserError): Cause {
  const { document, start, from, message } = error
  const mark = /^Missing closing (["'])/.exec(message)?.[1]
  if (mark === '"' || mark === "'") {
    const opening = openingQuote(document, mark, Math.min(start, document.length))
    return { ...at({ ...error, start: opening, end: document.length }, 'openQuote'), values: { mark } }
  }
  if (/\bend with a [\]}]/.test(message)) return openBracket(document, from, start) ?? unreadable(error)
  if (message.startsWith('Comments must'))
    return { ...at({ ...error, end: start + 1 }, 'missingSpaceBefore'), ...insertSpace(start) }
  if (message.startsWith('Missing ,')) return missingComma(error)
  if (message.startsWith('Implicit map keys')) return missingColon(error)
  if (message.startsWith('Sequence item')) return at(error, 'mixed')
  if (message.includes('directives-end')) return at(error, 'directive')
  if (message.startsWith('Tags and anchors')) return at(error, 'anchorOrTag')
  return unreadable(error)
}

function missingComma(error: ParserError): Cause {
  return at({ ...error, end: plainEnd(error.document, error.start, true) }, 'missingComma')
}

/** A line in a mapping that is no `key: value`. */
function missingColon(error: ParserError): Cause {
  const cause = at(error, 'missingColon')
  const { text = '' } = cause.values ?? {}
  if (/^-(?:\s|$)/.test(text)) return { ...cause, message: 'mixed' }
  const glued = /^[\w-]+:(?=[^\s/])/.exec(text)
  if (!glued) return cause
  const colon = cause.range.start + glued[0].length
  return { ...cause, message: 'missingSpaceAfter', values: { text }, ...insertSpace(colon) }
}

/** `name: Ben: the man`, and the line below that is indented further than the one it follows. */
function innerColon(error: ParserError): Cause {
  const { document, start } = error
  const written = document.slice(start, plainEnd(document, start, false))
  if (/^(?:\s|-\s)/.test(written)) return misplacedLine(document, start)
  if (!/:(?:\s|$)/.test(written)) {
    return misplacedLine(document, lineEnd(document, start) + 1)
  }
  // in `ben: name: Ben` the second key was meant as a key; only a sentence is certainly a text.
  const isSentence = !/^[a-z-]+:\s/.test(written) && !/^["']/.test(written)
  const cause = quotable(error, 'innerColon', false)
  return isSentence ? cause : { message: 'innerColon', range: cause.range, values: { text: written } }
}

/** `*.md` is an alias to YAML; so is `*Important*`. */
function unquotedStar(error: ParserError): Cause {
  const { document, start, end, anchors } = error
  const written = document.slice(start, end)
  if (!written.startsWith('*')) return at(error, 'anchorOrTag')
  const name = written.slice(1)
  // Where the file works with anchors, a plain word is more likely one that was mistyped.
  const isAlias = /^[\w-]+$/.test(name) && anchors
  if (isAlias) return { ...at(error, 'alias'), values: { name } }
  return quotable(error, 'star')
}

/** A text that needs quotes, with the quotes as its fix, except where it is the key of an entry. */
function quotable(error: ParserError, message: Message, mayBeKey = true): Cause {
  const { document, from, start } = error
  const insideBrackets = openBrackets(document, from, start).length > 0
  const range = { start, end: plainEnd(document, start, insideBrackets) }
  const text = document.slice(range.start, range.end)
  const character = document[start] ?? ''
  const isKey = mayBeKey && /:(?:\s|$)/.test(text) && (insideBrackets || /^\s*$/.test(lineBefore(document, start)))
  const fix =
    isKey || range.end === start ? {} : { fix: { title: 'quote' as const, edits: [{ range, text: quote(text) }] } }
  return { message, range, values: { text, character }, ...fix }
}

function openBracket(document: string, from: number, to: number): Cause | undefined {
  const opening = openBrackets(document, from, to).at(-1)
  if (opening === undefined) return undefined
  const bracket = document[opening] ?? ''
  return {
    message: 'openBracket',
    range: { start: opening, end: opening + 1 },
    values: { bracket, closing: bracket === '{' ? '}' : ']' },
  }
}

function insertSpace(offset: number): Pick<Cause, 'fix'> {
  return { fix: { title: 'insertSpace', edits: [{ range: { start: offset, end: offset }, text: ' ' }] } }
}

/** Clips a range to its first line; what is empty or only white space moves back to the last character before it. */
function onOneLine(text: string, from: number, to: number): Range {
  let start = Math.min(from, text.length)
  let end = Math.max(start, Math.min(to, text.length, lineEnd(text, start)))
  if (/\S/.test(text.slice(start, end))) {
    while (/\s/.test(text[end - 1] ?? '')) end -= 1
    return { start, end }
  }
  if (end > start && end < text.length && text[end] !== '\n') return { start, end }
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) start -= 1
  end = start
  if (start > 0) start -= 1
  return { start, end }
}
