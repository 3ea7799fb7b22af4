/** Breaks a paragraph into lines that are pleasant to read, between words. */
export function wrap(paragraph: string, width = 80): readonly string[] {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
