import { assembleInSteps, type RolebookDocument } from '../document.ts'
import { type GatheredMembers, type MemberProblem, noMembers } from '../members/gather-files.ts'
import { createMembers, type Members } from '../members/member-entries.ts'
import type { RolebookPiece, RolebookPieces } from '../sections.ts'
import { finish } from '../steps.ts'
import type { Range } from '../text/line-index.ts'
import { lastNotAfter, lineStartsIn } from '../text/line-index.ts'
import { PieceRow } from '../yaml/piece-row.ts'
import type { Problem } from '../yaml/problem.ts'
import type { GatheredParts, IncludeFault, IncludeProblem, Part } from './gather-parts.ts'

/** One of the files of a rolebook, and where its text begins in the text of all. */
export interface PlacedFile extends Part {
  readonly start: number
}

/** A rolebook of several files, read as one document: the texts stand one after the other, the first file's first. */
export interface JoinedRolebook extends Pick<GatheredMembers, 'members' | 'loops'> {
  readonly document: RolebookDocument
  readonly files: readonly PlacedFile[]
  /** What was named under `include` or `members` and is neither. */
  readonly refused: readonly (IncludeProblem | MemberProblem)[]
}

/**
 * Joins the files of a rolebook. The result behaves like any document, places in the one text included. Entries of
 * members can be named in it, but are not part of the text.
 */
export function joinParts(
  main: Part,
  { parts, problems }: GatheredParts,
  before?: JoinedRolebook,
  { members, problems: memberProblems, loops }: GatheredMembers = noMembers,
): JoinedRolebook {
  const { include, members: named } = main.document.rolebook
  if (!include?.length && !named?.size && parts.length === 0)
    return { document: main.document, files: [{ ...main, start: 0 }], members, loops, refused: [] }
  let end = 0
  const files = [main, ...parts].map((part): PlacedFile => {
    const start = end
    end += part.document.textLength + 1
    return { ...part, start }
  })
  const refused = [...problems, ...memberProblems]
  if (before && isUnchanged(before, files, members, refused)) return before
  const pieces = joinRows(files.map(({ document }) => document.pieces))
  const isReadWhole = ({ document }: JoinedRolebook) => document.hasAllParts && document.hasAllMembers
  const joining = {
    problems: refused.flatMap((one) => placeRefusal(one, files)),
    hasAllParts: problems.every(({ why }) => isReadElsewhere[why]),
    hasAllMembers: memberProblems.every(({ name }) => members.has(name)) && [...members.values()].every(isReadWhole),
    members: membersAfter(before, members),
  }
  const { lineage, wholeBecause } = main.document
  const read = { pieces, isPart: false, wholeBecause }
  const document = finish(assembleInSteps(undefined, lineage, read, before?.document, joining))
  return { document, files, members, loops, refused }
}

/** Says at the place where a file is named why it is not read. */
function placeRefusal(refusal: IncludeProblem | MemberProblem, files: readonly PlacedFile[]): readonly Problem[] {
  const { within, why, file: written } = refusal
  const file = files.find(({ name }) => name === within)
  const path = 'name' in refusal ? ['members', refusal.name] : ['include', refusal.index]
  const range = file?.document.rangeOf(path)
  if (!file || !range) return []
  const detail = { why, file: written, ...('name' in refusal && { name: refusal.name }) }
  return [{ code: 'name' in refusal ? 'member' : 'include', ...moved(range, file.start), path, detail }]
}

function isUnchanged(
  before: JoinedRolebook,
  files: readonly PlacedFile[],
  members: GatheredMembers['members'],
  refused: JoinedRolebook['refused'],
): boolean {
  return (
    before.files.length === files.length &&
    files.every(({ name, document }, index) => {
      const file = before.files[index]
      return file?.name === name && file.document === document
    }) &&
    areSame(before.members, members) &&
    JSON.stringify(before.refused) === JSON.stringify(refused)
  )
}

function areSame(before: GatheredMembers['members'], members: GatheredMembers['members']): boolean {
  return (
    before.size === members.size &&
    [...members].every(([name, { document }]) => before.get(name)?.document === document)
  )
}

/** The members' entries, gathered anew only where a member has changed. */
function membersAfter(before: JoinedRolebook | undefined, members: GatheredMembers['members']): Members | undefined {
  if (members.size === 0) return undefined
  const known = before?.document.members
  return known && areSame(before.members, members)
    ? known
    : createMembers(new Map([...members].map(([name, { document }]) => [name, document])))
}

/** All pieces in one row, with a line break after each file but the last. */
function joinRows(rows: readonly RolebookPieces[]): RolebookPieces {
  const starts: number[] = []
  const pieces = rows.flatMap(({ pieces: own }, file) => {
    starts.push(rows.slice(0, file).reduce((sum, { length }) => sum + length, 0))
    const last = own.at(-1)
    return file === rows.length - 1 || !last ? own : [...own.slice(0, -1), withLineBreak(last)]
  })
  return PieceRow.of(pieces, starts)
}

function withLineBreak(piece: RolebookPiece): RolebookPiece {
  const text = `${piece.text}\n`
  return { ...piece, text, lineStarts: lineStartsIn(text) }
}

/** Whether what a file that is no part would have added is in the rolebook all the same. */
const isReadElsewhere: Readonly<Record<IncludeFault, boolean>> = {
  loop: true,
  twice: true,
  missing: false,
  outside: false,
  'too-many': false,
  'too-deep': false,
  'no-part': false,
  whole: false,
}

/** The file in which a place of the joined text stands, and the place in that file. */
export function placeInFiles<File extends PlacedFile>(
  files: readonly File[],
  { start, end }: Range,
): { readonly file: File; readonly range: Range } | undefined {
  const starts = files.map((file) => file.start)
  const file = files[lastNotAfter(starts, start)]
  return (
    file && { file, range: moved({ start, end: Math.min(end, file.start + file.document.textLength) }, -file.start) }
  )
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}
