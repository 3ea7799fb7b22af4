/** Where the keyboard is: on a cell, on a responsibility (no role), on a role (no responsibility), or in the corner. */
export interface Place {
  readonly duty: string | undefined
  readonly role: string | undefined
}

/** The place of one role in one responsibility. */
export interface CellPlace {
  readonly duty: string
  readonly role: string
}

/** The places to go to: responsibilities from the top, roles from the left. */
export interface Extent {
  readonly duties: readonly string[]
  readonly roles: readonly string[]
  /** How many lines a page has. */
  readonly page: number
}

/**
 * Where a key leads from a place; `undefined` for keys that do not move. The head counts as a line, the
 * responsibilities as a column.
 */
export function moveBy(key: string, withControl: boolean, place: Place, extent: Extent): Place | undefined {
  const { duties, roles, page } = extent
  const line = place.duty === undefined ? -1 : duties.indexOf(place.duty)
  const column = place.role === undefined ? -1 : roles.indexOf(place.role)
  const [lastLine, lastColumn] = [duties.length - 1, roles.length - 1]
  const to = (toLine: number, toColumn: number): Place => ({
    duty: duties[Math.min(Math.max(toLine, -1), lastLine)],
    role: roles[Math.min(Math.max(toColumn, -1), lastColumn)],
  })
  switch (key) {
    case 'ArrowDown':
      return to(line + 1, column)
    case 'ArrowUp':
      return to(line - 1, column)
    case 'ArrowRight':
      return to(line, column + 1)
    case 'ArrowLeft':
      return to(line, column - 1)
    case 'PageDown':
      return to(line + page, column)
    case 'PageUp':
      return to(line - page, column)
    case 'Home':
      return to(withControl ? -1 : line, -1)
    case 'End':
      return to(withControl ? lastLine : line, lastColumn)
    default:
      return undefined
  }
}

/** The place itself where it is shown, else the nearest one that is. */
export function placeWithin(place: Place, { duties, roles }: Extent): Place {
  return {
    duty: place.duty === undefined || duties.includes(place.duty) ? place.duty : duties[0],
    role: place.role === undefined || roles.includes(place.role) ? place.role : undefined,
  }
}

export function isCell(place: Place): place is CellPlace {
  return place.duty !== undefined && place.role !== undefined
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.duty === other.duty && one.role === other.role
}
