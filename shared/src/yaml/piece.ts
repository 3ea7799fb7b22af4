import { detached } from '../text/detached.ts'
import { lineStartsIn } from '../text/line-index.ts'
import type { Node, ScalarNode } from './node.ts'
import { type ParsedText, parseNode } from './parse-node.ts'
import type { Problem } from './problem.ts'
import { type CutKind, firstCut } from './split.ts'

/** A stretch of text that is parsed alone and kept while it is unchanged. `Reading` is what the format makes of it. */
export interface Piece<Reading> extends CutKind {
  readonly text: string
  /** Where in its text a line begins behind a line break. */
  readonly lineStarts: readonly number[]
  /** A mapping down from the top level: `{people: {ben: …}}`, whatever the piece. Offsets count from the piece's start. */
  readonly node: Node | null
  readonly problems: readonly Problem[]
  readonly anchorNames: readonly string[]
  readonly openAliasNames: readonly string[]
  readonly reading: Reading
  /** Whether there is something in it that has to be looked at in every document. */
  readonly isRemarkable: boolean
}

/** Reads a piece by the format, and says whether it holds something that has to be looked at in every document. */
export type ReadPiece<Reading> = (
  node: Node | null,
  text: string,
) => { readonly reading: Reading; readonly isRemarkable: boolean }

/** Parses and reads a stretch of text that was cut out. The piece holds nothing of the text around it. */
export function parsePiece<Reading>(cutOut: string, kind: CutKind, read: ReadPiece<Reading>): Piece<Reading> {
  const text = detached(cutOut)
  const parsed = parseNode(text)
  if (kind.role === 'rest') return putTogether(text, kind, { ...parsed, node: null, problems: [second] }, read)
  const node = kind.role === 'item' ? below(kind.section, parsed.node) : parsed.node
  return putTogether(text, kind, { ...parsed, node }, read)
}

/** Parses a text that cannot be cut, as one piece. */
export function parseWhole<Reading>(text: string, read: ReadPiece<Reading>): Piece<Reading> {
  return putTogether(text, firstCut, parseNode(text), read)
}

const second: Problem = { code: 'several-documents', start: 0, end: 3, path: [], detail: {} }

function putTogether<Reading>(
  text: string,
  { role, section, item, column }: CutKind,
  { node, problems, anchorNames, openAliasNames }: ParsedText,
  read: ReadPiece<Reading>,
): Piece<Reading> {
  const { reading, isRemarkable } = read(node, text)
  return {
    text,
    ...{ role, section, item, column },
    lineStarts: lineStartsIn(text),
    node,
    problems,
    anchorNames,
    openAliasNames,
    reading,
    isRemarkable: isRemarkable || problems.length > 0 || anchorNames.length > 0 || openAliasNames.length > 0,
  }
}

/**
 * Items are parsed without their section's key. It is put around them afterwards, so that every path begins at the top.
 */
function below(section: string, node: Node | null): Node | null {
  if (!node) return null
  const key: ScalarNode = { kind: 'scalar', text: section, style: 'plain', start: -1, end: -1 }
  return { kind: 'mapping', entries: [{ key, value: node }], start: node.start, end: node.end }
}
