import { isId } from '../format/id.ts'
import { fold } from './fold.ts'

/** Words that other YAML readers take for something other than text. */
const readOtherwise = /^(?:y|n|yes|no|on|off|true|false|null)$/
const longestId = 60

/**
 * An id made from a name or title: lower-case words with hyphens, preceded by the given word where they alone would not
 * be an id or would not be text to other readers. `undefined` for a text without Latin letters or digits.
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

/** The id itself where it is free, else with the first number from 2 on that makes it so. */
export function unusedId(wanted: string, used: Pick<ReadonlySet<string>, 'has'>): string {
  if (!used.has(wanted)) return wanted
  for (let count = 2; ; count += 1) if (!used.has(`${wanted}-${count}`)) return `${wanted}-${count}`
}

/** An id or tag as a scalar that every reader takes for text. */
export function plainOrQuoted(id: string): string {
  return readOtherwise.test(id.toLowerCase()) ? `"${id}"` : id
}
