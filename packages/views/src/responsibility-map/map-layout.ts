import { Graph, layout } from '@dagrejs/dagre'
import { concernsOf, type MapGraph, type MapLink, type MapNode, type NodeKey } from './map-graph.ts'
import { settle } from './settle.ts'

/** A box in its place; all in pixels, from its upper left corner. */
export interface PlacedNode {
  readonly node: MapNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface MapLayout {
  readonly nodes: readonly PlacedNode[]
  readonly byKey: ReadonlyMap<NodeKey, PlacedNode>
  readonly links: readonly MapLink[]
  readonly width: number
  readonly height: number
}

const widths = { person: 190, role: 220, duty: 290 } as const
const columnGap = 110
const gap = 8
const lineHeight = 16
const margin = 12

/** An invisible node before all people, so that people, roles and duties each get a column, whoever holds what. */
const beginning = 'beginning'

/**
 * Lays people, roles and duties out in columns. The library orders each column so that few lines cross; then the
 * longest column is packed, and the others settle beside what they are joined with. The same graph always looks the
 * same.
 */
export function layOut({ nodes, links }: MapGraph): MapLayout {
  const orderOf = order({ nodes, links })
  const columns = (['person', 'role', 'duty'] as const)
    .map((kind) => nodes.filter((node) => node.kind === kind))
    .filter((column) => column.length > 0)
    .map((column) => column.toSorted((one, other) => orderOf(one.key) - orderOf(other.key)))
  const tops = topsOf(columns, links)
  const highest = Math.min(...tops.values())
  let x = margin
  const placed = columns.flatMap((column) => {
    const [left, width] = [x, widths[column[0]?.kind ?? 'person']]
    x += width + columnGap
    return column.map((node): PlacedNode => {
      const y = margin + (tops.get(node.key) ?? 0) - highest
      return { node, x: left, y, width, height: heightOf(node) }
    })
  })
  return {
    nodes: placed,
    byKey: new Map(placed.map((one) => [one.node.key, one])),
    links,
    width: placed.length === 0 ? 0 : x - columnGap + margin,
    height: placed.length === 0 ? 0 : Math.max(...placed.map(({ y, height }) => y + height)) + margin,
  }
}

/** The order of the boxes in each column, by the library. */
function order({ nodes, links }: Pick<MapGraph, 'nodes' | 'links'>): (key: NodeKey) => number {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', ranker: 'tight-tree' })
  graph.setNode(beginning, { width: 1, height: 1 })
  for (const node of nodes) {
    graph.setNode(node.key, { width: widths[node.kind], height: heightOf(node) })
    if (node.kind === 'person') graph.setEdge(beginning, node.key, { weight: 0 })
  }
  const held = new Set(links.map(({ to }) => to))
  for (const { kind, key } of nodes)
    if (kind === 'role' && !held.has(key)) graph.setEdge(beginning, key, { weight: 0, minlen: 2 })
  for (const { from, to } of links) graph.setEdge(from, to, {})
  layout(graph)
  return (key) => graph.node(key).y ?? 0
}

/** The upper edges of all boxes: from the longest column outwards, each column beside what it is joined with. */
function topsOf(columns: readonly (readonly MapNode[])[], links: readonly MapLink[]): ReadonlyMap<NodeKey, number> {
  const tops = new Map<NodeKey, number>()
  const middles = new Map<NodeKey, number>()
  const joined = neighboursIn(links)
  const put = (column: readonly MapNode[]) => {
    let last = 0
    const standing = column.map((node) => {
      const its = joined(node.key).flatMap((key) => middles.get(key) ?? [])
      // a box that is joined with nothing stays below the one above it
      if (its.length > 0) last = its.reduce((sum, middle) => sum + middle, 0) / its.length
      return { height: heightOf(node), wanted: last }
    })
    const settled = settle(standing, gap)
    for (const [index, node] of column.entries()) {
      const top = settled[index] ?? 0
      tops.set(node.key, top)
      middles.set(node.key, top + heightOf(node) / 2)
    }
  }
  const lengths = columns.map((column) => column.reduce((sum, node) => sum + heightOf(node) + gap, 0))
  const longest = lengths.indexOf(Math.max(...lengths))
  for (const column of columns.slice(longest)) put(column)
  for (const column of columns.slice(0, Math.max(0, longest)).toReversed()) put(column)
  return tops
}

function neighboursIn(links: readonly MapLink[]): (key: NodeKey) => readonly NodeKey[] {
  const joined = new Map<NodeKey, NodeKey[]>()
  const add = (one: NodeKey, other: NodeKey) => {
    const known = joined.get(one)
    if (known) known.push(other)
    else joined.set(one, [other])
  }
  for (const { from, to } of links) {
    add(from, to)
    add(to, from)
  }
  return (key) => joined.get(key) ?? []
}

/** The height of a box: a name, a note, and a line for each concern. */
function heightOf(node: MapNode): number {
  return 12 + lineHeight * (2 + concernsOf(node).length)
}
