/**
 * A set that mostly has one member: who reads a cell, which ids have a key. Of these there are several for each line of a
 * rolebook, and a set of the language is ten times the size of what is in it.
 */
export class Few<Member extends object | string> implements Iterable<Member> {
  #held: Member | Set<Member> | undefined

  get size(): number {
    if (this.#held instanceof Set) return this.#held.size
    return this.#held === undefined ? 0 : 1
  }

  /** Adds a member; `false` where it is one already. */
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
