import { ofMembers, type Steps } from '@rolebook/model'
import type { Index } from '../indexes.ts'
import { Few } from './few.ts'
import type { MapChange, TrackedMap } from './tracked-map.ts'
import type { TrackedModel } from './tracked-model.ts'
import { Cell, type Tracker } from './tracker.ts'

/** What an index is made from. */
interface Indexed {
  /** All ids of the rolebook, in its order; where members are reached, theirs come after them. */
  readonly allIds: () => Iterable<string>
  /** The keys of an entry as it is now. */
  readonly keysOf: (id: string) => readonly string[]
  readonly reachesMembers: boolean
}

/**
 * An index that is kept up to date entry by entry. A task that looks up a key depends on which entries have that key.
 */
export class TrackedIndex {
  readonly #tracker: Tracker
  readonly #allIds: () => Iterable<string>
  readonly #keysOf: (id: string) => readonly string[]
  readonly #reachesMembers: boolean
  readonly #keys = new Map<string, readonly string[]>()
  readonly #ids = new Map<string, Few<string>>()
  readonly #cells = new Map<string, Cell>()
  /** For keys that several ids have, these ids in order, once they were looked up. */
  readonly #sorted = new Map<string, readonly string[]>()
  /** The position of each id in the rolebook; made only where several ids have one key. */
  #ranks: ReadonlyMap<string, number> | undefined

  constructor(tracker: Tracker, { allIds, keysOf, reachesMembers }: Indexed) {
    this.#tracker = tracker
    this.#allIds = allIds
    this.#keysOf = keysOf
    this.#reachesMembers = reachesMembers
  }

  /** Takes in all ids. Must be run to its end before anything is looked up. */
  *fill(): Steps<void> {
    let count = 0
    for (const id of this.#allIds()) {
      this.#put(id, this.#keysOf(id))
      count += 1
      if (count % inAStep === 0) yield
    }
  }

  /** The ids of the entries that have a key, in the order of the rolebook. */
  lookUp(key: string): readonly string[] {
    const cell = this.#cells.get(key) ?? new Cell()
    this.#cells.set(key, cell)
    this.#tracker.note(cell)
    const ids = this.#ids.get(key)
    if (ids === undefined || ids.size < 2) return ids ? [...ids] : []
    const known = this.#sorted.get(key)
    if (known) return known
    this.#ranks ??= new Map([...this.#allIds()].map((id, rank) => [id, rank]))
    const rankOf = (id: string) => this.#ranks?.get(id) ?? 0
    const sorted = [...ids].sort((one, other) => rankOf(one) - rankOf(other))
    this.#sorted.set(key, sorted)
    return sorted
  }

  /** Follows what changed in the map. */
  follow({ added, removed, changed, reordered, ofMembers }: MapChange): void {
    for (const id of removed) this.#put(id, [])
    for (const id of [...added, ...changed, ...(this.#reachesMembers ? ofMembers : [])]) this.#put(id, this.#keysOf(id))
    if (!reordered && !(this.#reachesMembers && ofMembers.length > 0)) return
    this.#ranks = undefined
    for (const key of this.#sorted.keys()) this.#tracker.change(this.#cells.get(key))
    this.#sorted.clear()
  }

  #put(id: string, keys: readonly string[]): void {
    const before = this.#keys.get(id) ?? []
    for (const key of before) {
      if (keys.includes(key)) continue
      const ids = this.#ids.get(key)
      ids?.delete(id)
      if (ids?.size === 0) this.#ids.delete(key)
      this.#changed(key)
    }
    for (const key of keys) {
      if (before.includes(key)) continue
      const ids = this.#ids.get(key)
      const having = ids ?? new Few<string>()
      if (!ids) this.#ids.set(key, having)
      having.add(id)
      this.#changed(key)
    }
    if (keys.length > 0) this.#keys.set(id, keys)
    else this.#keys.delete(id)
  }

  #changed(key: string): void {
    this.#sorted.delete(key)
    this.#tracker.change(this.#cells.get(key))
  }
}

/** How many ids are taken in in one step. */
const inAStep = 512

/** Makes an index of a model's entries, to be filled. */
export function createIndex(
  index: Index,
  tracker: Tracker,
  { people, contactPoints, sites, roles, responsibilities, situations }: TrackedModel,
): TrackedIndex {
  const { reachesMembers = false } = index
  const over = <Entry>(entries: TrackedMap<Entry>, keysOf: (entry: Entry, id: string) => readonly string[]) =>
    new TrackedIndex(tracker, {
      allIds: () =>
        reachesMembers
          ? [...entries.untracked.keys(), ...ofMembers(entries.untracked).keys()]
          : entries.untracked.keys(),
      keysOf: (id) => {
        const entry = entries.untracked.get(id)
        return entry === undefined ? [] : keysOf(entry, id)
      },
      reachesMembers,
    })
  switch (index.of) {
    case 'person':
      return over(people, index.keysOf)
    case 'contact-point':
      return over(contactPoints, index.keysOf)
    case 'site':
      return over(sites, index.keysOf)
    case 'role':
      return over(roles, index.keysOf)
    case 'responsibility':
      return over(responsibilities, index.keysOf)
    case 'situation':
      return over(situations, index.keysOf)
  }
}

/**
 * Thrown through a rule that asks for an index which is not there yet. Rules are pure, so they can simply run again.
 */
export class IndexWanted extends Error {
  readonly index: Index

  constructor(index: Index) {
    super('An index is to be made first.')
    this.index = index
  }
}
