/**
 * A section of a rolebook that has members: their entries are found by long ids such as `de/chidi`, but are never
 * counted or iterated over, because they are judged in their own rolebooks.
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

/** The members' entries of a section; the same object as long as none of them changes. */
export function ofMembers<Value>(section: ReadonlyMap<string, Value> | undefined): ReadonlyMap<string, Value> {
  return section instanceof WithMembers ? (section.ofMembers as ReadonlyMap<string, Value>) : nothing
}

/** The entries of the section itself, without those of members. */
export function ownOf<Value>(section: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return section instanceof WithMembers ? (section.own as ReadonlyMap<string, Value>) : section
}

/** Adds the members' entries to a section. Returns the previous section where nothing has changed. */
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
