import { ownLanguages } from '@rolebook/model'
import { type AnyNode, type ObjectExpression, type Property, parse } from 'acorn'
import { ancestor } from 'acorn-walk'
import { byLikeness } from './by-likeness.ts'

/** An object with a text for each language: its source, and where it is in the script. */
interface FoundText {
  readonly start: number
  readonly end: number
  readonly inEach: readonly string[]
}

/**
 * Puts the texts of a script together by their language: each `{en:"…",de:"…",fr:"…"}` becomes a call that makes the same
 * of three lists, in which like stands beside like. Deflate looks 32 KB back and no further, and German text is most like
 * what German says elsewhere.
 */
export function gatherTexts(script: string): string {
  const program = parse(script, { ecmaVersion: 'latest', sourceType: 'module' })
  const found: FoundText[] = []
  ancestor(program, {
    ObjectExpression(object, _, ancestors) {
      const inEach = textsOf(object, ancestors.some(isFunction))
      if (inEach) found.push({ ...object, inEach: inEach.map(({ value }) => script.slice(value.start, value.end)) })
    },
  })
  if (found.length === 0) return script
  const outermost = withoutInner(found.toSorted((one, other) => one.start - other.start))
  const gathered = byLikeness(outermost, ({ inEach }) => inEach.join('\n'))
  const indexes = new Map(gathered.map((text, index) => [text, index]))
  const [call, lists] = [nameBeside(script, 'text'), nameBeside(script, 'texts')]
  // a directive has to stay first
  const start = program.body.find((statement) => !('directive' in statement))?.start ?? 0
  const parts = [script.slice(0, start), declare(call, lists, gathered)]
  let at = start
  for (const text of outermost) {
    parts.push(script.slice(at, text.start), `${call}(${indexes.get(text)})`)
    at = text.end
  }
  return [...parts, script.slice(at)].join('')
}

function declare(call: string, lists: string, found: readonly FoundText[]): string {
  const columns = ownLanguages.map((_, column) => `[${found.map(({ inEach }) => inEach[column]).join(',')}]`)
  const members = ownLanguages.map((language, column) => `${language}:${lists}[${column}][index]`)
  return `const ${lists}=[${columns.join(',')}];function ${call}(index){return{${members}}}`
}

function withoutInner(found: readonly FoundText[]): readonly FoundText[] {
  let end = 0
  return found.filter((text) => {
    if (text.start < end) return false
    end = text.end
    return true
  })
}

/** The texts of an object that has one for each language and nothing else; `undefined` for any other object. */
function textsOf({ properties }: ObjectExpression, isInFunction: boolean): readonly Property[] | undefined {
  const texts = properties.filter(
    (property, index): property is Property =>
      isNamed(property) &&
      property.key.type === 'Identifier' &&
      property.key.name === ownLanguages[index] &&
      isMovable(property.value, isInFunction),
  )
  return texts.length === ownLanguages.length && properties.length === texts.length ? texts : undefined
}

/**
 * Whether a value can be moved to another place in the script: not if it is inside a function and uses its variables.
 */
function isMovable(value: AnyNode, isInFunction: boolean): boolean {
  if (value.type === 'Literal') return typeof value.value === 'string'
  if (value.type === 'ArrowFunctionExpression') return !isInFunction
  if (value.type === 'ArrayExpression')
    return value.elements.every((element) => element !== null && isMovable(element, isInFunction))
  return (
    value.type === 'ObjectExpression' &&
    value.properties.every((property) => isNamed(property) && isMovable(property.value, isInFunction))
  )
}

function isNamed(property: AnyNode): property is Property {
  return property.type === 'Property' && property.kind === 'init' && !property.computed && !property.method
}

function isFunction({ type }: AnyNode): boolean {
  return type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression'
}

/** A name that does not occur in a script. */
function nameBeside(script: string, wanted: string): string {
  let name = `$${wanted}`
  while (script.includes(name)) name = `$${name}`
  return name
}
