import type { Gathered } from './format/read.ts'
import type { Rolebook } from './format/rolebook-format.ts'
import { camelCase } from './format/shape.ts'
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
}

/** A key that stands a second time: in which of the section's pieces, and where in it. */
interface Repetition {
  readonly piece: number
  readonly key: Range
  readonly path: readonly string[]
}

/** By the name of the section; empty for what belongs to none, and where the text was parsed whole. */
export type Sections = ReadonlyMap<string, Section>

/**
 * What all pieces add together. Of the document before, sections whose pieces are the same are taken over as they are: at
 * a keystroke one is joined anew.
 */
export function joinSections(
  pieces: readonly Placed[],
  before: Sections = new Map(),
  noticed: readonly Problem[] = [],
) {
  const rolebook: Record<string, unknown> = {}
  const problems = [...problemsOf(pieces), ...noticed]
  const sections = new Map<string, Section>()
  for (const [name, placed] of piecesBySection(pieces)) {
    const earlier = before.get(name)
    const section = earlier && isMadeOf(earlier, placed) ? earlier : joinSection(placed)
    sections.set(name, section)
    for (const { piece, key, path } of section.repetitions)
      problems.push(repetition(path, key, placed[piece]?.start ?? 0))
    for (const [key, value] of Object.entries(section.values)) rolebook[key] = joinValues(rolebook[key], value)
  }
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

function isMadeOf({ pieces }: Section, placed: readonly Placed[]): boolean {
  return pieces.length === placed.length && pieces.every((piece, index) => piece === placed[index]?.piece)
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
  return { pieces: pieces.map(({ piece }) => piece), values, repetitions }
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

/** What parser and format say of each piece, moved to where it stands. Most pieces have nothing. */
function problemsOf(pieces: readonly Placed[]): Problem[] {
  const problems: Problem[] = []
  for (const { piece, start } of pieces) {
    for (const found of piece.problems) problems.push(shift(found, start))
    for (const found of piece.reading.problems) problems.push(shift(found, start))
  }
  return problems
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
