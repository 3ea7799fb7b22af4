import { ownLanguages } from '@rolebook/model'
import { type Node, type ObjectExpression, parse } from 'acorn'
import { simple } from 'acorn-walk'

/** A text in every language, and where it stands in a script. */
interface FoundText {
  readonly start: number
  readonly end: number
  readonly inEach: readonly string[]
}

/**
 * Puts the texts of a script together by their language: each `{en:"…",de:"…",fr:"…"}` becomes a call that makes the same
 * of three lists. Deflate looks 32 KB back and no further, and German text is most like what German says elsewhere.
 */
export function gatherTexts(script: string): string {
  const program = parse(script, { ecmaVersion: 'latest' })
  const found: FoundText[] = []
  simple(program, {
    ObjectExpression(object) {
      const inEach = textsOf(object)
      if (inEach) found.push({ start: object.start, end: object.end, inEach })
    },
  })
  if (found.length === 0) return script
  found.sort((one, other) => one.start - other.start)
  const [call, lists] = [nameBeside(script, 'text'), nameBeside(script, 'texts')]
  // a directive has to stay first
  const start = program.body.find((statement) => !('directive' in statement))?.start ?? 0
  const parts = [script.slice(0, start), declare(call, lists, found)]
  let at = start
  for (const [index, text] of found.entries()) {
    parts.push(script.slice(at, text.start), `${call}(${index})`)
    at = text.end
  }
  return [...parts, script.slice(at)].join('')
}

function declare(call: string, lists: string, found: readonly FoundText[]): string {
  const columns = ownLanguages.map((_, column) => found.map(({ inEach }) => inEach[column]))
  const members = ownLanguages.map((language, column) => `${language}:${lists}[${column}][index]`)
  return `const ${lists}=${JSON.stringify(columns)};function ${call}(index){return{${members}}}`
}

/** What an object says in each language, where it has nothing else; `undefined` for any other object. */
function textsOf({ properties }: ObjectExpression): readonly string[] | undefined {
  const texts = properties.flatMap((property, index) => {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') return []
    const text = textOf(property.value)
    return property.key.name === ownLanguages[index] && text !== undefined ? [text] : []
  })
  return texts.length === ownLanguages.length && properties.length === texts.length ? texts : undefined
}

function textOf(value: Node): string | undefined {
  const { type, value: text } = value as Node & { readonly value?: unknown }
  return type === 'Literal' && typeof text === 'string' ? text : undefined
}

/** A name that does not occur in a script. */
function nameBeside(script: string, wanted: string): string {
  let name = `$${wanted}`
  while (script.includes(name)) name = `$${name}`
  return name
}
