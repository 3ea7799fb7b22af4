import type { LanguageService, ResponsibilityIcon, ResponsibilityNode } from '@rolebook/language-service'
import * as vscode from 'vscode'
import type { Clock } from './clock.ts'
import { toRange } from './conversion.ts'
import type { CurrentRolebook } from './current-rolebook.ts'

export interface ViewParts {
  readonly service: LanguageService
  readonly current: CurrentRolebook
  readonly clock: Clock
}

/** A line of the tree, and the file it leads into. */
export interface Line {
  readonly uri: vscode.Uri
  readonly node: ResponsibilityNode
}

/** The tree *Responsibilities* of the current rolebook. */
export class ResponsibilitiesView implements vscode.TreeDataProvider<Line>, vscode.Disposable {
  readonly #parts: ViewParts
  readonly #changes = new vscode.EventEmitter<void>()
  readonly #tree: vscode.TreeView<Line>
  readonly #subscriptions: vscode.Disposable

  readonly onDidChangeTreeData = this.#changes.event

  constructor(parts: ViewParts) {
    this.#parts = parts
    this.#tree = vscode.window.createTreeView('rolebook.responsibilities', {
      treeDataProvider: this,
      showCollapseAll: true,
    })
    this.#subscriptions = vscode.Disposable.from(
      this.#tree,
      parts.current.onDidChange(() => this.#changes.fire()),
    )
  }

  /** All lines of the tree as it is now, from the top. */
  async lines(): Promise<readonly Line[]> {
    const { service, clock, current } = this.#parts
    const rolebook = await current.find()
    this.#tree.description = rolebook?.document.rolebook.organisation?.name ?? ''
    await vscode.commands.executeCommand('setContext', 'rolebook.isShown', rolebook !== undefined)
    if (!rolebook) return []
    const { uri, document, configuration, files } = rolebook
    const nodes = service.responsibilityTree(document, clock.now(), configuration, files)
    return nodes.map((node) => ({ uri, node }))
  }

  async getChildren(line?: Line): Promise<Line[]> {
    return line ? line.node.children.map((node) => ({ uri: line.uri, node })) : [...(await this.lines())]
  }

  getTreeItem({ uri, node }: Line): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState
    const item = new vscode.TreeItem(node.label, node.children.length > 0 ? Collapsed : None)
    item.id = `${uri.toString()}#${node.id}`
    item.description = node.description
    item.tooltip = node.tooltip
    item.iconPath = iconOf(node.icon)
    if (node.range) item.command = { title: node.label, ...goingTo(uri, node) }
    return item
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscriptions, this.#changes).dispose()
  }
}

/** The command that shows the line a node stands for. */
export function goingTo(
  main: vscode.Uri,
  { range, uri }: ResponsibilityNode,
): { command: string; arguments: unknown[] } {
  const selection = range && new vscode.Range(toRange(range).start, toRange(range).start)
  return { command: 'vscode.open', arguments: [uri === undefined ? main : vscode.Uri.parse(uri), { selection }] }
}

/** The sign of a line, in the colours of the theme. */
export function iconOf(icon: ResponsibilityIcon): vscode.ThemeIcon {
  const [name, color] = icons[icon]
  return new vscode.ThemeIcon(name, color === undefined ? undefined : new vscode.ThemeColor(color))
}

const icons: Readonly<Record<ResponsibilityIcon, readonly [name: string, color?: string]>> = {
  role: ['person'],
  'role-with-errors': ['person', 'problemsErrorIcon.foreground'],
  'role-with-warnings': ['person', 'problemsWarningIcon.foreground'],
  'role-stood-in': ['person-add', 'charts.blue'],
  'role-empty': ['circle-large-outline', 'problemsWarningIcon.foreground'],
  everybody: ['organization'],
  deputy: ['person-add'],
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  responsibility: ['checklist'],
  'responsibility-overdue': ['watch', 'problemsWarningIcon.foreground'],
  further: ['comment-discussion'],
}
