/*
 * Texts as YAML that every reader reads alike. Only for files we make ourselves; a file that people wrote is never
 * written anew.
 */

/** A text in double quotes, on one line, whatever it holds. */
export function quote(text: string): string {
  return JSON.stringify(withoutControls(text))
}

/** A list of ids in flow style. */
export function flowList(ids: readonly string[]): string {
  return `[${ids.join(', ')}]`
}

/** Comment lines, wrapped at words; lines after the first are indented by `hang` spaces more. */
export function comment(text: string, hang = 0, width = 110): readonly string[] {
  const lines: string[] = []
  let line = '#'
  for (const word of withoutBreaks(text).split(' ')) {
    if (line.length + word.length + 1 > width && line.trim() !== '#') {
      lines.push(line)
      line = `#${' '.repeat(hang)}`
    }
    line += ` ${word}`
  }
  return [...lines, line.trimEnd()]
}

/** As one line; spaces that keep words together stay, which French has within its marks. */
function withoutBreaks(text: string): string {
  return text
    .replace(/[ \p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}

/** White space folded, control characters and halves of character pairs out: neither may stand in YAML as it is. */
function withoutControls(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}
