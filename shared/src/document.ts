import {
  type Definition,
  type Gathered,
  type Reference,
  readEntry,
  readItem,
  readShape,
  type Translation,
} from './format/read.ts'
import { type Rolebook, rolebookShape } from './format/rolebook-format.ts'
import type { Fields, Form } from './format/shape.ts'
import { joinMembers, type Members } from './members/member-entries.ts'
import { haveSameKeys, indexPieces, itemsAfter, type PieceIndex } from './piece-index.ts'
import { joinSections, type PieceReading, type Sections } from './sections.ts'
import { finish, type Steps } from './steps.ts'
import { findInvisible } from './text/invisible.ts'
import { indexLines, type LineIndex, type Range, reindexLines } from './text/line-index.ts'
import { findSecrets } from './text/secrets.ts'
import { type Entry, follow, type Node, type Part, type Path, pathToOffset } from './yaml/node.ts'
import { lastStartingBefore, type Pieces, type PlacedPiece, parsePieces, type WholeReason } from './yaml/piece.ts'
import type { Problem } from './yaml/problem.ts'

/** Longer texts are not read at all: an editor must never freeze. In UTF-16 units; a rolebook of 100,000 lines has half. */
export const longestText = 8_000_000

/**
 * A text as read at one moment. Immutable: an edit makes the next one, which keeps every piece whose text did not change.
 * Everything Rolebook knows is a pure function of it and of "now".
 */
export interface RolebookDocument {
  readonly text: string
  /** Whether the top level has the marker. Without it nothing else is read and everything below is empty. */
  readonly marked: boolean
  /** Whether it begins with `rolebook-part`: a part of a rolebook, which is read with the file that includes it. */
  readonly isPart: boolean
  /** Whether it holds all files of its rolebook: it includes none, or each of them was read and joined. */
  readonly hasAllParts: boolean
  /** Whether it names no members, or each of their rolebooks was read with all its files. */
  readonly hasAllMembers: boolean
  /** The rolebooks of its members; `undefined` where it names none, or nobody has read them. */
  readonly members: Members | undefined
  /** What could be read; parts that could not are missing here and named among the problems. */
  readonly rolebook: Rolebook
  readonly problems: readonly Problem[]
  readonly references: readonly Reference[]
  readonly definitions: readonly Definition[]
  readonly translations: readonly Translation[]
  readonly lines: LineIndex
  /** The same, if somebody has asked for it already. */
  readonly knownLines: LineIndex | undefined
  /** Where its pieces are found, if anything was looked for already. */
  readonly knownPlaces: PieceIndex | undefined
  /** Why the text was parsed whole instead of in pieces, if it was. */
  readonly wholeBecause: WholeReason | undefined
  /** Where the entry or value of a path stands; `undefined` where there is none. */
  rangeOf(path: Path, part?: Part): Range | undefined
  /** The ids that are written at a path or below it, in the order of the text. Costs what the piece there costs. */
  referencesBelow(path: Path): readonly Reference[]
  /** What stands at an offset: the way to the innermost entry, and whether the offset is on its key. */
  pathAt(offset: number): { readonly path: Path; readonly onKey: boolean }
  /**
   * The same object for all documents that came from one another by edits, and nobody else's: what is worth keeping from
   * one of them to the next may hang on it.
   */
  readonly lineage: object
  /** For the next parse of an edited text. */
  readonly pieces: readonly PlacedPiece<PieceReading>[]
  readonly sections: Sections
}

/**
 * Reads a text. Give the document of the same text before the last edit to reuse what did not change; the result is the
 * same as without it. Never throws, whatever the text.
 */
export function parse(text: string, previous?: RolebookDocument): RolebookDocument {
  return finish(parseInSteps(text, previous))
}

/** Reads a text piece by piece: a large one takes a second, and an editor must not stand still so long. */
export function* parseInSteps(text: string, previous?: RolebookDocument): Steps<RolebookDocument> {
  if (previous?.text === text) return previous
  const lineage = previous?.lineage ?? {}
  if (text.length > longestText) return refuse(text, lineage, 'too-large', { limit: String(longestText) })
  const read = yield* parsePieces(text, readPiece, previous)
  if (read.marker === undefined) return emptyDocument(text, lineage, false, [])
  if (text.includes('\u0000')) return refuse(text, lineage, 'binary', {})
  yield
  return yield* assembleInSteps(text, lineage, read, previous)
}

function refuse(
  text: string,
  lineage: object,
  code: 'too-large' | 'binary',
  detail: Record<string, string>,
): RolebookDocument {
  // A foreign file may be as large as it likes; we speak only where the marker stands near the beginning.
  const marked = /^(?:rolebook|"rolebook"|'rolebook')[ \t]*:/m.test(text.slice(0, 65_536))
  return emptyDocument(
    text,
    lineage,
    marked,
    marked ? [{ code, start: 0, end: Math.min(text.length, 1), path: [], detail }] : [],
  )
}

function emptyDocument(text: string, lineage: object, marked: boolean, problems: readonly Problem[]): RolebookDocument {
  let lines: LineIndex | undefined
  return {
    text,
    lineage,
    marked,
    isPart: false,
    hasAllParts: true,
    hasAllMembers: true,
    members: undefined,
    rolebook: {},
    problems,
    references: [],
    definitions: [],
    translations: [],
    get lines() {
      lines ??= indexLines(text)
      return lines
    },
    knownLines: undefined,
    knownPlaces: undefined,
    wholeBecause: undefined,
    rangeOf: () => undefined,
    referencesBelow: () => [],
    pathAt: () => ({ path: [], onKey: false }),
    pieces: [],
    sections: new Map(),
  }
}

/** What joining the files of a rolebook adds to what stands in them. */
export interface Joining {
  readonly problems: readonly Problem[]
  readonly hasAllParts: boolean
  readonly hasAllMembers: boolean
  readonly members: Members | undefined
}

/** Makes a document of pieces that were read. Give the document before to take over what is the same. */
export function* assembleInSteps(
  text: string,
  lineage: object,
  { pieces, isPart, wholeBecause, untouched }: Omit<Pieces<PieceReading>, 'marker'>,
  previous: RolebookDocument | undefined,
  joining?: Joining,
): Steps<RolebookDocument> {
  const { rolebook: own, problems, sections } = yield* joinSections(pieces, previous?.sections, joining?.problems)
  const rolebook = joining?.members ? joinMembers(own, joining.members, previous?.rolebook) : own
  const linesBefore = untouched && previous?.knownLines
  const lengthBefore = previous?.text.length ?? 0
  let lines: LineIndex | undefined
  let references: readonly Reference[] | undefined
  let definitions: readonly Definition[] | undefined
  let translations: readonly Translation[] | undefined
  const placesBefore = previous?.knownPlaces
  let places = placesBefore && haveSameKeys(previous.pieces, pieces) ? placesBefore : undefined
  const piecesAt = (section: unknown, item: unknown) => {
    places ??= indexPieces(pieces)
    return places.find(pieces, String(section), String(item))
  }
  return {
    text,
    lineage,
    marked: !isPart,
    isPart,
    hasAllParts: joining ? joining.hasAllParts : !rolebook.include?.length,
    hasAllMembers: joining ? joining.hasAllMembers : !rolebook.members?.size,
    members: joining?.members,
    rolebook,
    problems,
    get references() {
      references ??= pieces.flatMap(({ piece }) => piece.reading.references)
      return references
    },
    get definitions() {
      definitions ??= pieces.flatMap(({ piece }) => piece.reading.definitions)
      return definitions
    },
    get translations() {
      translations ??= pieces.flatMap(({ piece }) => piece.reading.translations)
      return translations
    },
    wholeBecause,
    pieces,
    sections,
    get lines() {
      lines ??= linesBefore ? reindexLines(text, linesBefore, lengthBefore, untouched) : indexLines(text)
      return lines
    },
    get knownLines() {
      return lines
    },
    get knownPlaces() {
      return places
    },
    rangeOf(path, part = 'value') {
      const [section = '', item = ''] = path
      for (const placed of piecesAt(section, item)) {
        const found = follow(placed.piece.node, path)
        const range = found && rangeOfPart(found, part)
        if (!range) continue
        const items = path.length === 1 && part !== 'key' ? itemsAfter(pieces, placed) : undefined
        if (!items) return { start: placed.start + range.start, end: placed.start + range.end }
        return part === 'value' ? items : { start: placed.start + range.start, end: items.end }
      }
      return undefined
    },
    referencesBelow(path) {
      const [section = '', item = ''] = path
      const near = path.length < 2 ? pieces : piecesAt(section, item)
      const found: Reference[] = []
      for (const { piece } of near) {
        for (const reference of piece.reading.references)
          if (path.every((step, index) => reference.path[index] === step)) found.push(reference)
      }
      return found
    },
    pathAt(offset) {
      const index = lastStartingBefore(pieces, offset)
      const placed = pieces[index]
      if (!placed) return { path: [], onKey: false }
      const { piece, start, cut } = placed
      const found = pathToOffset(piece.node, offset - start)
      if (found.path.length > 0 || cut.role !== 'item' || !piece.node) return found
      // between two items one is still inside their section
      const neighbour = pieces[offset - start < piece.node.start ? index - 1 : index + 1]
      return neighbour?.cut.role === 'item' ? { path: [piece.section], onKey: false } : found
    },
  }
}

function rangeOfPart({ key, value }: { key?: Range; value: Node | null }, part: Part): Range | undefined {
  if (part === 'key') return key
  if (part === 'value') return value ?? key
  return key && { start: key.start, end: value?.end ?? key.end }
}

/** Reads one piece by the format: a whole section, one item of it, or (parsed whole) the entire file. */
function readPiece(node: Node | null, text: string): PieceReading {
  const gathered: Gathered = { problems: [], references: [], definitions: [], translations: [] }
  const values: PieceReading['values'][number][] = []
  if (node?.kind === 'mapping') for (const entry of node.entries) readTopLevel(entry, gathered, values)
  gathered.problems.push(...problemsOfText(text))
  return { ...gathered, values }
}

/** What is noticed in the text as it stands, comments included. */
function problemsOfText(text: string): readonly Problem[] {
  const secrets = findSecrets(text).map(
    ({ kind, start, end }): Problem => ({ code: 'secret', start, end, path: [], detail: { kind } }),
  )
  const unseen = findInvisible(text).map(({ kind, removable, start, end }): Problem => {
    const detail = { kind, removable: removable ? 'yes' : 'no' }
    return { code: 'invisible', start, end, path: [], detail }
  })
  return [...secrets, ...unseen]
}

function readTopLevel(entry: Entry, gathered: Gathered, values: PieceReading['values'][number][]): void {
  const fields: Fields = rolebookShape.form.fields
  const section = entry.key.text
  const field = Object.hasOwn(fields, section) ? fields[section] : undefined
  const form: Form | undefined = field?.form
  if (form?.is === 'map' && entry.value?.kind === 'mapping') {
    // an item that was parsed alone has its section's key put around it, without a place
    if (entry.key.start >= 0) values.push({ section, value: new Map(), key: entry.key })
    for (const item of entry.value.entries) {
      const value = readItem(form.kind, form.of, item, [section], gathered)
      if (value !== undefined) values.push({ section, item: item.key.text, value, key: item.key })
    }
    return
  }
  const read = field ? readShape(field, entry.value, [section], gathered) : readEntry(fields, entry, [], gathered)
  values.push({ section, value: field ? read : undefined, key: entry.key })
}
