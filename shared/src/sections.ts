import type { Gathered } from './format/read.ts'
import type { Rolebook } from './format/rolebook-format.ts'
import { camelCase } from './format/shape.ts'
import type { Steps } from './steps.ts'
import type { Range } from './text/line-index.ts'
import type { Piece, PlacedPiece } from './yaml/piece.ts'
import type { Problem } from './yaml/problem.ts'

/** What one piece adds to the rolebook; kept with the piece while its text is unchanged. */
export interface PieceReading extends Gathered {
  readonly values: readonly {
    readonly section: string
    readonly item?: string
    readonly value: unknown
    readonly key: Range
  }[]
}

type Placed = PlacedPiece<PieceReading>

/** What the pieces of one section add together; kept from document to document while they are the same pieces. */
export interface Section {
  readonly pieces: readonly Piece<PieceReading>[]
  readonly values: Readonly<Record<string, unknown>>
  readonly repetitions: readonly Repetition[]
  /** Which of the pieces have something wrong in them. */
  readonly troubled: readonly number[]
}

/** A key that stands a second time: in which of the section's pieces, and where in it. */
interface Repetition {
  readonly piece: number
  readonly key: Range
  readonly path: readonly string[]
}

/** By the name of the section; empty for what belongs to none, and where the text was parsed whole. */
export type Sections = ReadonlyMap<string, Section>

/** What all pieces add together. */
interface Joined {
  readonly rolebook: Rolebook
  readonly problems: readonly Problem[]
  readonly sections: Sections
}

/**
 * Joins what all pieces add. Of the document before, sections whose pieces are the same are taken over as they are: at
 * a keystroke one is joined anew.
 */
export function* joinSections(
  pieces: readonly Placed[],
  before: Sections = new Map(),
  noticed: readonly Problem[] = [],
): Steps<Joined> {
  const rolebook: Record<string, unknown> = {}
  const problems: Problem[] = []
  const sections = new Map<string, Section>()
  for (const [name, placed] of piecesBySection(pieces)) {
    const earlier = before.get(name)
    const section = (earlier && reviseSection(earlier, placed)) ?? joinSection(placed)
    sections.set(name, section)
    for (const index of section.troubled) problems.push(...problemsOf(placed[index]))
    for (const { piece, key, path } of section.repetitions)
      problems.push(repetition(path, key, placed[piece]?.start ?? 0))
    for (const [key, value] of Object.entries(section.values)) rolebook[key] = joinValues(rolebook[key], value)
    yield
  }
  problems.push(...noticed)
  problems.sort((one, other) => one.start - other.start || one.end - other.end)
  return { rolebook: rolebook as Rolebook, problems, sections }
}

function piecesBySection(pieces: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const sections = new Map<string, Placed[]>()
  let last: Placed[] = []
  let name: string | undefined
  for (const placed of pieces) {
    const { section } = placed.piece
    if (section !== name) {
      last = sections.get(section) ?? []
      sections.set(section, last)
      name = section
    }
    last.push(placed)
  }
  return sections
}

/**
 * A section after an edit that left its keys as they were: nothing of it, or some of its items, are others. `undefined`
 * where it has to be joined anew.
 */
function reviseSection(earlier: Section, placed: readonly Placed[]): Section | undefined {
  if (earlier.pieces.length !== placed.length) return undefined
  const changed: number[] = []
  for (let index = 0; index < placed.length; index += 1)
    if (earlier.pieces[index] !== placed[index]?.piece) changed.push(index)
  if (changed.length === 0) return earlier
  if (earlier.repetitions.length > 0) return undefined
  const values = { ...earlier.values }
  const isCopied = new Set<string>()
  for (const index of changed) {
    const before = onlyItem(earlier.pieces[index])
    const after = onlyItem(placed[index]?.piece)
    if (!before || !after || before.section !== after.section || before.item !== after.item) return undefined
    const name = camelCase(after.section)
    const items = values[name]
    if (!(items instanceof Map)) return undefined
    if (!isCopied.has(name)) values[name] = new Map(items)
    isCopied.add(name)
    itemsOf(values, name).set(after.item, after.value)
  }
  const troubled = earlier.troubled.filter((index) => !changed.includes(index))
  for (const index of changed) if (isTroubled(placed[index])) troubled.push(index)
  return { pieces: placed.map(({ piece }) => piece), values, repetitions: [], troubled }
}

/** What a piece says that is one item and nothing else. */
function onlyItem(piece: Piece<PieceReading> | undefined) {
  const [only, second] = piece?.reading.values ?? []
  return only?.item === undefined || second ? undefined : { ...only, item: only.item }
}

function joinSection(pieces: readonly Placed[]): Section {
  const values: Record<string, unknown> = {}
  const repetitions: Repetition[] = []
  const sections = new Map<string, number>()
  let [last, name] = ['', '']
  for (const [index, { piece, file = 0 }] of pieces.entries()) {
    for (const { section, item, value, key } of piece.reading.values) {
      if (section !== last) name = camelCase(section)
      last = section
      if (item === undefined) {
        const place = addsUp(section, value) ? `${file} ${section}` : section
        const first = sections.get(place)
        if (first !== undefined && first !== index) repetitions.push({ piece: index, key, path: [section] })
        else sections.set(place, index)
        if (value !== undefined) values[name] ??= value instanceof Map ? new Map(value) : value
        continue
      }
      const items = itemsOf(values, name)
      if (!items.has(item)) items.set(item, value)
      // within one piece the parser has said it
      else if (!piece.problems.some(({ code, start: at }) => code === 'duplicate-key' && at === key.start))
        repetitions.push({ piece: index, key, path: [section, item] })
    }
  }
  const troubled = [...pieces.keys()].filter((index) => isTroubled(pieces[index]))
  return { pieces: pieces.map(({ piece }) => piece), values, repetitions, troubled }
}

/** Whether each file may have such a section, for what stands in one is added to what stands in the others. */
function addsUp(section: string, value: unknown): boolean {
  return value instanceof Map || value === undefined || section === 'include' || section === 'rolebook-part'
}

/** The first counts; items add up, where one file was parsed whole and another in pieces. */
function joinValues(first: unknown, second: unknown): unknown {
  if (first === undefined) return second
  return first instanceof Map && second instanceof Map ? new Map([...second, ...first]) : first
}

/** The items of a section so far; what stands there and is no mapping gives way to those that can be read. */
function itemsOf(values: Record<string, unknown>, name: string): Map<string, unknown> {
  const known = values[name]
  if (known instanceof Map) return known
  const items = new Map<string, unknown>()
  values[name] = items
  return items
}

function isTroubled(placed: Placed | undefined): boolean {
  return placed !== undefined && (placed.piece.problems.length > 0 || placed.piece.reading.problems.length > 0)
}

/** What parser and format say of a piece, moved to where it stands. */
function problemsOf(placed: Placed | undefined): readonly Problem[] {
  if (!placed) return []
  const { piece, start } = placed
  return [...piece.problems, ...piece.reading.problems].map((found) => shift(found, start))
}

function repetition(path: readonly string[], key: Range, by: number): Problem {
  return {
    code: 'duplicate-key',
    start: by + key.start,
    end: by + key.end,
    path,
    detail: { key: path.at(-1) ?? '' },
  }
}

function shift(problem: Problem, by: number): Problem {
  return by === 0 ? problem : { ...problem, start: problem.start + by, end: problem.end + by }
}
