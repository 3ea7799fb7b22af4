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
const lineHeight = 16
const margin = 12

/** Stands before all people, so that people, roles and duties get a column each, whoever holds what. */
const beginning = 'beginning'

/** Lays people, roles and duties out in columns, with as few lines crossing as can be. The same graph always looks the same. */
export function layOut({ nodes, links }: MapGraph): MapLayout {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', ranker: 'tight-tree', nodesep: 8, edgesep: 2, ranksep: 100 })
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
  const placed = nodes.map((node): PlacedNode => {
    const { x = 0, y = 0, width, height } = graph.node(node.key)
    return { node, x: x - width / 2, y: y - height / 2, width, height }
  })
  return atOrigin(placed, links)
}

function atOrigin(placed: readonly PlacedNode[], links: readonly MapLink[]): MapLayout {
  const left = Math.min(...placed.map(({ x }) => x)) - margin
  const top = Math.min(...placed.map(({ y }) => y)) - margin
  const nodes = placed.map((one) => ({ ...one, x: one.x - left, y: one.y - top }))
  return {
    nodes,
    byKey: new Map(nodes.map((one) => [one.node.key, one])),
    links,
    width: Math.max(0, ...nodes.map(({ x, width }) => x + width)) + margin,
    height: Math.max(0, ...nodes.map(({ y, height }) => y + height)) + margin,
  }
}

/** A name, what there is of it, and a line for each thing that makes it stand out. */
function heightOf(node: MapNode): number {
  return 12 + lineHeight * (2 + concernsOf(node).length)
}
