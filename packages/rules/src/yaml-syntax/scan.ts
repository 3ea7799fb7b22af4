/**
 * Looks at text around a place that the parser could not read, to say where the cause stands. It is no second parser:
 * it follows quotes and brackets as far as that tells what somebody meant.
 */

/** The brackets that are open at `to`, innermost last, read from `from`, where none is. */
export function openBrackets(text: string, from: number, to: number): readonly number[] {
  const open: number[] = []
  let startsValue = true
  for (let at = from; at < to; at += 1) {
    const character = text[at]
    const spaced = /\s/.test(text[at + 1] ?? '\n')
    if (character === '\n') startsValue = true
    else if (character === ' ' || character === '\t' || character === '\r') continue
    else if (character === '#' && /\s/.test(text[at - 1] ?? '\n')) at = lineEnd(text, at) - 1
    else if (startsValue && (character === '"' || character === "'")) {
      at = closingQuote(text, at)
      startsValue = false
    } else if ((character === '[' || character === '{') && (startsValue || open.length > 0)) {
      open.push(at)
      startsValue = true
    } else if ((character === ']' || character === '}') && open.length > 0) {
      open.pop()
      startsValue = false
    } else if (character === ',' && open.length > 0) startsValue = true
    else if ((character === ':' || (character === '-' && startsValue)) && spaced) startsValue = true
    else startsValue = false
  }
  return open
}

/** The quote that opens a text which is never closed before `to`. */
export function openingQuote(text: string, mark: '"' | "'", to: number): number {
  for (let at = to - 1; at >= 0; at -= 1) {
    if (text[at] !== mark) continue
    let first = at
    const before = mark === '"' ? '\\' : "'"
    while (text[first - 1] === before) first -= 1
    // A doubled single quote, and a double one after a backslash, are part of the text.
    if ((at - first) % 2 === 0) return mark === '"' ? at : first
    at = first
  }
  return to
}

/** Where the unquoted text that starts here ends on its line, as its writer meant it: brackets of its own belong to it. */
export function plainEnd(text: string, start: number, insideBrackets: boolean): number {
  let end = start
  let depth = 0
  for (; end < text.length && text[end] !== '\n'; end += 1) {
    const character = text[end] ?? ''
    if (character === '#' && /\s/.test(text[end - 1] ?? '')) break
    if (!insideBrackets) continue
    if (character === '{' || character === '[') depth += 1
    else if ((character === '}' || character === ']') && depth > 0) depth -= 1
    else if (depth === 0 && /[,\]}]/.test(character)) break
  }
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return end
}

/** The end of the line that holds an offset, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

/** What stands on the line before an offset. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
}

function closingQuote(text: string, opening: number): number {
  const mark = text[opening]
  for (let at = opening + 1; at < text.length; at += 1) {
    if (mark === '"' && text[at] === '\\') at += 1
    else if (mark === "'" && text[at] === "'" && text[at + 1] === "'") at += 1
    else if (text[at] === mark) return at
  }
  return text.length
}
