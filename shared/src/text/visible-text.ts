import { findStrangeLetter } from './alphabets.ts'
import { rightToLeft } from './invisible.ts'

/** Characters that hide, or turn the direction of reading. */
const hidden = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu
/** Marks by which a name of Arabic or Hebrew letters is kept in its order; they turn nothing else. */
const marks = /[\u061C\u200E\u200F]/

/**
 * Contact data as it really is: characters that hide or turn text around (bidirectional controls, zero-width spaces) are
 * shown by their code instead of working, so that no number or address reads differently from what is dialled. Marks of
 * direction stay among letters that are written from right to left; lines that somebody broke in writing are one again.
 */
export function visibleText(text: string): string {
  const hasUseForMarks = rightToLeft.test(text)
  return onOneLine(text).replace(hidden, (one) => (hasUseForMarks && marks.test(one) ? one : codeOf(one)))
}

/**
 * A name, number or address of a contact: as `visibleText`, and letters that only look like those of the word they stand
 * in, as the Cyrillic а in “hаrbour”, are shown with their code.
 */
export function visibleContact(text: string): string {
  return visibleText(text).replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    let shown = word
    for (let strange = findStrangeLetter(shown); strange; strange = findStrangeLetter(shown))
      shown = shown.replaceAll(strange.letter, codeOf)
    return shown
  })
}

/**
 * A sentence of the organisation's own, in a block by itself: as `visibleText`, but among letters that are written from
 * right to left a number may be set apart with its own direction. What turns text by force is shown there too.
 */
export function visibleProse(text: string): string {
  return rightToLeft.test(text) ? onOneLine(text).replace(/[\u202D\u202E]/g, codeOf) : visibleText(text)
}

/** YAML has blocks of lines, each with a break at its end. */
function onOneLine(text: string): string {
  return text.replace(/[\t\n\r]+$/, '').replace(/[\t\n\r]+/g, ' ')
}

function codeOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
}
