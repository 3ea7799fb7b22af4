import {
  type Catalogue,
  type Definition,
  isLongId,
  type Kind,
  type Members,
  type PieceReading,
  type Reference,
  type RolebookPieces,
  type Steps,
  splitLongId,
} from '@rolebook/model'
import { Few } from './few.ts'
import { Cell, type Tracker } from './tracker.ts'

/** What the ids of a file stand for, and which of them lead nowhere; kept up to date piece by piece. */
export interface Ids {
  /** The kinds of thing an id stands for. What the file says takes precedence over the catalogue. */
  kindsOf(id: string): readonly Kind[]
  /** Every id of the file and of the catalogue that is of one of these kinds. */
  ofKinds(wanted: readonly Kind[]): readonly string[]
  /** The places that point to an id, in no particular order. */
  referencesTo(id: string): readonly Reference[]
  /** Every id of a member that the file names, ids of the member's own members included. */
  namedOf(member: string): readonly string[]
  /** References to ids that are of none of the kinds wanted there, in the order of the file. */
  dangling(): readonly Reference[]
  /** Ids that name two things of different kinds, with the definitions of both. */
  shared(): readonly { readonly first: Definition; readonly second: Definition }[]
}

/** What an id stood for before, and the references to it that were added since. */
interface Touched {
  readonly kinds: readonly Kind[]
  readonly come: Reference[]
}

/** How many pieces or ids are looked at in one step. */
const inAStep = 256

/** Keeps track of ids while pieces come and go. Pieces that stay cost nothing. */
export class IdLedger implements Ids {
  readonly #tracker: Tracker
  readonly #catalogue: ReadonlyMap<string, Kind>
  readonly #definitions = new Map<string, Few<Definition>>()
  readonly #references = new Map<string, Few<Reference>>()
  /** The ids pointed to that lead into members. */
  readonly #long = new Set<string>()
  /** The references that lead nowhere. */
  readonly #dangling = new Set<Reference>()
  readonly #shared = new Set<string>()
  readonly #cells = { all: new Cell(), dangling: new Cell(), shared: new Cell(), long: new Cell() }
  readonly #kinds = new Map<string, Cell>()
  /** The answers of `ofKinds` since an id last came or went. */
  readonly #ofKinds = new Map<string, readonly string[]>()
  readonly #pointers = new Map<string, Cell>()
  #pieces: RolebookPieces | undefined
  #members: Members | undefined

  constructor(tracker: Tracker, { structure: { roles, responsibilities, situations } }: Catalogue) {
    this.#tracker = tracker
    this.#catalogue = new Map<string, Kind>([
      ...roles.map(({ id }) => [id, 'role'] as const),
      ...responsibilities.map(({ id }) => [id, 'responsibility'] as const),
      ...situations.map(({ id }) => [id, 'situation'] as const),
    ])
  }

  kindsOf(id: string): readonly Kind[] {
    this.#note(this.#kinds, id)
    return this.#kindsOf(id)
  }

  referencesTo(id: string): readonly Reference[] {
    this.#note(this.#pointers, id)
    return [...(this.#references.get(id) ?? [])]
  }

  ofKinds(wanted: readonly Kind[]): readonly string[] {
    this.#tracker.note(this.#cells.all)
    const known = this.#ofKinds.get(wanted.join())
    if (known) return known
    const found: string[] = []
    for (const [id, definitions] of this.#definitions) {
      for (const { kind } of definitions) {
        if (!wanted.includes(kind)) continue
        found.push(id)
        break
      }
    }
    for (const [id, kind] of this.#catalogue) if (wanted.includes(kind)) found.push(id)
    this.#ofKinds.set(wanted.join(), found)
    return found
  }

  namedOf(member: string): readonly string[] {
    this.#tracker.note(this.#cells.long)
    return [...this.#long].filter((id) => id.startsWith(`${member}/`))
  }

  dangling(): readonly Reference[] {
    this.#tracker.note(this.#cells.dangling)
    if (this.#dangling.size < 2) return [...this.#dangling]
    return this.#readings().flatMap(({ references }) => references.filter((reference) => this.#dangling.has(reference)))
  }

  shared() {
    this.#tracker.note(this.#cells.shared)
    if (this.#shared.size === 0) return []
    const firsts = new Map<string, Definition>()
    return this.#readings().flatMap(({ definitions }) =>
      definitions.flatMap((second) => {
        if (!this.#shared.has(second.id)) return []
        const first = firsts.get(second.id)
        if (!first) firsts.set(second.id, second)
        return first && first.kind !== second.kind ? [{ first, second }] : []
      }),
    )
  }

  /** Follows the pieces of the next document, and its members. Must be run to its end before the next one begins. */
  *follow(next: RolebookPieces, members: Members | undefined): Steps<void> {
    const before = this.#pieces
    const { from, until, untilNext } = before?.differenceTo(next) ?? { from: 0, until: 0, untilNext: next.length }
    if (from === until && from === untilNext && members === this.#members) return
    const touched = new Map<string, Touched>()
    if (members !== this.#members) for (const id of this.#long) this.#touch(id, touched)
    this.#pieces = next
    this.#members = members
    for (let index = from; index < until; index += 1) this.#take(before?.pieces[index]?.reading, touched)
    for (let index = from; index < untilNext; index += 1) {
      this.#give(next.pieces[index]?.reading, touched)
      if (index % inAStep === 0) yield
    }
    let judged = 0
    for (const [id, before] of touched) {
      this.#judge(id, before)
      judged += 1
      if (judged % inAStep === 0) yield
    }
    // which of two comes first may have changed
    if (this.#shared.size > 0) this.#tracker.change(this.#cells.shared)
  }

  #readings(): readonly PieceReading[] {
    return this.#pieces?.pieces.map(({ reading }) => reading) ?? []
  }

  #take(reading: PieceReading | undefined, touched: Map<string, Touched>): void {
    for (const definition of reading?.definitions ?? []) {
      this.#touch(definition.id, touched)
      const same = this.#definitions.get(definition.id)
      same?.delete(definition)
      if (same?.size === 0) this.#definitions.delete(definition.id)
    }
    for (const reference of reading?.references ?? []) {
      if (isLongId(reference.id)) this.#touch(reference.id, touched)
      const same = this.#references.get(reference.id)
      same?.delete(reference)
      if (same?.size === 0) this.#references.delete(reference.id)
      this.#tracker.change(this.#pointers.get(reference.id))
      if (this.#dangling.delete(reference)) this.#tracker.change(this.#cells.dangling)
    }
  }

  #give(reading: PieceReading | undefined, touched: Map<string, Touched>): void {
    for (const definition of reading?.definitions ?? []) {
      this.#touch(definition.id, touched)
      addUnder(this.#definitions, definition.id, definition)
    }
    for (const reference of reading?.references ?? []) {
      addUnder(this.#references, reference.id, reference)
      this.#tracker.change(this.#pointers.get(reference.id))
      this.#touch(reference.id, touched).come.push(reference)
    }
  }

  #touch(id: string, touched: Map<string, Touched>): Touched {
    const known = touched.get(id)
    if (known) return known
    const first = { kinds: this.#kindsOf(id), come: [] }
    touched.set(id, first)
    return first
  }

  /** Looks again at an id; at all references to it only where it now stands for something else. */
  #judge(id: string, before: Touched): void {
    if (isLongId(id)) this.#noteLong(id)
    const kinds = this.#kindsOf(id)
    const isSame = kinds.join() === before.kinds.join()
    if (!isSame) {
      this.#tracker.change(this.#kinds.get(id))
      this.#tracker.change(this.#cells.all)
      this.#ofKinds.clear()
    }
    for (const reference of isSame ? before.come : (this.#references.get(id) ?? [])) {
      const isDangling = id !== '' && !reference.to.some((kind) => kinds.includes(kind))
      if (isDangling === this.#dangling.has(reference)) continue
      if (isDangling) this.#dangling.add(reference)
      else this.#dangling.delete(reference)
      this.#tracker.change(this.#cells.dangling)
    }
    const named = new Set([...(this.#definitions.get(id) ?? [])].map(({ kind }) => kind))
    // responsibilities have capitals and numbers, and so cannot be confused with other ids
    named.delete('responsibility')
    if (id !== '' && named.size > 1) this.#shared.add(id)
    else if (this.#shared.delete(id)) this.#tracker.change(this.#cells.shared)
  }

  #noteLong(id: string): void {
    const isNamed = (this.#references.get(id)?.size ?? 0) > 0
    if (isNamed === this.#long.has(id)) return
    if (isNamed) this.#long.add(id)
    else this.#long.delete(id)
    this.#tracker.change(this.#cells.long)
  }

  #note(cells: Map<string, Cell>, id: string): void {
    const cell = cells.get(id) ?? new Cell()
    cells.set(id, cell)
    this.#tracker.note(cell)
  }

  #kindsOf(id: string): readonly Kind[] {
    return isLongId(id) ? this.#kindsInMember(id) : this.#kindsHere(id)
  }

  /** What the member says takes precedence over the catalogue, which applies in every rolebook. */
  #kindsInMember(longId: string): readonly Kind[] {
    const { member, id } = splitLongId(longId)
    if (!this.#members?.documents.has(member)) return []
    const known = this.#catalogue.get(id)
    const kinds = this.#members.entries.kinds.get(longId) ?? []
    return known === undefined ? kinds : [...kinds, known]
  }

  #kindsHere(id: string): readonly Kind[] {
    const known = this.#catalogue.get(id)
    const kinds = [...new Set([...(this.#definitions.get(id) ?? [])].map(({ kind }) => kind))].sort()
    return known === undefined ? kinds : [...kinds, known]
  }
}

function addUnder<Member extends object>(members: Map<string, Few<Member>>, id: string, member: Member): void {
  const few = members.get(id) ?? new Few<Member>()
  members.set(id, few)
  few.add(member)
}
