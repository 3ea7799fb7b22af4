/**
 * A section of a rolebook that has members: what stands in members is found by its long id, `de/chidi`, but never counted
 * and never gone through, for it is judged in its own rolebook.
 */
export class WithMembers<Value> implements ReadonlyMap<string, Value> {
  readonly own: ReadonlyMap<string, Value>
  /** By long ids. */
  readonly ofMembers: ReadonlyMap<string, Value>

  constructor(own: ReadonlyMap<string, Value>, ofMembers: ReadonlyMap<string, Value>) {
    this.own = own
    this.ofMembers = ofMembers
  }

  get(id: string): Value | undefined {
    return this.own.get(id) ?? this.ofMembers.get(id)
  }

  has(id: string): boolean {
    return this.own.has(id) || this.ofMembers.has(id)
  }

  get size(): number {
    return this.own.size
  }

  keys(): MapIterator<string> {
    return this.own.keys() as MapIterator<string>
  }

  values(): MapIterator<Value> {
    return this.own.values() as MapIterator<Value>
  }

  entries(): MapIterator<[string, Value]> {
    return this.own.entries() as MapIterator<[string, Value]>
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }

  forEach(visit: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [id, value] of this.own) visit(value, id, this)
  }
}

const nothing: ReadonlyMap<string, never> = new Map<string, never>()

/** What a section finds in members; the same object as long as nothing in them changes. */
export function ofMembers<Value>(section: ReadonlyMap<string, Value> | undefined): ReadonlyMap<string, Value> {
  return section instanceof WithMembers ? (section.ofMembers as ReadonlyMap<string, Value>) : nothing
}

/** What stands in a section itself. */
export function ownOf<Value>(section: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return section instanceof WithMembers ? (section.own as ReadonlyMap<string, Value>) : section
}

/** Lays what is in members beside a section; the section of before where it is still the same. */
export function besideMembers<Value>(
  own: ReadonlyMap<string, Value> | undefined,
  foreign: ReadonlyMap<string, Value>,
  before: ReadonlyMap<string, Value> | undefined,
): ReadonlyMap<string, Value> | undefined {
  if (foreign.size === 0) return own
  const section = own ?? nothing
  if (before instanceof WithMembers && before.own === section && before.ofMembers === foreign)
    return before as WithMembers<Value>
  return new WithMembers(section, foreign)
}
