import type { InOwnLanguages } from '@rolebook/model'
import { type Finding, rules, severities } from '@rolebook/rules'
import { groupBy } from '../group-by.ts'
import { personName, roleTitle, type View } from '../place/view.ts'
import { roleOfFinding } from '../words/gaps.ts'
import { peopleOfFinding } from './person-tree.ts'
import { findingNode, rangeOf, type TreeNode } from './tree-node.ts'

/** What findings are grouped by. */
export type GapOrder = 'rule' | 'role' | 'person'

/** Findings grouped by rule, role or person, the gravest first; a finding about several stands under each. */
export function createGapTree(view: View, findings: readonly Finding[], order: GapOrder): readonly TreeNode[] {
  const keysOf = (finding: Finding): readonly string[] => {
    if (order === 'rule') return [finding.rule]
    const ids = order === 'role' ? rolesOfFinding(view, finding) : peopleOfFinding(view, finding)
    return ids.length === 0 ? [elsewhere] : ids
  }
  const groups = [...groupBy(findings, keysOf)].map(([key, some]) => groupNode(view, order, key, some))
  return groups.toSorted((one, other) => weightOf(one) - weightOf(other))
}

/** The key for findings about no role or person. No id is empty. */
const elsewhere = ''

function groupNode(view: View, order: GapOrder, key: string, findings: readonly Finding[]): TreeNode {
  const { language, model } = view
  const id = `${order}:${key}`
  const label = key === elsewhere ? texts.elsewhere[language] : nameOf(view, order, key)
  const gravest = severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint'
  const path = order === 'person' ? ['people', key] : order === 'role' ? model.roles.get(key)?.path : undefined
  return {
    id,
    label,
    description: String(findings.length),
    tooltip: order === 'rule' ? `${label}\n${key}` : label,
    icon: gravest,
    ...subjectOf(order, key),
    range: key === elsewhere ? undefined : rangeOf(view, path),
    gaps: findings.length,
    children: findings.map((finding, index) => findingNode(view, id, finding, index)),
  }
}

function subjectOf(order: GapOrder, key: string): Pick<TreeNode, 'subject'> {
  if (key === elsewhere) return {}
  return { subject: order === 'rule' ? { kind: 'finding', rule: key } : { kind: order, id: key } }
}

function nameOf(view: View, order: GapOrder, key: string): string {
  if (order === 'role') return roleTitle(view, key)
  if (order === 'person') return personName(view, key)
  return rules.find(({ id }) => id === key)?.title[view.language] ?? key
}

/** The role at which it stands, else the roles that an exception could name. */
function rolesOfFinding(view: View, finding: Finding): readonly string[] {
  const own = roleOfFinding(view, finding)
  return own.length > 0 ? own : finding.about.filter((id) => view.model.roles.has(id))
}

/** The sort order of groups: graver before less grave, then more findings before fewer. */
function weightOf({ icon, gaps }: TreeNode): number {
  const rank = (severities as readonly string[]).indexOf(icon)
  return rank * 1_000_000 - gaps
}

const texts = {
  elsewhere: { en: 'Elsewhere', de: 'Anderswo', fr: 'Ailleurs' },
} satisfies Record<string, InOwnLanguages<string>>
