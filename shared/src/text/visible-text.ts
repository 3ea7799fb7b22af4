/**
 * Contact data as it really is: characters that hide or turn text around (bidirectional controls, zero-width spaces) are
 * shown by their code instead of working, so that no number or address reads differently from what is dialled.
 */
export function visibleText(text: string): string {
  return text.replace(
    /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu,
    (hidden) => `[U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )
}
