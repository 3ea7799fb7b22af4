/** An id and the value under it. */
export type MapEntry<Value> = readonly [id: string, value: Value]

/** How one map differs from another. */
export interface MapDifference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** The ids whose values are different objects. */
  readonly changed: readonly string[]
  /** Whether ids came or went, or changed places. */
  readonly reordered: boolean
}

type Shard<Value> = ReadonlyMap<string, Value>

/**
 * About how many entries a shard holds: few enough that copying a shard is cheap, and enough that the list of shards
 * stays short.
 */
const entriesInAShard = 32
/** A map whose shards have grown to this many times that size is cut anew. */
const mostGrowth = 4

/**
 * A map in the order of a file that is never changed: a change makes another one, which shares nearly everything with
 * it. So changing one entry among many thousands costs little, and so does finding out how two of them differ.
 */
export class PersistentMap<Value> implements ReadonlyMap<string, Value> {
  readonly #ids: readonly string[]
  /** Their number is a power of two. Which shard an entry lies in depends on its id alone. */
  readonly #shards: readonly Shard<Value>[]

  private constructor(ids: readonly string[], shards: readonly Shard<Value>[]) {
    this.#ids = ids
    this.#shards = shards
  }

  /** Makes one from a map that nobody will change. */
  static of<Value>(entries: ReadonlyMap<string, Value>): PersistentMap<Value> {
    const ids = [...entries.keys()]
    let count = 1
    while (count * 2 * entriesInAShard <= ids.length) count *= 2
    if (count === 1) return new PersistentMap(ids, [entries])
    const shards = Array.from({ length: count }, () => new Map<string, Value>())
    for (const [id, value] of entries) shards[shardOf(id, count)]?.set(id, value)
    return new PersistentMap(ids, shards)
  }

  /** The same ids in the same order, some of them with other values. */
  with(entries: readonly MapEntry<Value>[]): PersistentMap<Value> {
    if (entries.length === 0) return this
    const shards = new ShardChange(this.#shards)
    for (const [id, value] of entries) shards.at(id).set(id, value)
    return new PersistentMap(this.#ids, shards.result)
  }

  /**
   * The map with these entries in place of `count` others from position `start` on. Their ids must not occur elsewhere
   * in it.
   */
  splice(start: number, count: number, entries: readonly MapEntry<Value>[]): PersistentMap<Value> {
    const ids = [...this.#ids.slice(0, start), ...entries.map(([id]) => id), ...this.#ids.slice(start + count)]
    const shards = new ShardChange(this.#shards)
    for (const id of this.#ids.slice(start, start + count)) shards.at(id).delete(id)
    for (const [id, value] of entries) shards.at(id).set(id, value)
    const next = new PersistentMap(ids, shards.result)
    return ids.length > shards.result.length * entriesInAShard * mostGrowth ? PersistentMap.of(new Map(next)) : next
  }

  /** The position of an id in the order; -1 where it is not in the map. */
  positionOf(id: string): number {
    return this.#ids.indexOf(id)
  }

  get(id: string): Value | undefined {
    return this.#shardOf(id)?.get(id)
  }

  has(id: string): boolean {
    return this.#shardOf(id)?.has(id) === true
  }

  get size(): number {
    return this.#ids.length
  }

  keys(): MapIterator<string> {
    return this.#ids.values()
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value
  }

  *entries(): MapIterator<[string, Value]> {
    for (const id of this.#ids) yield [id, this.get(id) as Value]
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }

  forEach(visit: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [id, value] of this.entries()) visit(value, id, this)
  }

  /**
   * How another map differs from this one. Where one was made from the other, the cost is a look at each shard and at
   * the entries that differ.
   */
  differenceTo(next: PersistentMap<Value>): MapDifference {
    const difference = { added: [] as string[], removed: [] as string[], changed: [] as string[] }
    if (this.#shards.length !== next.#shards.length) note(this, next, difference)
    else
      for (const [index, shard] of this.#shards.entries()) {
        const other = next.#shards[index] ?? new Map()
        if (shard !== other) note(shard, other, difference)
      }
    return { ...difference, reordered: !haveSameOrder(this.#ids, next.#ids) }
  }

  #shardOf(id: string): Shard<Value> | undefined {
    const shards = this.#shards
    return shards.length === 1 ? shards[0] : shards[shardOf(id, shards.length)]
  }
}

/** Whether a value is a map of either class. */
export function isMap(value: unknown): value is ReadonlyMap<string, unknown> {
  return value instanceof Map || value instanceof PersistentMap
}

/** How one map differs from another, whichever class they are of. */
export function differenceBetween<Value>(
  before: ReadonlyMap<string, Value>,
  next: ReadonlyMap<string, Value>,
): MapDifference {
  if (before instanceof PersistentMap && next instanceof PersistentMap) return before.differenceTo(next)
  return PersistentMap.of(before).differenceTo(PersistentMap.of(next))
}

/** Copies the shards that a change touches, each once. */
class ShardChange<Value> {
  readonly result: Shard<Value>[]
  readonly #copied = new Map<number, Map<string, Value>>()

  constructor(shards: readonly Shard<Value>[]) {
    this.result = [...shards]
  }

  /** The shard of an id, to be changed. */
  at(id: string): Map<string, Value> {
    const index = shardOf(id, this.result.length)
    const known = this.#copied.get(index)
    if (known) return known
    const copy = new Map(this.result[index])
    this.#copied.set(index, copy)
    this.result[index] = copy
    return copy
  }
}

function shardOf(id: string, count: number): number {
  let mixed = 0
  for (let index = 0; index < id.length; index += 1) mixed = (Math.imul(mixed, 31) + id.charCodeAt(index)) | 0
  return mixed & (count - 1)
}

function note<Value>(
  before: Shard<Value>,
  next: Shard<Value>,
  { added, removed, changed }: Record<'added' | 'removed' | 'changed', string[]>,
): void {
  for (const [id, value] of next) {
    if (!before.has(id)) added.push(id)
    else if (before.get(id) !== value) changed.push(id)
  }
  for (const id of before.keys()) if (!next.has(id)) removed.push(id)
}

function haveSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((id, index) => id === other[index]))
}
