import { Graph, layout } from '@dagrejs/dagre'
import { concernsOf, type MapGraph, type MapLink, type MapNode, type NodeKey } from './map-graph.ts'

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
const gaps = { least: 8, most: 44 } as const
const lineHeight = 16
const margin = 12

/** Stands before all people, so that people, roles and duties get a column each, whoever holds what. */
const beginning = 'beginning'

/**
 * Lays people, roles and duties out in columns. The library orders each column so that few lines cross; the columns are
 * then set evenly beside each other. The same graph always looks the same.
 */
export function layOut({ nodes, links }: MapGraph): MapLayout {
  const orderOf = order({ nodes, links })
  const columns = (['person', 'role', 'duty'] as const).map((kind) =>
    nodes
      .filter((node) => node.kind === kind)
      .map((node) => ({ node, height: heightOf(node) }))
      .toSorted((one, other) => orderOf(one.node.key) - orderOf(other.node.key)),
  )
  const tallest = Math.max(...columns.map((column) => lengthOf(column, gaps.least)))
  let x = margin
  const placed = columns.flatMap((column) => {
    const [first] = column
    if (!first) return []
    const left = x
    const gap = gapOf(column, tallest)
    let y = margin + (tallest - lengthOf(column, gap)) / 2
    x += widths[first.node.kind] + columnGap
    return column.map(({ node, height }): PlacedNode => {
      const top = y
      y += height + gap
      return { node, x: left, y: top, width: widths[node.kind], height }
    })
  })
  return {
    nodes: placed,
    byKey: new Map(placed.map((one) => [one.node.key, one])),
    links,
    width: placed.length === 0 ? 0 : x - columnGap + margin,
    height: placed.length === 0 ? 0 : tallest + 2 * margin,
  }
}

/** Where each box stands in its column, as the library would have it. */
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

type Column = readonly { readonly height: number }[]

function lengthOf(column: Column, gap: number): number {
  return column.reduce((sum, { height }) => sum + height + gap, -gap)
}

/** Short columns are spread, so that lines run level; not so far that they fall apart. */
function gapOf(column: Column, tallest: number): number {
  const free = tallest - lengthOf(column, 0)
  return Math.min(gaps.most, Math.max(gaps.least, free / Math.max(1, column.length - 1)))
}

/** A name, what there is of it, and a line for each thing that makes it stand out. */
function heightOf(node: MapNode): number {
  return 12 + lineHeight * (2 + concernsOf(node).length)
}
