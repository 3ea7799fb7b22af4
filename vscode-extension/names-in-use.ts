import { readFile } from 'node:fs/promises'
import { type ObjectExpression, parse } from 'acorn'
import { full } from 'acorn-walk'
import type { Plugin } from 'esbuild'

/** A library that comes as one file, with the libraries of its own in it. */
const inOneFile = /[\\/]@dagrejs[\\/]dagre[\\/]dist[\\/]dagre\.esm\.js$/

/**
 * Leaves out of a bundle what a library in one file only has for whoever asks for all of it. Such a file makes a namespace
 * when it is loaded, `make(all, { name: () => value, … })`, and so a bundler keeps every value; here a namespace has the
 * names that occur elsewhere in the file. A test holds that the map is laid out as with all of the library.
 */
export const namesInUse: Plugin = {
  name: 'names-in-use',
  setup(build) {
    build.onLoad({ filter: inOneFile }, async ({ path }) => ({
      contents: withNamesInUse(await readFile(path, 'utf8')),
    }))
  },
}

function withNamesInUse(script: string): string {
  const program = parse(script, { ecmaVersion: 'latest', sourceType: 'module' })
  const asked = new Set<string>()
  full(program, (node) => {
    if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier')
      asked.add(node.property.name)
    if (node.type === 'ObjectPattern')
      for (const part of node.properties)
        if (part.type === 'Property' && part.key.type === 'Identifier') asked.add(part.key.name)
  })
  const namespaces = program.body.flatMap((statement) => {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression') return []
    const [name, names, ...more] = statement.expression.arguments
    return name?.type === 'Identifier' && names?.type === 'ObjectExpression' && more.length === 0 ? [names] : []
  })
  if (namespaces.length === 0) throw new Error('The library makes no namespaces any more.')
  return namespaces
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (left, names) => left.slice(0, names.start) + onlyAsked(script, names, asked) + left.slice(names.end),
      script,
    )
}

function onlyAsked(script: string, { properties }: ObjectExpression, asked: ReadonlySet<string>): string {
  const left = properties.filter(
    (property) => property.type !== 'Property' || property.key.type !== 'Identifier' || asked.has(property.key.name),
  )
  return `{${left.map(({ start, end }) => script.slice(start, end)).join(',')}}`
}
