import * as vscode from 'vscode'

/** A view in the side bar that exists from the start, and asks for its lines when somebody looks at it. */
export class LateTree<Line> implements vscode.TreeDataProvider<Line>, vscode.Disposable {
  readonly view: vscode.TreeView<Line>
  readonly #load: () => Promise<unknown>
  readonly #changes = new vscode.EventEmitter<void>()
  #lines: vscode.TreeDataProvider<Line> | undefined

  readonly onDidChangeTreeData = this.#changes.event

  /** `load` resolves once `fill` was called. */
  constructor(view: string, load: () => Promise<unknown>) {
    this.#load = load
    this.view = vscode.window.createTreeView(view, { treeDataProvider: this, showCollapseAll: true })
  }

  /** Sets the provider of the lines, which also says when they change. */
  fill(lines: vscode.TreeDataProvider<Line> & { readonly onDidChangeTreeData: vscode.Event<void> }): vscode.Disposable {
    this.#lines = lines
    return lines.onDidChangeTreeData(() => this.#changes.fire())
  }

  async getChildren(line?: Line): Promise<Line[]> {
    await this.#load()
    return (await this.#lines?.getChildren(line)) ?? []
  }

  getParent(line: Line): vscode.ProviderResult<Line> {
    return this.#lines?.getParent?.(line)
  }

  getTreeItem(line: Line): vscode.TreeItem | Thenable<vscode.TreeItem> {
    // lines only come from that provider
    return this.#lines?.getTreeItem(line) ?? new vscode.TreeItem('')
  }

  dispose(): void {
    vscode.Disposable.from(this.view, this.#changes).dispose()
  }
}
