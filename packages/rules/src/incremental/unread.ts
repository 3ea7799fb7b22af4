import type { Path, RolebookDocument } from '@rolebook/model'
import { type Damage, damageOf, noDamage } from '../places/damage.ts'
import { isBelow } from '../places/reference-places.ts'
import { isSame } from './same.ts'
import { Cell, type Tracker } from './tracker.ts'

/** What was written but could not be read: damaged pieces of the text, and values that do not fit their place. */
export class Unread {
  readonly #tracker: Tracker
  readonly #damaged = new Cell()
  readonly #sections = new Map<string, Cell>()
  #paths = new Map<string, Path[]>()
  #damage: Damage | undefined
  #document: RolebookDocument | undefined

  constructor(tracker: Tracker) {
    this.#tracker = tracker
  }

  follow(document: RolebookDocument): void {
    const damage = damageOf(document)
    // every edit before a damaged stretch moves it
    if (damage.texts.length > 0 || (this.#damage?.texts.length ?? 0) > 0) this.#tracker.change(this.#damaged)
    this.#damage = damage
    this.#document = document
    const paths = new Map<string, Path[]>()
    for (const { path } of document.problems) {
      for (const key of new Set([keyOf(path), keyOf(path.slice(0, 1))])) {
        const known = paths.get(key)
        if (known) known.push(path)
        else paths.set(key, [path])
      }
    }
    for (const [key, cell] of this.#sections) {
      if (!isSame(this.#paths.get(key), paths.get(key))) this.#tracker.change(cell)
    }
    this.#paths = paths
  }

  /** The damaged stretches of the document. */
  get damage(): Damage {
    this.#tracker.note(this.#damaged)
    return this.#damage ?? noDamage
  }

  /** Whether what is written at a path stands in a damaged stretch. */
  covers(path: Path): boolean {
    if (this.damage.texts.length === 0) return false
    const range = this.#document?.rangeOf(path)
    return range === undefined || this.damage.covers(range.start)
  }

  /** Whether what stands at a path or below it could not be read, or an id is in a damaged piece. */
  has(id: string, path: Path): boolean {
    if (this.damage.mentions(id)) return true
    const key = keyOf(path)
    const cell = this.#sections.get(key) ?? new Cell()
    this.#sections.set(key, cell)
    this.#tracker.note(cell)
    return (this.#paths.get(key) ?? []).some((problem) => isBelow(problem, path))
  }
}

function keyOf(path: Path): string {
  return `${path[0] ?? ''}/${path[1] ?? ''}`
}
