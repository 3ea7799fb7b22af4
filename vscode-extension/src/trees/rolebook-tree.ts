import type { LanguageService, TreeKind, TreeNode, TreeSubject } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import { toRange } from '../conversion.ts'
import type { CurrentRolebook, WholeRolebook } from '../current-rolebook.ts'
import type { LateTree } from '../starter/late-tree.ts'
import { iconOf } from './tree-icons.ts'
import type { TreeSettings } from './tree-settings.ts'

export interface TreeParts {
  readonly service: LanguageService
  readonly current: CurrentRolebook
  readonly clock: Clock
  readonly settings: TreeSettings
  readonly language: OwnLanguage
}

/** A line of a tree, the file it leads into and the line above it. */
export interface Line {
  readonly uri: vscode.Uri
  readonly node: TreeNode
  readonly parent: Line | undefined
}

/** A tree that was shown, and the rolebook it was made from. */
interface Shown {
  readonly rolebook: WholeRolebook
  readonly lines: ReadonlyMap<string, Line>
  readonly top: readonly Line[]
}

/** One of the trees in the side bar, of the current rolebook. */
export class RolebookTree implements vscode.TreeDataProvider<Line>, vscode.Disposable {
  readonly #kind: TreeKind
  readonly #parts: TreeParts
  readonly #changes = new vscode.EventEmitter<void>()
  readonly #tree: vscode.TreeView<Line>
  readonly #subscriptions: vscode.Disposable
  #shown: Shown | undefined
  #following: unknown

  readonly onDidChangeTreeData = this.#changes.event

  constructor(kind: TreeKind, tree: LateTree<Line>, parts: TreeParts) {
    this.#kind = kind
    this.#parts = parts
    this.#tree = tree.view
    const refresh = () => this.#refresh()
    this.#subscriptions = vscode.Disposable.from(
      tree.fill(this),
      parts.current.onDidChange(refresh),
      parts.settings.onDidChange(refresh),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followSoon(textEditor)),
    )
  }

  /** All current top lines of the tree, including those without gaps. */
  async lines(): Promise<readonly Line[]> {
    return (await this.#build(false))?.top ?? []
  }

  /** Reveals and expands the top line about a thing; does nothing where there is none. */
  async reveal({ kind, id }: Extract<TreeSubject, { readonly id: string }>): Promise<void> {
    const line = (await this.lines()).find(
      ({ node: { subject } }) => subject && 'id' in subject && subject.kind === kind && subject.id === id,
    )
    if (line) await this.#tree.reveal(line, { select: true, focus: true, expand: true })
  }

  async getChildren(line?: Line): Promise<Line[]> {
    if (line) return line.node.children.flatMap(({ id }) => this.#shown?.lines.get(id) ?? [])
    const shown = await this.#build(this.#parts.settings.onlyGaps)
    this.#shown = shown
    this.#describe(shown)
    await vscode.commands.executeCommand('setContext', 'rolebook.isShown', shown !== undefined)
    return [...(shown?.top ?? [])]
  }

  getParent({ parent }: Line): Line | undefined {
    return parent
  }

  getTreeItem({ uri, node }: Line): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState
    const item = new vscode.TreeItem(node.label, node.children.length > 0 ? Collapsed : None)
    item.id = `${uri.toString()}#${node.id}`
    item.description = node.description
    item.tooltip = node.tooltip
    item.iconPath = iconOf(node.icon)
    const place = node.range ? 'placed' : 'unplaced'
    item.contextValue = node.subject ? `${node.subject.kind} ${place}` : place
    if (node.range) item.command = { title: node.label, ...goingTo(uri, node) }
    return item
  }

  dispose(): void {
    clearTimeout(this.#following as number)
    vscode.Disposable.from(this.#subscriptions, this.#changes).dispose()
  }

  /**
   * While VS Code redraws a tree it knows none of its lines, and commands on them fail, so it is redrawn only when
   * something changed.
   */
  async #refresh(): Promise<void> {
    const isSeen = this.#tree.visible
    const fresh = isSeen ? await this.#build(this.#parts.settings.onlyGaps) : undefined
    if (!isSeen || textOf(fresh) !== textOf(this.#shown)) this.#changes.fire()
  }

  async #build(onlyGaps: boolean): Promise<Shown | undefined> {
    const { current, settings, service, clock } = this.#parts
    const rolebook = await current.find()
    if (!rolebook) return undefined
    const asked = { ...rolebook, uri: rolebook.uri.toString(), now: clock.now() }
    const nodes = service.tree(this.#kind, rolebook.document, asked, { onlyGaps, gapOrder: settings.gapOrder })
    const lines = new Map<string, Line>()
    const top = nodes.map((node) => lineOf(rolebook.uri, node, undefined, lines))
    return { rolebook, lines, top }
  }

  #describe(shown: Shown | undefined): void {
    if (this.#kind === 'gaps') {
      const count = (shown?.top ?? []).reduce((sum, { node }) => sum + node.gaps, 0)
      this.#tree.description = count === 0 ? '' : String(count)
    }
    if (this.#kind === 'roles') this.#tree.description = shown?.rolebook.document.rolebook.organisation?.name ?? ''
  }

  /** Shows the line of the thing at the cursor, once the cursor has come to rest. */
  #followSoon(editor: vscode.TextEditor): void {
    if (!this.#parts.settings.followsCursor || !this.#tree.visible) return
    clearTimeout(this.#following as number)
    this.#following = setTimeout(() => void this.#follow(editor), 100)
  }

  async #follow(editor: vscode.TextEditor): Promise<void> {
    const uri = editor.document.uri.toString()
    if (!this.#shown?.rolebook.files.some((file) => file.uri === uri)) return
    // the text may have moved on since the tree was drawn
    const fresh = await this.#build(this.#parts.settings.onlyGaps)
    if (!fresh) return
    const { rolebook, top, lines } = fresh
    const nodes = top.map(({ node }) => node)
    const { active } = editor.selection
    const node = this.#parts.service.treeNodeAt(nodes, rolebook.document, active, { uri, files: rolebook.files })
    const line = node && lines.get(node.id)
    if (line) await this.#tree.reveal(line, { select: true, focus: false })
  }
}

/** Everything that is drawn of a tree, as a text. */
function textOf(shown: Shown | undefined): string {
  return JSON.stringify([shown?.rolebook.uri, shown?.top.map(({ node }) => node)])
}

/** A line with all lines below it; notes each by its id. */
function lineOf(uri: vscode.Uri, node: TreeNode, parent: Line | undefined, lines: Map<string, Line>): Line {
  const line: Line = { uri, node, parent }
  lines.set(node.id, line)
  for (const child of node.children) lineOf(uri, child, line, lines)
  return line
}

/** The command that shows the line a node stands for. */
export function goingTo(main: vscode.Uri, node: TreeNode): { command: string; arguments: unknown[] } {
  return { command: 'vscode.open', arguments: [fileOf(main, node), { selection: selectionOf(node) }] }
}

/** The file a node leads into. */
export function fileOf(main: vscode.Uri, { uri }: TreeNode): vscode.Uri {
  return uri === undefined ? main : vscode.Uri.parse(uri)
}

function selectionOf({ range }: TreeNode): vscode.Range | undefined {
  return range && toRange({ start: range.start, end: range.start })
}
