/**
 * Breaks a text into at most `most` lines of a width in pixels, between words where possible, and ends with an ellipsis
 * where there is more. Widths are estimates from the kinds of letters, since a picture in a file cannot be measured; if
 * in doubt it breaks early.
 */
export function fitText(text: string, width: number, size: number, most = 1): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer, size) <= width || line === '') {
      line = longer
      continue
    }
    lines.push(line)
    line = word
  }
  if (line !== '') lines.push(line)
  return lines.slice(0, most).map((one, index) => {
    const isCut = index === most - 1 && lines.length > most
    return cut(isCut ? `${one} ${lines[index + 1] ?? ''}` : one, width, size)
  })
}

function cut(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text
  let letters = [...text]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters = letters.slice(0, -1)
  return `${letters.join('').trimEnd()}…`
}

/**
 * The estimated width of a text: narrow, ordinary, wide and full-width letters as fractions of the font size, as in
 * common sans-serif fonts.
 */
function widthOf(text: string, size: number): number {
  let sum = 0
  for (const letter of text) {
    if (/[iljtfr.,:;'’|!()[\] ]/.test(letter)) sum += 0.36
    else if (/[mwMW…@%]/.test(letter)) sum += 0.95
    else if (/[A-Z]/.test(letter)) sum += 0.7
    else if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(letter)) sum += 1
    else sum += 0.62
  }
  return sum * size
}
