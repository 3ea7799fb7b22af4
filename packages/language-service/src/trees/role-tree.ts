import {
  colonIn,
  type InOwnLanguages,
  type Letter,
  letters,
  type ResponsibilityEntry,
  type RoleEntry,
} from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import { describeRhythm } from '../due-date.ts'
import { describeFilling, describeLetters, type FillingInWords } from '../holder-words.ts'
import { personName, roleTitle, say, type View } from '../view.ts'
import {
  countGaps,
  findingNode,
  groupBy,
  isGap,
  rangeOf,
  type TreeIcon,
  type TreeNode,
  withSeverity,
} from './tree-node.ts'

/** What a role has to do with a responsibility. */
interface Part {
  readonly responsibility: ResponsibilityEntry
  readonly letters: readonly Letter[]
}

/** Roles in the order of the model, each with its gaps, its deputies and its duties. */
export function createRoleTree(view: View, findings: readonly Finding[]): readonly TreeNode[] {
  const gaps = gapsByRole(view, findings)
  const parts = partsByRole(view)
  return [...view.model.roles.values()].map((role) =>
    roleNode(view, role, parts.get(role.id) ?? [], gaps.get(role.id) ?? []),
  )
}

function roleNode(view: View, role: RoleEntry, parts: readonly Part[], findings: readonly Finding[]): TreeNode {
  const { language } = view
  const id = `role:${role.id}`
  const title = roleTitle(view, role.id)
  const filling = describeFilling(view, role)
  const summary = role.summary && say(view, role.summary, '')
  const duties = parts.filter(({ letters }) => isOwn(letters))
  const further = parts.filter(({ letters }) => !isOwn(letters))
  const nodesOf = (some: readonly Part[], under: string) =>
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
    // a duty that only the catalogue words leads to the role it falls to
    range: rangeOf(view, responsibility.path) ?? rangeOf(view, role.path),
    gaps: 0,
    children: [],
  }
}

/** What each role has to do with which responsibilities: one pass over them, for files with thousands of roles. */
function partsByRole({ model }: View): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>()
  for (const responsibility of model.responsibilities.values()) {
    if (responsibility.notApplicable) continue
    const held = new Map<string, Letter[]>()
    for (const letter of letters) {
      for (const role of new Set(responsibility[letter])) held.set(role, [...(held.get(role) ?? []), letter])
    }
    for (const [role, its] of held) {
      const known = parts.get(role)
      if (known) known.push({ responsibility, letters: its })
      else parts.set(role, [{ responsibility, letters: its }])
    }
  }
  return parts
}

/** Errors and warnings by the role they are about: its own, or that of the responsibility they stand at. */
function gapsByRole(view: View, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupBy(findings.filter(isGap), (finding) => roleOfFinding(view, finding))
}

/** The role a finding is about, if it is about one: that at which it stands, or that of the responsibility. */
export function roleOfFinding({ model }: View, { path: [section, id] }: Finding): readonly string[] {
  if (typeof id !== 'string') return []
  const role =
    section === 'roles' ? id : section === 'responsibilities' ? model.responsibilities.get(id)?.role : undefined
  return role === undefined ? [] : [role]
}

function isOwn(letters: readonly Letter[]): boolean {
  return letters.includes('accountable') || letters.includes('responsible')
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
