import type { Path, PlainDate, Range, RolebookDocument } from '@rolebook/model'
import { applyEdits, type Edit, endAssignment } from '@rolebook/rules'
import { lineEndAfter } from '../writing/layout.ts'

/** Who takes over an assignment, and for how long. */
export interface Successor {
  readonly who: string
  readonly from: PlainDate
  readonly until: PlainDate | undefined
  /** The assets and sites it is limited to; empty where it is unlimited. */
  readonly scope: readonly string[]
}

/**
 * The edits that end an assignment on a day and write the successor's after it, given where the holder is written. The
 * new item looks like the old one: facts on one line, or a block. Facts about the holder (competence, who granted it)
 * stay with the holder. `undefined` where the edit would be a guess.
 */
export function handOver(
  document: RolebookDocument,
  holder: Path,
  lastDay: PlainDate,
  successor: Successor | undefined,
): readonly Edit[] | undefined {
  const ending = endAssignment(document, holder, lastDay)
  if (!ending || !successor) return ending && [ending]
  const assignment = holder.at(-1) === 'who' ? holder.slice(0, -1) : holder
  const whole = document.rangeOf(assignment)
  if (!whole) return undefined
  const style = holder.at(-1) !== 'who' ? 'word' : document.text[whole.start] === '{' ? 'flow' : 'block'
  if (typeof assignment.at(-1) !== 'number') return asList(document, whole, ending, style, successor)
  const list = document.rangeOf(assignment.slice(0, -1))
  if (list && document.text[list.start] === '[') return [...joined(ending, whole.end, `, ${onOneLine(successor)}`)]
  const item = itemBefore(document, whole)
  if (!item) return undefined
  const end = lineEndAfter(document.text, whole.end)
  const added = `${item.lead}${style === 'block' ? inBlock(successor, item.eol + item.indent) : onOneLine(successor)}`
  return joined(ending, end, item.eol + added)
}

/** An assignment that stood alone becomes the first of a list. */
function asList(
  { text, lines }: RolebookDocument,
  whole: Range,
  ending: Edit,
  style: 'word' | 'flow' | 'block',
  successor: Successor,
): readonly Edit[] {
  if (style === 'word') return [{ range: whole, text: `[${ending.text}, ${onOneLine(successor)}]` }]
  if (style === 'flow')
    return [
      { range: { start: whole.start, end: whole.start }, text: '[' },
      ...joined(ending, whole.end, `, ${onOneLine(successor)}]`),
    ]
  const end = lineEndAfter(text, whole.end)
  const range = { start: ending.range.start - whole.start, end: ending.range.end - whole.start }
  const ended = applyEdits(text.slice(whole.start, end), [{ range, text: ending.text }])
  const indent = ' '.repeat(lines.positionAt(whole.start).character)
  const eol = text.slice(whole.start).includes('\r\n') ? '\r\n' : '\n'
  const moved = ended.replaceAll(/\n(?=[^\r\n])/g, '\n  ')
  return [
    {
      range: { start: whole.start, end },
      text: `- ${moved}${eol}${indent}- ${inBlock(successor, `${eol}${indent}  `)}`,
    },
  ]
}

/** An edit and an insertion, as one edit where they meet, so that their order is never in question. */
function joined(edit: Edit, at: number, inserted: string): readonly Edit[] {
  if (edit.range.end === at) return [{ range: edit.range, text: edit.text + inserted }]
  return [edit, { range: { start: at, end: at }, text: inserted }]
}

/** How the item of a block list stands on its line. */
function itemBefore({ text }: RolebookDocument, { start }: Range) {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const [, dash, space] = /^( *)-( +)$/.exec(text.slice(lineStart, start)) ?? []
  if (dash === undefined || space === undefined) return undefined
  const eol = /\r\n/.test(text.slice(Math.max(0, lineStart - 2), lineStart)) ? '\r\n' : '\n'
  return { lead: `${dash}-${space}`, indent: `${dash} ${space}`, eol }
}

function onOneLine(successor: Successor): string {
  return `{ ${factsOf(successor).join(', ')} }`
}

function inBlock(successor: Successor, newLine: string): string {
  return factsOf(successor).join(newLine)
}

function factsOf({ who, from, until, scope }: Successor): readonly string[] {
  return [
    `who: ${who}`,
    ...(scope.length === 0 ? [] : [`for: [${scope.join(', ')}]`]),
    `from: ${from}`,
    ...(until === undefined ? [] : [`until: ${until}`]),
  ]
}
