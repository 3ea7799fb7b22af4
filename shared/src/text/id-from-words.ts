import { isId } from '../format/id.ts'
import { fold } from './fold.ts'

/** Words that other YAML readers take for something else than text. */
const readOtherwise = /^(?:y|n|yes|no|on|off|true|false|null)$/
const longestId = 60

/**
 * Lower-case words with hyphens made of a name or title; with the given word before them where they alone would be no id
 * or something else to other readers. `undefined` for a text without Latin letters or digits.
 */
export function idFromWords(text: string, before: string): string | undefined {
  const words = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '')
  if (words === '') return undefined
  const id = /^\d/.test(words) || readOtherwise.test(words) ? `${before}-${words}` : words
  return isId(id, 'role') ? id : undefined
}

/** The id itself, or with the first number from 2 on that makes it one nobody has. */
export function unusedId(wanted: string, used: Pick<ReadonlySet<string>, 'has'>): string {
  if (!used.has(wanted)) return wanted
  for (let count = 2; ; count += 1) if (!used.has(`${wanted}-${count}`)) return `${wanted}-${count}`
}

/** An id or tag as a scalar that every reader takes for text. */
export function plainOrQuoted(id: string): string {
  return readOtherwise.test(id.toLowerCase()) ? `"${id}"` : id
}
