import { differenceBetween, type MapDifference, ofMembers, ownOf } from '@rolebook/model'
import { isSame } from './same.ts'
import { Cell, type Tracker } from './tracker.ts'

/** Which entries of a map were added, removed or changed. */
export interface MapChange extends MapDifference {
  /** The ids of members' entries that were added, removed or changed. */
  readonly ofMembers: readonly string[]
}

const unchanged: MapChange = { added: [], removed: [], changed: [], reordered: false, ofMembers: [] }

/**
 * A map from ids to entries that notes what is read: a task that asks for one entry depends on that entry, one that
 * iterates over the ids depends on the ids and their order, one that iterates over the entries on all of them.
 */
export class TrackedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #tracker: Tracker
  readonly #cells = new Map<string, Cell>()
  readonly #ids = new Cell()
  readonly #all = new Cell()
  #entries: ReadonlyMap<string, Value> = new Map()

  constructor(tracker: Tracker) {
    this.#tracker = tracker
  }

  /** The map itself, for code that tracks changes itself. */
  get untracked(): ReadonlyMap<string, Value> {
    return this.#entries
  }

  /**
   * Puts another map in its place. Entries that are different objects count as changed only where their content
   * differs.
   */
  replace(next: ReadonlyMap<string, Value> = new Map()): MapChange {
    const before = this.#entries
    if (next === before) return unchanged
    this.#entries = next
    const { added, removed, reordered, ...difference } = differenceBetween(ownOf(before), ownOf(next))
    const changed = difference.changed.filter((id) => !isSame(before.get(id), next.get(id)))
    const foreign = changedOf(ofMembers(before), ofMembers(next))
    for (const ids of [added, removed, changed, foreign])
      for (const id of ids) this.#tracker.change(this.#cells.get(id))
    for (const id of [...removed, ...foreign])
      if (!next.has(id) && this.#cells.get(id)?.size === 0) this.#cells.delete(id)
    if (reordered) this.#tracker.change(this.#ids)
    if (reordered || changed.length > 0) this.#tracker.change(this.#all)
    return { added, removed, changed, reordered, ofMembers: foreign }
  }

  get(id: string): Value | undefined {
    this.#tracker.note(this.#cellOf(id))
    return this.#entries.get(id)
  }

  has(id: string): boolean {
    this.#tracker.note(this.#cellOf(id))
    return this.#entries.has(id)
  }

  get size(): number {
    this.#tracker.note(this.#ids)
    return this.#entries.size
  }

  keys() {
    this.#tracker.note(this.#ids)
    return this.#entries.keys() as MapIterator<string>
  }

  values() {
    this.#tracker.note(this.#all)
    return this.#entries.values() as MapIterator<Value>
  }

  entries() {
    this.#tracker.note(this.#all)
    return this.#entries.entries() as MapIterator<[string, Value]>
  }

  [Symbol.iterator]() {
    return this.entries()
  }

  forEach(visit: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [id, value] of this.entries()) visit(value, id, this)
  }

  #cellOf(id: string): Cell {
    const known = this.#cells.get(id)
    if (known) return known
    const cell = new Cell()
    this.#cells.set(id, cell)
    return cell
  }
}

/** The ids whose values differ between two maps, whatever their order. */
function changedOf<Value>(before: ReadonlyMap<string, Value>, next: ReadonlyMap<string, Value>): readonly string[] {
  if (before === next) return []
  const ids = new Set([...before.keys(), ...next.keys()])
  return [...ids].filter((id) => !isSame(before.get(id), next.get(id)))
}
