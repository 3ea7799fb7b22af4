import { isSame } from './same.ts'
import { Cell, type Tracker } from './tracker.ts'

/** A record that notes which of its fields are read. Where the record is missing, its fields read as missing. */
export class TrackedRecord<Fields extends object> {
  /** What rules are given; it reads like the record itself. */
  readonly view: Fields
  readonly #tracker: Tracker
  readonly #cells = new Map<string | symbol, Cell>()
  #fields: Partial<Fields> = {}

  constructor(tracker: Tracker) {
    this.#tracker = tracker
    this.view = new Proxy({} as Fields, {
      get: (_, name) => this.#read(name),
      has: (_, name) => this.#read(name) !== undefined,
      // a task that spreads or iterates over a record depends on all of it; no rule does, and none should
      ownKeys: () => {
        throw new TypeError('A rule reads the fields that it needs by their names.')
      },
    })
  }

  /** Puts another record in its place; only fields whose content differs count as changed. */
  replace(next: Partial<Fields> = {}): void {
    if (next === this.#fields) return
    const before = this.#fields
    this.#fields = next
    for (const [name, cell] of this.#cells) {
      if (!isSame(Reflect.get(before, name), Reflect.get(next, name))) this.#tracker.change(cell)
    }
  }

  #read(name: string | symbol): unknown {
    const cell = this.#cells.get(name) ?? new Cell()
    this.#cells.set(name, cell)
    this.#tracker.note(cell)
    return Reflect.get(this.#fields, name)
  }
}
