import { findStrangeLetter } from './alphabets.ts'

/**
 * Contact data as it really is: characters that hide or turn text around (bidirectional controls, zero-width spaces) are
 * shown by their code instead of working, so that no number or address reads differently from what is dialled.
 */
export function visibleText(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, codeOf)
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

function codeOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
}
