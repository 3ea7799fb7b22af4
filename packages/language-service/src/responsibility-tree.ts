import {
  colonIn,
  type InOwnLanguages,
  type Letter,
  type Path,
  type ResponsibilityEntry,
  type RolebookDocument,
  type RoleEntry,
} from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import type { Range } from 'vscode-languageserver-types'
import { describeRhythm } from './due-date.ts'
import { gapCount, gapsByRole } from './gaps.ts'
import { describeFilling, describeLetters, type FillingInWords } from './holder-words.ts'
import type { Locate } from './located-file.ts'
import { toLspRange } from './lsp-range.ts'
import { isOwnPart, partsByRole, type RolePart } from './role-parts.ts'
import { personName, roleTitle, say, type View } from './view.ts'

/** What a line of the tree stands for; a host draws its own sign for each. */
export type ResponsibilityIcon =
  | 'role'
  | 'role-with-errors'
  | 'role-with-warnings'
  | 'role-stood-in'
  | 'role-empty'
  | 'everybody'
  | 'deputy'
  | 'error'
  | 'warning'
  | 'responsibility'
  | 'responsibility-overdue'
  | 'further'

/** One line of the tree *Responsibilities*, for a host to draw. All texts are plain. */
export interface ResponsibilityNode {
  /** The same for the same thing after an edit, so that what is open stays open. */
  readonly id: string
  readonly label: string
  readonly description: string
  readonly tooltip: string
  readonly icon: ResponsibilityIcon
  /** Where a click leads; `undefined` where only the catalogue speaks of it. */
  readonly range: Range | undefined
  /** The address of the file in which that is, where the rolebook has several. */
  readonly uri?: string
  readonly children: readonly ResponsibilityNode[]
}

/** Roles in the order of the model, each with its gaps, its deputies and its duties. */
export function createResponsibilityTree(view: View, findings: readonly Finding[]): readonly ResponsibilityNode[] {
  const gaps = gapsByRole(view.model, findings)
  const parts = partsByRole(view.model)
  return [...view.model.roles.values()].map((role) =>
    roleNode(view, role, parts.get(role.id) ?? [], gaps.get(role.id) ?? []),
  )
}

function roleNode(
  view: View,
  role: RoleEntry,
  parts: readonly RolePart[],
  findings: readonly Finding[],
): ResponsibilityNode {
  const { language } = view
  const id = `role:${role.id}`
  const title = roleTitle(view, role.id)
  const filling = describeFilling(view, role)
  const summary = role.summary && say(view, role.summary, '')
  const duties = parts.filter(isOwnPart)
  const further = parts.filter((part) => !isOwnPart(part))
  const gaps = findings.length === 0 ? [] : [gapCount[language](findings.length)]
  const nodesOf = (some: readonly RolePart[], under: string) =>
    some.map(({ responsibility, letters }) => dutyNode(view, under, responsibility, letters, role))
  return {
    id,
    label: title,
    description: [filling.sentence, ...gaps].join(' · '),
    tooltip: [title, filling.sentence, ...(summary ? [summary] : []), ...findings.map(({ message }) => message)].join(
      '\n',
    ),
    icon: roleIcon(filling, findings),
    range: rangeOf(view, role.path),
    children: [
      ...findings.map((finding, index) => gapNode(view, `${id}/gap:${finding.rule}:${index}`, finding)),
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
              children: nodesOf(further, `${id}/further`),
            },
          ]),
    ],
  }
}

/** Tells the places of nodes in the files of which their document was joined. */
export function placeNodes(
  nodes: readonly ResponsibilityNode[],
  document: RolebookDocument,
  locate: Locate,
): readonly ResponsibilityNode[] {
  return nodes.map((node) => {
    const children = placeNodes(node.children, document, locate)
    if (!node.range) return { ...node, children }
    const { start, end } = node.range
    const place = locate({ start: document.lines.offsetAt(start), end: document.lines.offsetAt(end) })
    return { ...node, ...place, children }
  })
}

function gapNode(view: View, id: string, { message, severity, range }: Finding): ResponsibilityNode {
  return {
    id,
    label: message,
    description: '',
    tooltip: message,
    icon: severity === 'error' ? 'error' : 'warning',
    range: toLspRange(view.document, range),
    children: [],
  }
}

function deputyNode(
  view: View,
  under: string,
  { path = [] }: RoleEntry,
  deputy: string,
  index: number,
): ResponsibilityNode {
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
    range,
    children: [],
  }
}

function dutyNode(
  view: View,
  under: string,
  responsibility: ResponsibilityEntry,
  letters: readonly Letter[],
  role: RoleEntry,
): ResponsibilityNode {
  const text = say(view, responsibility.text, '')
  const held = describeLetters(letters, view.language)
  const rhythm = describeRhythm(view, responsibility)
  return {
    id: `${under}/${responsibility.id}`,
    label: responsibility.id,
    description: `${letters.map((letter) => letter.charAt(0).toUpperCase()).join(' ')} · ${text}`,
    tooltip: [responsibility.id + colonIn(view.language) + held, text, ...(rhythm ? [rhythm.sentence] : [])].join('\n'),
    icon: rhythm?.isOverdue ? 'responsibility-overdue' : 'responsibility',
    // a duty that only the catalogue words leads to the role it falls to
    range: rangeOf(view, responsibility.path) ?? rangeOf(view, role.path),
    children: [],
  }
}

function rangeOf({ document }: View, path: Path | undefined): Range | undefined {
  const range = path && (document.rangeOf(path, 'key') ?? document.rangeOf(path))
  return range && toLspRange(document, range)
}

function roleIcon({ state }: FillingInWords, findings: readonly Finding[]): ResponsibilityIcon {
  if (findings.length === 0) return roleIcons[state]
  return findings.some(({ severity }) => severity === 'error') ? 'role-with-errors' : 'role-with-warnings'
}

const roleIcons: Readonly<Record<FillingInWords['state'], ResponsibilityIcon>> = {
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
