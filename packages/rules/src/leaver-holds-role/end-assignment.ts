import type { Path, PlainDate, RolebookDocument } from '@rolebook/model'
import type { Edit } from '../finding.ts'

/**
 * The edit that ends an assignment on a day, given where its holder is written: `eli`, `{ who: eli }` or `who: eli` in
 * a block. Nothing else is touched. `undefined` where the edit would be a guess.
 */
export function endAssignment(
  { text, lines, rangeOf }: RolebookDocument,
  holder: Path,
  day: PlainDate,
): Edit | undefined {
  const who = rangeOf(holder)
  if (!who || text.slice(who.start, who.end).includes('\n')) return undefined
  if (holder.at(-1) !== 'who') return { range: who, text: `{ who: ${text.slice(who.start, who.end)}, until: ${day} }` }
  const assignment = holder.slice(0, -1)
  const until = rangeOf([...assignment, 'until'])
  if (until) return { range: until, text: day }
  const whole = rangeOf(assignment)
  const key = rangeOf(holder, 'key')
  if (!whole || !key) return undefined
  const from = rangeOf([...assignment, 'from'])
  // people read the last day after the first
  const before = from && !text.slice(from.start, from.end).includes('\n') ? from : who
  if (text[whole.start] === '{') return { range: { start: before.end, end: before.end }, text: `, until: ${day}` }
  const lineEnd = /\r?$/m.exec(text.slice(before.end))
  const end = before.end + (lineEnd?.index ?? 0)
  const indent = ' '.repeat(lines.positionAt(key.start).character)
  return { range: { start: end, end }, text: `${lineEnd?.[0] ?? ''}\n${indent}until: ${day}` }
}
