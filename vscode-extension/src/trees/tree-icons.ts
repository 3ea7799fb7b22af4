import type { TreeIcon } from '@rolebook/language-service'
import * as vscode from 'vscode'

/** The icon of a line, in the colours of the theme. */
export function iconOf(icon: TreeIcon): vscode.ThemeIcon {
  const [name, color] = icons[icon]
  return new vscode.ThemeIcon(name, color === undefined ? undefined : new vscode.ThemeColor(color))
}

const errors = 'problemsErrorIcon.foreground'
const warnings = 'problemsWarningIcon.foreground'
const infos = 'problemsInfoIcon.foreground'

const icons: Readonly<Record<TreeIcon, readonly [name: string, color?: string]>> = {
  role: ['account'],
  'role-with-errors': ['account', errors],
  'role-with-warnings': ['account', warnings],
  'role-stood-in': ['person-add', 'charts.blue'],
  'role-empty': ['circle-large-outline', warnings],
  everybody: ['organization'],
  deputy: ['person-add'],
  person: ['person'],
  'person-with-errors': ['person', errors],
  'person-with-warnings': ['person', warnings],
  'person-away': ['coffee', 'charts.blue'],
  'person-gone': ['sign-out', 'disabledForeground'],
  group: ['organization'],
  organisation: ['briefcase'],
  absence: ['calendar'],
  responsibility: ['checklist'],
  'responsibility-overdue': ['watch', warnings],
  policy: ['note'],
  further: ['comment-discussion'],
  covered: ['pass', 'testing.iconPassed'],
  'in-part': ['circle-outline', infos],
  uncovered: ['circle-slash', warnings],
  theme: ['book'],
  'situation-now': ['flame', errors],
  'situation-today': ['clock', warnings],
  'situation-this-week': ['calendar', infos],
  reached: ['call-outgoing'],
  'not-reached': ['circle-slash', 'disabledForeground'],
  rule: ['law'],
  error: ['error', errors],
  warning: ['warning', warnings],
  info: ['info', infos],
  hint: ['lightbulb', infos],
}
