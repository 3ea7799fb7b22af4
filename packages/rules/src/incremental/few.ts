/**
 * A set that usually has one member: the readers of a cell, the ids that have a key. There are several of these for
 * each line of a rolebook, and a built-in `Set` takes ten times the memory of a single member.
 */
export class Few<Member extends object | string> implements Iterable<Member> {
  #held: Member | Set<Member> | undefined

  get size(): number {
    if (this.#held instanceof Set) return this.#held.size
    return this.#held === undefined ? 0 : 1
  }

  /** Adds a member; returns `false` where it already is one. */
  add(member: Member): boolean {
    const held = this.#held
    if (held === member) return false
    if (held === undefined) this.#held = member
    else if (!(held instanceof Set)) this.#held = new Set([held, member])
    else if (held.has(member)) return false
    else held.add(member)
    return true
  }

  delete(member: Member): void {
    const held = this.#held
    if (held === member) this.#held = undefined
    else if (held instanceof Set) held.delete(member)
  }

  [Symbol.iterator](): Iterator<Member> {
    if (this.#held instanceof Set) return this.#held.values()
    return (this.#held === undefined ? [] : [this.#held]).values()
  }
}
