import { seenByOthers } from '@rolebook/model'

/** A text as it is written into a rolebook: in quotes where some reader of YAML would see something else without them. */
export function writeText(text: string, quote: '' | '"' | "'" = ''): string {
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`
  if (quote === '"' || needsQuotes(text)) return `"${text.replace(/["\\]/g, '\\$&')}"`
  return text
}

function needsQuotes(text: string): boolean {
  return (
    seenByOthers(text) !== undefined ||
    // marks of YAML at the beginning or within, so that it stands in `{ }` and `[ ]` as well
    /^[\s\-?:,[\]{}#&*!|>'"%@`]|[,[\]{}]|:(?:\s|$)|\s#|\s$|^$/.test(text)
  )
}
