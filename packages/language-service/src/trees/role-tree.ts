import { colonIn, type InOwnLanguages, type Letter, type ResponsibilityEntry, type RoleEntry } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import { groupBy } from '../group-by.ts'
import { personName, roleTitle, say, type View } from '../place/view.ts'
import { describeRhythm } from '../words/due-date.ts'
import { isGap, roleOfFinding } from '../words/gaps.ts'
import { describeFilling, describeLetters, type FillingInWords } from '../words/holder-words.ts'
import { isOwnPart, partsByRole, type RolePart } from '../words/role-parts.ts'
import { policyNodes } from './policy-nodes.ts'
import { countGaps, findingNode, rangeOf, type TreeIcon, type TreeNode, withSeverity } from './tree-node.ts'

/** Roles in the order of the model, each with its gaps, its deputies, its duties and the policies it looks after. */
export function createRoleTree(view: View, findings: readonly Finding[]): readonly TreeNode[] {
  const gaps = groupBy(findings.filter(isGap), (finding) => roleOfFinding(view, finding))
  const parts = partsByRole(view.model)
  return [...view.model.roles.values()].map((role) =>
    roleNode(view, role, parts.get(role.id) ?? [], gaps.get(role.id) ?? []),
  )
}

function roleNode(view: View, role: RoleEntry, parts: readonly RolePart[], findings: readonly Finding[]): TreeNode {
  const { language } = view
  const id = `role:${role.id}`
  const title = roleTitle(view, role.id)
  const filling = describeFilling(view, role)
  const summary = role.summary && say(view, role.summary, '')
  const duties = parts.filter(isOwnPart)
  const further = parts.filter((part) => !isOwnPart(part))
  const nodesOf = (some: readonly RolePart[], under: string) =>
    some.map(({ responsibility, letters }) => dutyNode(view, under, responsibility, letters, role))
  return {
    id,
    label: title,
    description: [filling.sentence, ...countGaps(findings, view)].join(' · '),
    tooltip: [title, filling.sentence, ...(summary ? [summary] : []), ...findings.map(({ message }) => message)].join(
      '\n',
    ),
    icon: withSeverity(findings, icons[filling.state], 'role-with-errors', 'role-with-warnings'),
    subject: { kind: 'role', id: role.id },
    range: rangeOf(view, role.path),
    gaps: findings.length,
    children: [
      ...findings.map((finding, index) => findingNode(view, id, finding, index)),
      ...role.deputies.map((deputy, index) => deputyNode(view, id, role, deputy, index)),
      ...nodesOf(duties, id),
      ...policyNodes(view, id, ({ owner }) => owner === role.id),
      ...(further.length === 0
        ? []
        : [
            {
              id: `${id}/further`,
              label: texts.further[language],
              description: String(further.length),
              tooltip: texts.further[language],
              icon: 'further' as const,
              range: undefined,
              gaps: 0,
              children: nodesOf(further, `${id}/further`),
            },
          ]),
    ],
  }
}

function deputyNode(view: View, under: string, { path = [] }: RoleEntry, deputy: string, index: number): TreeNode {
  const name = personName(view, deputy)
  const description = texts.deputy[view.language]
  // `deputies: dana` stands for a list of one
  const range = rangeOf(view, [...path, 'deputies', index]) ?? rangeOf(view, [...path, 'deputies'])
  return {
    id: `${under}/deputy:${deputy}`,
    label: name,
    description,
    tooltip: `${name}\n${description}`,
    icon: 'deputy',
    subject: { kind: 'person', id: deputy },
    range,
    gaps: 0,
    children: [],
  }
}

function dutyNode(
  view: View,
  under: string,
  responsibility: ResponsibilityEntry,
  letters: readonly Letter[],
  role: RoleEntry,
): TreeNode {
  const text = say(view, responsibility.text, '')
  const held = describeLetters(letters, view.language)
  const rhythm = describeRhythm(view, responsibility)
  return {
    id: `${under}/${responsibility.id}`,
    label: responsibility.id,
    description: `${letters.map((letter) => letter.charAt(0).toUpperCase()).join(' ')} · ${text}`,
    tooltip: [responsibility.id + colonIn(view.language) + held, text, ...(rhythm ? [rhythm.sentence] : [])].join('\n'),
    icon: rhythm?.isOverdue ? 'responsibility-overdue' : 'responsibility',
    subject: { kind: 'responsibility', id: responsibility.id },
    // a duty that is written only in the catalogue leads to its role
    range: rangeOf(view, responsibility.path) ?? rangeOf(view, role.path),
    gaps: 0,
    children: [],
  }
}

const icons: Readonly<Record<FillingInWords['state'], TreeIcon>> = {
  filled: 'role',
  'stood-in': 'role-stood-in',
  everybody: 'everybody',
  vacant: 'role-empty',
  empty: 'role-empty',
}

const texts = {
  deputy: { en: 'deputy', de: 'Stellvertretung', fr: 'suppléance' } satisfies InOwnLanguages<string>,
  further: {
    en: 'Consulted or informed',
    de: 'Wird gefragt oder informiert',
    fr: 'Est consulté ou informé',
  } satisfies InOwnLanguages<string>,
}
