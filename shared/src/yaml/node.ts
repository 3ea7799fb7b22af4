import type { Range } from '../text/line-index.ts'

/**
 * A YAML value as written. Every scalar is text; numbers, dates and the rest are read later by the format.
 * Offsets count from the start of the piece the node stands in, so that a piece can be kept while text before it changes.
 */
export type Node = ScalarNode | MappingNode | SequenceNode

export interface ScalarNode extends Range {
  readonly kind: 'scalar'
  readonly text: string
  readonly style: 'plain' | 'quoted' | 'block'
}

export interface MappingNode extends Range {
  readonly kind: 'mapping'
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly key: ScalarNode
  /** `null` where nothing is written after the colon. */
  readonly value: Node | null
}

export interface SequenceNode extends Range {
  readonly kind: 'sequence'
  readonly items: readonly (Node | null)[]
}

/** Where a value stands in the rolebook: keys as written, list positions from 0. */
export type Path = readonly (string | number)[]

/** Which part of an entry is meant: its key, its value, or both. */
export type Part = 'key' | 'value' | 'entry'

/** The entry or value a path leads to, from the given node on; `undefined` where there is none. The first of duplicate keys counts. */
export function follow(
  from: Node | null,
  path: Path,
): { readonly key?: ScalarNode; readonly value: Node | null } | undefined {
  let found: { readonly key?: ScalarNode; readonly value: Node | null } = { value: from }
  for (const step of path) {
    const node: Node | null = found.value
    if (node?.kind === 'mapping' && typeof step === 'string') {
      const entry = node.entries.find(({ key }) => key.text === step)
      if (!entry) return undefined
      found = entry
    } else if (node?.kind === 'sequence' && typeof step === 'number') {
      const item = node.items[step]
      if (item === undefined) return undefined
      found = { value: item }
    } else return undefined
  }
  return found
}

/** The way down to the innermost entry or value at an offset, and whether the offset is on a key. */
export function pathToOffset(node: Node | null, offset: number): { path: Path; onKey: boolean } {
  if (node?.kind === 'mapping') {
    for (const { key, value } of node.entries) {
      if (contains(key, offset)) return { path: [key.text], onKey: true }
      if (value && contains(value, offset)) {
        const below = pathToOffset(value, offset)
        return { path: [key.text, ...below.path], onKey: below.onKey }
      }
    }
  } else if (node?.kind === 'sequence') {
    for (const [index, item] of node.items.entries()) {
      if (!item || !contains(item, offset)) continue
      const below = pathToOffset(item, offset)
      return { path: [index, ...below.path], onKey: below.onKey }
    }
  }
  return { path: [], onKey: false }
}

function contains({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end
}
