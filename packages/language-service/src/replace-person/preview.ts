import { type Path, type PlainDate, type Range, type Reference, type RolebookDocument, readDate } from '@rolebook/model'
import type { Edit } from '@rolebook/rules'
import { dayWithYear, personName, roleTitle, type View } from '../place/view.ts'
import { fillSentence, type ReplacementSentence, replacementSentences } from './sentences.ts'

/** One sentence about one place of the text. */
export interface Place {
  readonly sentence: string
  readonly range: Range
}

/** What changes in one place, and the edits that do it. */
export interface ChangedPlace extends Place {
  readonly edits: readonly Edit[]
}

/** Who hands over to whom, and when. */
export interface Handover {
  readonly leaver: string
  readonly successor: string
  readonly lastDay: PlainDate
  /** The successor's first day: the day after, or today where that is past. */
  readonly firstDay: PlainDate
  readonly today: PlainDate
}

/** The changes whose text states from which day on they apply. */
const dated: readonly ReplacementSentence[] = ['handedOver', 'ended', 'taken', 'approves']

/** In characters: how far back the name of an anchor is looked for. */
const longestAnchor = 200

/** Collects what a handover changes, as sentences and edits. */
export class Preview {
  readonly view: View
  readonly document: RolebookDocument
  readonly handover: Handover
  readonly changes: ChangedPlace[] = []
  readonly leftToYou: Place[] = []
  readonly edits: Edit[] = []
  /** The places where the two are named as people. */
  readonly #named: readonly Reference[]
  #hasUndated = false

  constructor(view: View, handover: Handover) {
    this.view = view
    this.document = view.document
    this.handover = handover
    const { leaver, successor } = handover
    this.#named = view.document.references.filter(
      ({ id, to }) => (id === leaver || id === successor) && to.includes('person'),
    )
  }

  /** Adds a change. Without edits, or where these clash with the edits of another place, it is left to the reader. */
  change(
    sentence: ReplacementSentence,
    path: Path,
    values: Readonly<Record<string, string>>,
    edits: readonly (Edit | undefined)[] | undefined,
  ): void {
    const known = edits?.filter((edit) => edit !== undefined)
    const isKnown = known !== undefined && known.length === edits?.length
    if (!isKnown || this.#isShared(path) || known.some((edit) => this.#clashes(edit))) {
      this.leave('byHand', path, {})
      return
    }
    this.changes.push({ ...this.#placeOf(sentence, path, values), edits: known })
    this.#hasUndated ||= !dated.includes(sentence)
    this.edits.push(...known)
  }

  /** Whether something changes for which the format has no dates, and which so changes at once. */
  get hasUndated(): boolean {
    return this.#hasUndated
  }

  /** Adds something that no edit does, and that is left to the reader. */
  leave(sentence: ReplacementSentence, path: Path, values: Readonly<Record<string, string>>): void {
    const place = this.#placeOf(sentence, path, values)
    const isSaid = this.leftToYou.some((other) => other.sentence === place.sentence && isSame(other.range, place.range))
    if (!isSaid) this.leftToYou.push(place)
  }

  /** The paths below one at which the leaver is named, or the successor. */
  placesOf(below: Path, id = this.handover.leaver): readonly Path[] {
    return this.#named
      .filter((reference) => reference.id === id)
      .map(({ path }) => path)
      .filter((path) => below.every((step, index) => path[index] === step))
  }

  /** The day that is written at a path. */
  dateAt(path: Path): PlainDate | undefined {
    const range = this.document.rangeOf(path)
    return range && readDate(this.document.text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, '$2'))
  }

  role(id: string): string {
    return roleTitle(this.view, id)
  }

  day(date: PlainDate | undefined): string {
    return date === undefined ? '…' : dayWithYear(this.view, date)
  }

  #placeOf(sentence: ReplacementSentence, path: Path, values: Readonly<Record<string, string>>): Place {
    const { leaver, successor, lastDay, firstDay } = this.handover
    const all: Readonly<Record<string, string>> = {
      leaver: personName(this.view, leaver),
      successor: personName(this.view, successor),
      lastDay: this.day(lastDay),
      firstDay: this.day(firstDay),
      ...values,
    }
    return {
      sentence: fillSentence(replacementSentences[sentence][this.view.language], all),
      range: this.#rangeOf(path),
    }
  }

  /** The range of a path; of an entry longer than a line, only its key. */
  #rangeOf(path: Path): Range {
    const { text, rangeOf } = this.document
    const value = rangeOf(path)
    const isShort = value && !text.slice(value.start, value.end).includes('\n')
    return (isShort ? value : (rangeOf(path, 'key') ?? value)) ?? { start: 0, end: 0 }
  }

  /** Whether the text there is read in several places through an anchor, one of which may be history. */
  #isShared(path: Path): boolean {
    const range = this.document.rangeOf(path)
    if (!range) return false
    const places = this.#named.map((reference) => this.document.rangeOf(reference.path))
    const before = this.document.text.slice(Math.max(0, range.start - longestAnchor), range.start)
    const isAnchored = /&[^\s[\]{},]+\s+$/.test(before)
    return isAnchored || places.filter((place) => place && isSame(place, range)).length > 1
  }

  #clashes(edit: Edit): boolean {
    return this.edits.some((other) => overlaps(edit.range, other.range))
  }
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end
}

function overlaps(one: Range, other: Range): boolean {
  if (one.start === other.start) return true
  return one.start < other.end && other.start < one.end
}
