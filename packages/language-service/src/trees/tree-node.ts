import type { Kind, Path, RolebookDocument } from '@rolebook/model'
import type { Finding, Severity } from '@rolebook/rules'
import type { Range } from 'vscode-languageserver-types'
import type { Locate } from '../place/located-file.ts'
import { toLspRange } from '../place/lsp-range.ts'
import type { View } from '../place/view.ts'
import { gapCounts } from '../words/gaps.ts'

/** The kinds of line in a tree; a host draws its own icon for each. */
export type TreeIcon =
  | 'role'
  | 'role-with-errors'
  | 'role-with-warnings'
  | 'role-stood-in'
  | 'role-empty'
  | 'everybody'
  | 'deputy'
  | 'person'
  | 'person-with-errors'
  | 'person-with-warnings'
  | 'person-away'
  | 'person-gone'
  | 'group'
  | 'organisation'
  | 'absence'
  | 'responsibility'
  | 'responsibility-overdue'
  | 'policy'
  | 'further'
  | 'covered'
  | 'in-part'
  | 'uncovered'
  | 'theme'
  | 'situation-now'
  | 'situation-today'
  | 'situation-this-week'
  | 'reached'
  | 'not-reached'
  | 'rule'
  | Severity

/** What a line is about, so that a host can offer what can be done with it. */
export type TreeSubject =
  | { readonly kind: Kind | 'reference'; readonly id: string }
  | { readonly kind: 'finding'; readonly rule: string }

/** One line of a tree, for a host to draw. All texts are plain. */
export interface TreeNode {
  /** Stays the same for the same thing after an edit, so that open lines stay open. */
  readonly id: string
  readonly label: string
  readonly description: string
  readonly tooltip: string
  readonly icon: TreeIcon
  readonly subject?: TreeSubject
  /** Where a click leads; `undefined` where only the catalogue has it. */
  readonly range: Range | undefined
  /** The address of the file in which that is, where the rolebook has several. */
  readonly uri?: string
  /** How many gaps there are here or below; only lines that have some are shown where only gaps are asked for. */
  readonly gaps: number
  readonly children: readonly TreeNode[]
}

/** Only the lines with gaps, and the lines that lead to them. */
export function onlyGaps(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.filter(({ gaps }) => gaps > 0)
}

/** Gives nodes their places in the files from which their document was joined. */
export function placeNodes(
  nodes: readonly TreeNode[],
  document: RolebookDocument,
  locate: Locate,
): readonly TreeNode[] {
  return nodes.map((node) => {
    const children = placeNodes(node.children, document, locate)
    if (!node.range) return { ...node, children }
    const { start, end } = node.range
    const place = locate({ start: document.lines.offsetAt(start), end: document.lines.offsetAt(end) })
    return { ...node, ...place, children }
  })
}

/** A finding as a line of its own. */
export function findingNode(view: View, under: string, finding: Finding, index: number): TreeNode {
  const { message, severity, rule, range } = finding
  return {
    id: `${under}/gap:${rule}:${index}`,
    label: message,
    description: '',
    tooltip: `${message}\n${rule}`,
    icon: severity,
    subject: { kind: 'finding', rule },
    range: toLspRange(view.document, range),
    gaps: 1,
    children: [],
  }
}

/** The range that a click on something leads to: its key, else its value. */
export function rangeOf({ document }: View, path: Path | undefined): Range | undefined {
  const range = path && (document.rangeOf(path, 'key') ?? document.rangeOf(path))
  return range && toLspRange(document, range)
}

/** `2 gaps`; nothing where there is none. */
export function countGaps(findings: readonly Finding[], { language }: View): readonly string[] {
  return findings.length === 0 ? [] : [gapCounts[language](findings.length)]
}

/** The icon of a line with findings: the gravest one counts. */
export function withSeverity<Plain extends TreeIcon>(
  findings: readonly Finding[],
  plain: Plain,
  errors: TreeIcon,
  warnings: TreeIcon,
): TreeIcon {
  if (findings.length === 0) return plain
  return findings.some(({ severity }) => severity === 'error') ? errors : warnings
}
