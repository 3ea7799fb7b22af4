/*
 * Texts as YAML that every reader reads alike. Only for files that we create; a file that people wrote is never
 * rewritten as a whole.
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

/** The text on one line. No-break spaces stay, because French needs them beside its punctuation. */
function withoutBreaks(text: string): string {
  return text
    .replace(/[ \p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}

/** Folds white space and control characters, and replaces lone surrogates: YAML can hold neither unescaped. */
function withoutControls(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}
