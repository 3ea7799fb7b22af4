import { writeText } from '../words/written-text.ts'

/** Something to be written into a rolebook: an id, a day or a word, prose, a list, or facts under keys. */
export type Value = string | Prose | readonly Value[] | Facts

/** Facts under their keys, in the order in which they are written. */
export interface Facts {
  readonly [key: string]: Value
}

/** Whole sentences, which are quoted where commas and colons have a meaning. */
export interface Prose {
  readonly prose: string
}

export function isFacts(value: Value): value is Facts {
  return typeof value === 'object' && !isList(value) && !isProse(value)
}

/** The value on one line, valid in any place. */
export function inFlow(value: Value): string {
  if (typeof value === 'string') return scalar(value)
  if (isProse(value)) return scalar(value.prose, '"')
  if (isList(value)) return `[${value.map(inFlow).join(', ')}]`
  const facts = Object.entries(value)
  return facts.length === 0 ? '{}' : `{ ${facts.map(([key, fact]) => `${key}: ${inFlow(fact)}`).join(', ')} }`
}

/** Facts one below the other: the first at the insertion point, each further one after `newLine`. */
export function inBlock(facts: Facts, newLine: string): string {
  return Object.entries(facts)
    .map(([key, fact]) => `${key}:${afterColon(fact, newLine)}`)
    .join(newLine)
}

/** What follows a colon in a block; a list of facts gets one line for each item. */
export function afterColon(value: Value, newLine: string): string {
  if (isList(value) && value.some(isFacts)) return value.map((item) => `${newLine}  - ${inFlow(item)}`).join('')
  return ` ${typeof value === 'object' && isProse(value) ? scalar(value.prose) : inFlow(value)}`
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function isProse(value: Prose | readonly Value[] | Facts): value is Prose {
  return 'prose' in value
}

/** A text on one line, whatever was typed. */
function scalar(text: string, quote: '' | '"' = ''): string {
  return writeText(onOneLine(text), quote)
}

/** A text without line breaks, control characters and lone surrogates, which YAML cannot hold unescaped. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}
