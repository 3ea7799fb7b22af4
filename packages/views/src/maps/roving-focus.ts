/** The directions in which keys move among several things of which Tab reaches only one. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

/** The direction of a key; `undefined` for all other keys. */
export function directionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Direction | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined
  return directions[key]
}

/**
 * The neighbour of an element among others that flow in rows, in page order; the element itself where there is none.
 */
export function neighbourIn<Of extends Element>(all: readonly Of[], here: Of, direction: Direction): Of {
  const at = all.indexOf(here)
  const clamp = (index: number) => all[Math.max(0, Math.min(all.length - 1, index))] ?? here
  if (direction === 'first') return clamp(0)
  if (direction === 'last') return clamp(all.length - 1)
  if (direction === 'left') return clamp(at - 1)
  if (direction === 'right') return clamp(at + 1)
  return nearestInNextRow(all, here, direction === 'down') ?? here
}

function nearestInNextRow<Of extends Element>(all: readonly Of[], here: Of, isDown: boolean): Of | undefined {
  const from = here.getBoundingClientRect()
  const beyond = all
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => (isDown ? box.top >= from.bottom : box.bottom <= from.top))
  const rows = beyond.map(({ box }) => box.top)
  const row = isDown ? Math.min(...rows) : Math.max(...rows)
  return beyond
    .filter(({ box }) => Math.abs(box.top - row) < 2)
    .sort((one, other) => Math.abs(one.box.left - from.left) - Math.abs(other.box.left - from.left))[0]?.element
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}
