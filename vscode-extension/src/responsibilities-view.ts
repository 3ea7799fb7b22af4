import type { LanguageService, ResponsibilityIcon, ResponsibilityNode } from '@rolebook/language-service'
import * as vscode from 'vscode'
import type { Clock } from './clock.ts'
import type { ConfigurationFiles } from './configuration-files.ts'
import { toRange } from './conversion.ts'
import type { Findings } from './findings.ts'
import type { OpenRolebooks } from './open-rolebooks.ts'
import type { RolebookFiles } from './rolebook-files.ts'
import type { LocatedRolebook, WorkspaceRolebook } from './workspace-rolebook.ts'

export interface ViewParts {
  readonly service: LanguageService
  readonly rolebooks: OpenRolebooks
  readonly files: RolebookFiles
  readonly configurations: ConfigurationFiles
  readonly clock: Clock
  readonly findings: Findings
  readonly workspace: WorkspaceRolebook
}

/** A line of the tree, and the file it leads into. */
export interface Line {
  readonly uri: vscode.Uri
  readonly node: ResponsibilityNode
}

/** The tree *Responsibilities*: of the rolebook in the editor, else of the one seen last, else of the first found. */
export class ResponsibilitiesView implements vscode.TreeDataProvider<Line>, vscode.Disposable {
  readonly #parts: ViewParts
  readonly #changes = new vscode.EventEmitter<void>()
  readonly #tree: vscode.TreeView<Line>
  readonly #subscriptions: vscode.Disposable
  #lastSeen: string | undefined

  readonly onDidChangeTreeData = this.#changes.event

  constructor(parts: ViewParts) {
    this.#parts = parts
    const refresh = () => this.#changes.fire()
    this.#tree = vscode.window.createTreeView('rolebook.responsibilities', {
      treeDataProvider: this,
      showCollapseAll: true,
    })
    this.#subscriptions = vscode.Disposable.from(
      this.#tree,
      parts.findings.onDidCheck((uri) => {
        if (this.#lastSeen === undefined || uri.toString() === this.#lastSeen) refresh()
      }),
      parts.workspace.onDidChange(refresh),
      parts.configurations.onDidChange(refresh),
      parts.files.onDidChange(refresh),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && editor.document.uri.toString() !== this.#lastSeen && parts.rolebooks.read(editor.document))
          refresh()
      }),
    )
  }

  /** All lines of the tree as it is now, from the top. */
  async lines(): Promise<readonly Line[]> {
    const found = await this.#find()
    this.#lastSeen = found?.uri.toString()
    const rolebook = found && (await this.#parts.files.join(found.uri, found.document))
    this.#tree.description = rolebook?.document.rolebook.organisation?.name ?? ''
    await vscode.commands.executeCommand('setContext', 'rolebook.isShown', found !== undefined)
    if (!rolebook) return []
    const { service, clock, configurations } = this.#parts
    const configuration = await configurations.beside(found.uri)
    const nodes = service.responsibilityTree(rolebook.document, clock.now(), configuration, rolebook.files)
    return nodes.map((node) => ({ uri: found.uri, node }))
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

  async #find(): Promise<LocatedRolebook | undefined> {
    const { rolebooks, workspace } = this.#parts
    const active = vscode.window.activeTextEditor?.document
    const open = vscode.workspace.textDocuments
    const candidates = [
      ...(active ? [active] : []),
      ...open.filter(({ uri }) => uri.toString() === this.#lastSeen),
      ...vscode.window.visibleTextEditors.map((editor) => editor.document),
      ...open,
    ]
    for (const file of candidates) {
      const document = rolebooks.read(file)
      if (document) return { uri: file.uri, document }
    }
    return workspace.find()
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
