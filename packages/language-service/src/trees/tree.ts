import type { RolebookDocument } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import { subjectAt } from '../place/subject.ts'
import type { View } from '../place/view.ts'
import { createClauseTree } from './clause-tree.ts'
import { createGapTree, type GapOrder } from './gap-tree.ts'
import { createPersonTree } from './person-tree.ts'
import { createRoleTree } from './role-tree.ts'
import { createSituationTree } from './situation-tree.ts'
import { onlyGaps, type TreeNode } from './tree-node.ts'

/** The ways to look at a rolebook as a tree. */
export type TreeKind = (typeof treeKinds)[number]

export const treeKinds = ['roles', 'people', 'clauses', 'situations', 'gaps'] as const

export interface TreeOptions {
  /** Whether to leave out lines without gaps. */
  readonly onlyGaps?: boolean
  /** What the tree of gaps groups findings by; the rule unless stated. */
  readonly gapOrder?: GapOrder
}

/** Makes a tree of a kind. */
export function createTree(
  kind: TreeKind,
  view: View,
  findings: readonly Finding[],
  options: TreeOptions = {},
): readonly TreeNode[] {
  const nodes = nodesOf(kind, view, findings, options)
  return options.onlyGaps ? onlyGaps(nodes) : nodes
}

function nodesOf(kind: TreeKind, view: View, findings: readonly Finding[], options: TreeOptions): readonly TreeNode[] {
  switch (kind) {
    case 'roles':
      return createRoleTree(view, findings)
    case 'people':
      return createPersonTree(view, findings)
    case 'clauses':
      return createClauseTree(view)
    case 'situations':
      return createSituationTree(view, findings)
    case 'gaps':
      return createGapTree(view, findings, options.gapOrder ?? 'rule')
  }
}

/**
 * The line of a tree for an offset of the text: for the id there, else for the innermost entry around it that the tree
 * has a line for.
 */
export function nodeAt(
  nodes: readonly TreeNode[],
  document: RolebookDocument,
  { offset, uri, line }: PlaceInFile,
): TreeNode | undefined {
  const all = [...walk(nodes)]
  const isFoundHere = ({ subject, range, uri: own = uri }: TreeNode) =>
    subject?.kind === 'finding' && range?.start.line === line && own === uri
  const here = all.find(isFoundHere)
  if (here) return here
  return subjectsAround(document, offset)
    .map((wanted) => all.find(isAbout(wanted)))
    .find((node) => node !== undefined)
}

/** A place in one of the files of a rolebook. */
export interface PlaceInFile {
  /** The offset in the joined text of all files. */
  readonly offset: number
  readonly uri: string
  /** The line in that file, from 0. */
  readonly line: number
}

/** The thing at an offset, then the entries around it from the inside out. */
function subjectsAround(document: RolebookDocument, offset: number): readonly Wanted[] {
  // before the first word of a line, that word is meant
  const word = offset + (/^[ -]*/.exec(document.text.slice(offset))?.[0].length ?? 0)
  const here = subjectAt(document, word)
  const [section, id, inner, innerId] = document.pathAt(word).path
  const kind = section === undefined ? undefined : sectionKinds.get(section)
  return [
    ...(here ? [{ kind: here.kind, id: here.id }] : []),
    ...(inner === 'responsibilities' && typeof innerId === 'string' ? [{ kind: 'responsibility', id: innerId }] : []),
    ...(kind !== undefined && typeof id === 'string' ? [{ kind, id }] : []),
  ]
}

interface Wanted {
  readonly kind: string
  readonly id: string
}

function isAbout({ kind, id }: Wanted): (node: TreeNode) => boolean {
  return ({ subject }) => subject !== undefined && subject.kind === kind && 'id' in subject && subject.id === id
}

function* walk(nodes: readonly TreeNode[]): Iterable<TreeNode> {
  // a line at the top is found before one for the same thing further down
  yield* nodes
  for (const { children } of nodes) yield* walk(children)
}

const sectionKinds: ReadonlyMap<string | number, string> = new Map([
  ['people', 'person'],
  ['roles', 'role'],
  ['responsibilities', 'responsibility'],
  ['policies', 'policy'],
  ['situations', 'situation'],
])
