import { parse, type RolebookDocument } from '../document.ts'
import { seenByOthers } from '../format/retyped.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import type { Range } from '../text/line-index.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Path } from '../yaml/node.ts'
import { decisionsOf, spell } from './decisions.ts'

/** Who approved, when, and the digest of what. */
export interface Approval {
  readonly by: string
  readonly date: PlainDate
  readonly digest: string
}

const keys = ['by', 'date', 'digest'] as const

/**
 * The edits by which a file states an approval: in the values that are there, else in place of the entry's value, else
 * on a new line where people would write it. Nothing else is touched, and the file says the same as before in
 * everything else. `undefined` where its layout does not allow that.
 */
export function writeApproval(document: RolebookDocument, approval: Approval): readonly Edit[] | undefined {
  return [inValues, afterColon, inPlace, inNewLine, inFlow]
    .map((way) => way(document, approval))
    .find((edits) => edits !== undefined && states(document, edits, approval))
}

/** Whether a file with these edits states the approval, and otherwise says what it said before. */
function states(document: RolebookDocument, edits: readonly Edit[], approval: Approval): boolean {
  const { rolebook, problems } = parse(applyEdits(document.text, edits), document)
  return (
    keys.every((key) => rolebook.approved?.[key] === approval[key]) &&
    spell(decisionsOf(rolebook)) === spell(decisionsOf(document.rolebook)) &&
    problems.length <= document.problems.length
  )
}

/** Where all three values are written, each is replaced by itself, so that layout and comments between them stay. */
function inValues(document: RolebookDocument, approval: Approval): readonly Edit[] | undefined {
  const edits = keys.flatMap((key) => {
    const range = writtenValue(document, ['approved', key])
    return range ? [{ range, text: scalar(approval[key]) }] : []
  })
  return edits.length === keys.length ? edits : undefined
}

function afterColon(document: RolebookDocument, approval: Approval): readonly Edit[] | undefined {
  const key = document.rangeOf(['approved'], 'key')
  if (!key || writtenValue(document, ['approved'])) return undefined
  const at = document.text.indexOf(':', key.end) + 1
  return [{ range: { start: at, end: at }, text: ` ${mapping(approval)}` }]
}

/** `undefined` where that would remove a comment or one of the organisation's own keys. */
function inPlace(document: RolebookDocument, approval: Approval): readonly Edit[] | undefined {
  const range = writtenValue(document, ['approved'])
  if (!range || /#|\bx-/.test(document.text.slice(range.start, range.end))) return undefined
  return [{ range, text: mapping(approval) }]
}

/** The keys after which people write it, the nearest first. */
const before = ['also', 'standard', 'organisation', 'catalogue', 'rolebook'] as const

function inNewLine({ text, lines, rangeOf }: RolebookDocument, approval: Approval): readonly Edit[] | undefined {
  const entry = placeFor(rangeOf)
  if (!entry) return undefined
  // the range of a value may include the line break after it
  const last = text.slice(0, entry.end).trimEnd().length
  const lineEnd = /\r?$/m.exec(text.slice(last))
  const at = last + (lineEnd?.index ?? 0)
  const indent = ' '.repeat(lines.positionAt(entry.start).character)
  return [{ range: { start: at, end: at }, text: `${lineEnd?.[0] ?? ''}\n${indent}approved: ${mapping(approval)}` }]
}

function inFlow({ rangeOf }: RolebookDocument, approval: Approval): readonly Edit[] | undefined {
  const entry = placeFor(rangeOf)
  return entry && [{ range: { start: entry.end, end: entry.end }, text: `, approved: ${mapping(approval)}` }]
}

function placeFor(rangeOf: RolebookDocument['rangeOf']): Range | undefined {
  if (rangeOf(['approved'], 'key')) return undefined
  return before.map((key) => rangeOf([key], 'entry')).find((range) => range !== undefined)
}

/** Where the value of a key stands; `undefined` where there is none after its colon. */
function writtenValue({ rangeOf }: RolebookDocument, path: Path): Range | undefined {
  const key = rangeOf(path, 'key')
  const value = rangeOf(path)
  return key && value && value.start > key.start ? value : undefined
}

function mapping(approval: Approval): string {
  return `{ ${keys.map((key) => `${key}: ${scalar(approval[key])}`).join(', ')} }`
}

/** In quotes where another reader would see a number, as in about one digest in three hundred. */
function scalar(text: string): string {
  return seenByOthers(text) === undefined ? text : `"${text}"`
}
