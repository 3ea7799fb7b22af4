import { isMap, PersistentMap } from './collections/persistent-map.ts'
import type { Gathered } from './format/read.ts'
import type { Rolebook } from './format/rolebook-format.ts'
import { camelCase } from './format/shape.ts'
import { reviseSection } from './revise-section.ts'
import type { Steps } from './steps.ts'
import type { Range } from './text/line-index.ts'
import type { Piece } from './yaml/piece.ts'
import type { PieceRow } from './yaml/piece-row.ts'
import type { Problem } from './yaml/problem.ts'

/** What one piece adds to the rolebook; kept with the piece while its text is unchanged. */
export interface PieceReading extends Gathered {
  readonly values: readonly {
    readonly section: string
    readonly item?: string
    readonly value: unknown
    readonly key: Range
  }[]
  /** Whether it has a comment that is meant for us. */
  readonly addressesUs: boolean
}

export type RolebookPiece = Piece<PieceReading>
export type RolebookPieces = PieceRow<PieceReading>

/** What the pieces of one section add together; kept from document to document while they are the same pieces. */
export interface Section {
  /** How many pieces it has. */
  readonly count: number
  /** By the names of the rolebook's fields. Items stand in persistent maps. */
  readonly values: Readonly<Record<string, unknown>>
  readonly repetitions: readonly Repetition[]
}

/** A key that occurs a second time, and where in its piece. */
interface Repetition {
  readonly piece: RolebookPiece
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

/** The pieces of a document and what they add, for the next document. */
export interface JoinedBefore {
  readonly pieces: RolebookPieces
  readonly sections: Sections
}

/**
 * Joins what all pieces add. Sections whose pieces are the same as in the previous document are taken over as they are;
 * where only some items of a section changed, only these are looked at.
 */
export function* joinSections(
  row: RolebookPieces,
  before?: JoinedBefore,
  noticed: readonly Problem[] = [],
): Steps<Joined> {
  const sections = yield* sectionsOf(row, before)
  const rolebook: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const index of row.remarkable) problems.push(...problemsOf(row, index))
  for (const { values, repetitions } of sections.values()) {
    for (const { piece, key, path } of repetitions)
      problems.push(repetition(path, key, row.startOf(row.pieces.indexOf(piece))))
    for (const [key, value] of Object.entries(values)) rolebook[key] = joinValues(rolebook[key], value)
  }
  problems.push(...noticed)
  problems.sort((one, other) => one.start - other.start || one.end - other.end)
  return { rolebook: rolebook as Rolebook, problems, sections }
}

function* sectionsOf(row: RolebookPieces, before: JoinedBefore | undefined): Steps<Sections> {
  // a file that was parsed whole is not divided into sections, and what it adds may belong to those of other files
  const isWhole = ({ section, reading }: RolebookPiece) => section === '' && reading.values.length > 0
  const difference = before?.pieces.differenceTo(row)
  const gone = difference ? before?.pieces.pieces.slice(difference.from, difference.until) : undefined
  const come = difference ? row.pieces.slice(difference.from, difference.untilNext) : []
  if (!before || !difference || !gone || [...gone, ...come, row.pieces[0]].some((piece) => piece && isWhole(piece)))
    return yield* joinAll(row)
  const sections = new Map(before.sections)
  for (const name of new Set([...gone, ...come].map(({ section }) => section))) {
    const isHere = ({ section }: RolebookPiece) => section === name
    const change = { gone: gone.filter(isHere), come: come.filter(isHere) }
    const earlier = before.sections.get(name)
    const section = (earlier && reviseSection(earlier, row, difference, change)) ?? (yield* joinSection(name, row))
    if (section.count > 0) sections.set(name, section)
    else sections.delete(name)
    yield
  }
  return sections
}

function* joinAll(row: RolebookPieces): Steps<Sections> {
  const indices = new Map<string, number[]>()
  let [name, last]: [string | undefined, number[]] = [undefined, []]
  for (const [index, { section }] of row.pieces.entries()) {
    if (section !== name) {
      last = indices.get(section) ?? []
      indices.set(section, last)
      name = section
    }
    last.push(index)
  }
  const sections = new Map<string, Section>()
  for (const [section, placed] of indices) {
    sections.set(section, yield* joinPieces(placed, row))
    yield
  }
  return sections
}

function* joinSection(name: string, row: RolebookPieces): Steps<Section> {
  const indices: number[] = []
  for (const [index, { section }] of row.pieces.entries()) if (section === name) indices.push(index)
  return yield* joinPieces(indices, row)
}

/** How many pieces are joined in one step. */
const inAStep = 512

function* joinPieces(indices: readonly number[], row: RolebookPieces): Steps<Section> {
  const values: Record<string, unknown> = {}
  const repetitions: Repetition[] = []
  const firsts = new Map<string, RolebookPiece>()
  let [last, name] = ['', '']
  for (const [count, index] of indices.entries()) {
    if (count > 0 && count % inAStep === 0) yield
    const piece = row.pieces[index] as RolebookPiece
    for (const { section, item, value, key } of piece.reading.values) {
      if (section !== last) name = camelCase(section)
      last = section
      if (item === undefined) {
        const place = addsUp(section, value) ? `${row.fileOf(index)} ${section}` : section
        const first = firsts.get(place)
        if (first !== undefined && first !== piece) repetitions.push({ piece, key, path: [section] })
        else firsts.set(place, piece)
        if (value !== undefined) values[name] ??= value instanceof Map ? new Map(value) : value
        continue
      }
      const items = itemsOf(values, name)
      if (!items.has(item)) items.set(item, value)
      // where both are in one piece, the parser has already reported it
      else if (!piece.problems.some(({ code, start: at }) => code === 'duplicate-key' && at === key.start))
        repetitions.push({ piece, key, path: [section, item] })
    }
  }
  for (const [field, value] of Object.entries(values)) {
    if (!(value instanceof Map)) continue
    if (value.size > inAStep) yield
    values[field] = PersistentMap.of(value)
  }
  return { count: indices.length, values, repetitions }
}

/** Whether each file of a rolebook may have such a section, because the entries of all files add up. */
function addsUp(section: string, value: unknown): boolean {
  return value instanceof Map || value === undefined || section === 'include' || section === 'rolebook-part'
}

/** The first counts; items add up, where one file was parsed whole and another in pieces. */
function joinValues(first: unknown, second: unknown): unknown {
  if (first === undefined) return second
  return isMap(first) && isMap(second) ? PersistentMap.of(new Map([...second, ...first])) : first
}

/** The items of a section so far. A value that is not a mapping gives way to them. */
function itemsOf(values: Record<string, unknown>, name: string): Map<string, unknown> {
  const known = values[name]
  if (known instanceof Map) return known
  const items = new Map<string, unknown>()
  values[name] = items
  return items
}

/** What parser and format say of a piece, moved to where it stands. */
function problemsOf(row: RolebookPieces, index: number): readonly Problem[] {
  const piece = row.pieces[index]
  if (!piece) return []
  const start = row.startOf(index)
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
