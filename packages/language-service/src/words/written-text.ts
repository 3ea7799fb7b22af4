import { seenByOthers } from '@rolebook/model'

/** A text as written into a rolebook: in quotes where some YAML reader would see something else without them. */
export function writeText(text: string, quote: '' | '"' | "'" = ''): string {
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`
  if (quote === '"' || needsQuotes(text)) return `"${text.replace(/["\\]/g, '\\$&')}"`
  return text
}

function needsQuotes(text: string): boolean {
  return (
    seenByOthers(text) !== undefined ||
    // YAML punctuation at the beginning or inside; it has to be valid within `{ }` and `[ ]` too
    /^[\s\-?:,[\]{}#&*!|>'"%@`]|[,[\]{}]|:(?:\s|$)|\s#|\s$|^$/.test(text)
  )
}
