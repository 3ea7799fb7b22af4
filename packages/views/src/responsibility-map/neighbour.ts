import type { Direction } from '../maps/roving-focus.ts'
import type { MapLayout, PlacedNode } from './map-layout.ts'

/**
 * Where an arrow key leads from a box: up and down within its column, left and right along a line; the same box where
 * there is nothing.
 */
export function neighbourOf(layout: MapLayout, here: PlacedNode, direction: Direction): PlacedNode {
  if (direction === 'left' || direction === 'right') return nearest(joinedOn(layout, here, direction), here)
  const column = layout.nodes
    .filter(({ node }) => node.kind === here.node.kind)
    .toSorted((one, other) => one.y - other.y)
  if (direction === 'first') return column[0] ?? here
  if (direction === 'last') return column.at(-1) ?? here
  const at = column.findIndex(({ node }) => node.key === here.node.key)
  return column[at + (direction === 'down' ? 1 : -1)] ?? here
}

function joinedOn({ links, byKey }: MapLayout, { node }: PlacedNode, side: 'left' | 'right'): readonly PlacedNode[] {
  const keys = links.flatMap(({ from, to }) => {
    if (side === 'right') return from === node.key ? [to] : []
    return to === node.key ? [from] : []
  })
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

function nearest(some: readonly PlacedNode[], here: PlacedNode): PlacedNode {
  const distance = ({ y }: PlacedNode) => Math.abs(y - here.y)
  return some.toSorted((one, other) => distance(one) - distance(other))[0] ?? here
}
