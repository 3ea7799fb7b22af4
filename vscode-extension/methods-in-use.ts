import { readFile } from 'node:fs/promises'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import type { Plugin } from 'esbuild'

/** A file of a library, and of each of its classes what reading YAML and finding words come to. */
type MethodsInUse = Readonly<Record<string, Readonly<Record<string, string>>>>

const yaml = 'yaml/browser/dist'

const inUse: MethodsInUse = {
  [`${yaml}/doc/Document.js`]: { Document: 'setSchema' },
  [`${yaml}/doc/directives.js`]: { Directives: 'atDocument add tagName' },
  [`${yaml}/nodes/Alias.js`]: { Alias: '' },
  [`${yaml}/nodes/Collection.js`]: { Collection: 'hasAllNullValues' },
  [`${yaml}/nodes/Node.js`]: { NodeBase: '' },
  [`${yaml}/nodes/Pair.js`]: { Pair: '' },
  [`${yaml}/nodes/Scalar.js`]: { Scalar: '' },
  [`${yaml}/nodes/YAMLMap.js`]: { YAMLMap: 'tagName add delete get has set' },
  [`${yaml}/nodes/YAMLSeq.js`]: { YAMLSeq: 'tagName add' },
  [`${yaml}/schema/Schema.js`]: { Schema: '' },
  [`${yaml}/schema/yaml-1.1/omap.js`]: { YAMLOMap: '' },
  [`${yaml}/schema/yaml-1.1/set.js`]: { YAMLSet: '' },
  'minisearch/dist/es/index.js': {
    SearchableMap: 'atPrefix entries fetch fuzzyGet get set',
    MiniSearch:
      'add addAll addDocumentId addFieldLength addFields addTerm combineResults executeQuery executeQuerySpec saveStoredFields search termResults',
  },
}

/**
 * Leaves the other methods of these classes out of a bundle. A bundler keeps every method, for anything might call one; with
 * them goes what only they need. Tests hold that the rest reads and finds what the whole libraries do.
 */
export const methodsInUse: Plugin = {
  name: 'methods-in-use',
  setup(build) {
    for (const [file, classes] of Object.entries(inUse)) {
      const filter = new RegExp(`[\\\\/]${file.replaceAll('.', String.raw`\.`).replaceAll('/', String.raw`[\\/]`)}$`)
      build.onLoad({ filter }, async ({ path }) => ({
        contents: withoutOthers(await readFile(path, 'utf8'), classes, file),
      }))
    }
  },
}

/** Throws where a class or a method is not there any more, so that nothing is left out for having another name now. */
function withoutOthers(script: string, classes: Readonly<Record<string, string>>, file: string): string {
  const methods = methodsIn(script)
  const others = Object.entries(classes).flatMap(([name, kept]) => {
    const [its, keep] = [methods.get(name) ?? [], kept.split(' ').filter((method) => method !== '')]
    const missing = keep.filter((method) => !its.some((other) => other.name === method))
    if (its.length === 0 || missing.length > 0)
      throw new Error(`${name} in ${file} has no ${missing.join(', ') || 'methods'}.`)
    return its.filter((method) => !keep.includes(method.name))
  })
  return others
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), script)
}

interface NamedMethod {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The methods of each class of a script that have a name; constructors and what is called by a symbol have none. */
function methodsIn(script: string): ReadonlyMap<string, readonly NamedMethod[]> {
  const found = new Map<string, readonly NamedMethod[]>()
  simple(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }), {
    ClassDeclaration({ id, body }) {
      const methods = body.body.flatMap((member) =>
        member.type === 'MethodDefinition' &&
        member.kind !== 'constructor' &&
        !member.computed &&
        member.key.type === 'Identifier'
          ? [{ name: member.key.name, start: member.start, end: member.end }]
          : [],
      )
      if (id) found.set(id.name, methods)
    },
  })
  return found
}
