import type { Definition, Reference, Translation } from './format/read.ts'
import type { Rolebook } from './format/rolebook-format.ts'
import { joinMembers, type Members } from './members/member-entries.ts'
import { PieceIndex } from './piece-index.ts'
import { pathIn, rangeIn, referencesIn } from './places-in-pieces.ts'
import { readPiece } from './read-piece.ts'
import { type JoinedBefore, joinSections, type PieceReading, type RolebookPieces, type Sections } from './sections.ts'
import { finish, type Steps } from './steps.ts'
import { changeBetween } from './text/change.ts'
import { applyEdits, type Edit } from './text/edit.ts'
import { indexLines, type LineIndex, type Range } from './text/line-index.ts'
import type { Part, Path } from './yaml/node.ts'
import { type Pieces, parsePieces, reparsePieces, type WholeReason } from './yaml/parse-pieces.ts'
import { PieceRow } from './yaml/piece-row.ts'
import type { Problem } from './yaml/problem.ts'

/**
 * In UTF-16 units. Longer texts are not read at all, so that an editor never freezes; a rolebook of 100,000 lines has
 * half as many.
 */
export const longestText = 8_000_000

/**
 * A text as read at one moment. Immutable: an edit makes the next one, which keeps every piece whose text did not change.
 * Everything Rolebook knows is a pure function of it and of "now".
 */
export interface RolebookDocument {
  /**
   * The whole text. After an edit it is put together from its pieces when first asked for; whoever needs only a line
   * calls `slice`.
   */
  readonly text: string
  readonly textLength: number
  /** The text from one offset up to another. */
  slice(start: number, end: number): string
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
  /** The index of its pieces, or of an earlier document's, if anything was looked up already. */
  readonly knownPlaces: PieceIndex | undefined
  /** Why the text was parsed whole instead of in pieces, if it was. */
  readonly wholeBecause: WholeReason | undefined
  /** Where the entry or value of a path stands; `undefined` where there is none. */
  rangeOf(path: Path, part?: Part): Range | undefined
  /** The ids that are written at a path or below it, in the order of the text. Costs what the piece there costs. */
  referencesBelow(path: Path): readonly Reference[]
  /** The places that point to an id, in the order of the text. */
  referencesTo(id: string): readonly Reference[]
  /** What stands at an offset: the way to the innermost entry, and whether the offset is on its key. */
  pathAt(offset: number): { readonly path: Path; readonly onKey: boolean }
  /**
   * One object shared by all documents that follow one another by edits, and by no others: whatever is worth keeping
   * from one of them to the next can be keyed by it.
   */
  readonly lineage: object
  /** For the next parse, of an edited text; empty where the text was not read. */
  readonly pieces: RolebookPieces
  readonly sections: Sections
}

/**
 * Reads a text. Give the document of the same text before the last edit to reuse what did not change; the result is the
 * same as without it. Never throws, whatever the text.
 */
export function parse(text: string, previous?: RolebookDocument): RolebookDocument {
  return finish(parseInSteps(text, previous))
}

/** Reads a text piece by piece: a large one takes a second, and an editor must not stand still for that long. */
export function* parseInSteps(text: string, previous?: RolebookDocument): Steps<RolebookDocument> {
  if (previous?.text === text) return previous
  if (previous && isInPieces(previous))
    return yield* readEdit(previous, changeBetween(previous.text, text), { known: text, whole: () => text })
  const lineage = previous?.lineage ?? {}
  if (text.length > longestText) return refuse(text, lineage, 'too-large', { limit: String(longestText) })
  return yield* readAll(yield* parsePieces(text, readPiece), lineage, { known: text, whole: () => text }, previous)
}

/**
 * Reads a document after an edit. The cost depends on what the edit touches and not on the size of the text, which is
 * not even put together.
 */
export function* editInSteps(document: RolebookDocument, edit: Edit): Steps<RolebookDocument> {
  const whole = () => applyEdits(document.text, [edit])
  return isInPieces(document)
    ? yield* readEdit(document, edit, { known: undefined, whole })
    : yield* parseInSteps(whole(), document)
}

/** A text that may still have to be put together from its pieces. */
interface Text {
  readonly known: string | undefined
  readonly whole: () => string
}

/** Whether an edit of it can be read alone. */
function isInPieces({ pieces, wholeBecause }: RolebookDocument): boolean {
  return pieces.length > 0 && wholeBecause === undefined
}

function* readEdit(document: RolebookDocument, edit: Edit, text: Text): Steps<RolebookDocument> {
  const { pieces, lineage, textLength } = document
  const length = textLength + edit.text.length - (edit.range.end - edit.range.start)
  if (length > longestText) return refuse(text.whole(), lineage, 'too-large', { limit: String(longestText) })
  return yield* readAll(yield* reparsePieces(pieces, edit, readPiece), lineage, text, document)
}

function* readAll(
  read: Pieces<PieceReading>,
  lineage: object,
  text: Text,
  previous: RolebookDocument | undefined,
): Steps<RolebookDocument> {
  if (read.marker === undefined) return emptyDocument(text.whole(), lineage, false, [])
  const { pieces, remarkable } = read.pieces
  if (remarkable.some((index) => pieces[index]?.text.includes('\u0000')))
    return refuse(text.whole(), lineage, 'binary', {})
  yield
  return yield* assembleInSteps(text.known, lineage, read, previous)
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
    textLength: text.length,
    slice: (start, end) => text.slice(start, end),
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
    knownPlaces: undefined,
    wholeBecause: undefined,
    rangeOf: () => undefined,
    referencesBelow: () => [],
    referencesTo: () => [],
    pathAt: () => ({ path: [], onKey: false }),
    pieces: PieceRow.of<PieceReading>([]),
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

/**
 * Makes a document from pieces that were read, and from their text if it is at hand. What is the same as in the
 * previous document is taken over from it.
 */
export function* assembleInSteps(
  text: string | undefined,
  lineage: object,
  { pieces, isPart, wholeBecause }: Omit<Pieces<PieceReading>, 'marker'>,
  previous: (JoinedBefore & Pick<RolebookDocument, 'knownPlaces' | 'rolebook'>) | undefined,
  joining?: Joining,
): Steps<RolebookDocument> {
  const { rolebook: own, problems, sections } = yield* joinSections(pieces, previous, joining?.problems)
  const rolebook = joining?.members ? joinMembers(own, joining.members, previous?.rolebook) : own
  const { lines, textLength } = pieces
  let whole = text
  let references: readonly Reference[] | undefined
  let definitions: readonly Definition[] | undefined
  let translations: readonly Translation[] | undefined
  const placesBefore = previous?.knownPlaces
  let places: PieceIndex | undefined
  const piecesNear = ([section = '', item = '']: Path) => {
    places ??= placesBefore?.for(pieces) ?? PieceIndex.of(pieces)
    return places.find(String(section), String(item))
  }
  return {
    get text() {
      whole ??= pieces.slice(0, textLength)
      return whole
    },
    textLength,
    slice: (start, end) => pieces.slice(start, end),
    lineage,
    marked: !isPart,
    isPart,
    hasAllParts: joining ? joining.hasAllParts : !rolebook.include?.length,
    hasAllMembers: joining ? joining.hasAllMembers : !rolebook.members?.size,
    members: joining?.members,
    rolebook,
    problems,
    get references() {
      references ??= pieces.pieces.flatMap(({ reading }) => reading.references)
      return references
    },
    get definitions() {
      definitions ??= pieces.pieces.flatMap(({ reading }) => reading.definitions)
      return definitions
    },
    get translations() {
      translations ??= pieces.pieces.flatMap(({ reading }) => reading.translations)
      return translations
    },
    wholeBecause,
    pieces,
    sections,
    lines,
    get knownPlaces() {
      return places ?? placesBefore
    },
    rangeOf: (path, part = 'value') => rangeIn(piecesNear(path), pieces, path, part),
    referencesBelow: (path) => referencesIn(path.length < 2 ? pieces : piecesNear(path), path),
    referencesTo(id) {
      const found: Reference[] = []
      for (const { reading } of pieces.pieces)
        for (const reference of reading.references) if (reference.id === id) found.push(reference)
      return found
    },
    pathAt: (offset) => pathIn(pieces, offset),
  }
}
