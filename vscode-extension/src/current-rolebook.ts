import type { LocatedFile, LocatedRolebook } from '@rolebook/language-service'
import type { RolebookDocument } from '@rolebook/model'
import type { Configuration } from '@rolebook/rules'
import * as vscode from 'vscode'
import type { ConfigurationFiles } from './configuration-files.ts'
import type { Findings } from './findings.ts'
import type { OpenRolebooks } from './open-rolebooks.ts'
import type { RolebookFiles } from './rolebook-files.ts'
import type { WorkspaceRolebook } from './workspace-rolebook.ts'

export interface CurrentRolebookParts {
  readonly rolebooks: OpenRolebooks
  readonly files: RolebookFiles
  readonly configurations: ConfigurationFiles
  readonly findings: Findings
  readonly workspace: WorkspaceRolebook
}

/** A rolebook with all its files and its settings. */
export interface WholeRolebook {
  /** The main file, which includes the others. */
  readonly uri: vscode.Uri
  readonly document: RolebookDocument
  readonly files: readonly LocatedFile[]
  readonly configuration: Configuration
}

/** The rolebook that views show: the one in the editor, else the one seen last, else another open one. */
export class CurrentRolebook implements vscode.Disposable {
  readonly #parts: CurrentRolebookParts
  readonly #changes = new vscode.EventEmitter<void>()
  readonly #subscriptions: vscode.Disposable
  /** The addresses of its files, the main one first. */
  #lastSeen: readonly string[] = []

  /** Fires when another rolebook becomes current, and when the current one, its settings or the time changed. */
  readonly onDidChange = this.#changes.event

  constructor(parts: CurrentRolebookParts) {
    this.#parts = parts
    const { rolebooks } = parts
    const tell = () => this.#changes.fire()
    this.#subscriptions = vscode.Disposable.from(
      parts.findings.onDidCheck((uri) => {
        if (this.#lastSeen.length === 0 || this.#lastSeen.includes(uri.toString())) tell()
      }),
      parts.workspace.onDidChange(tell),
      parts.configurations.onDidChange(tell),
      parts.files.onDidChange(tell),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!editor || this.#lastSeen.includes(editor.document.uri.toString())) return
        if (rolebooks.read(editor.document) || rolebooks.readAny(editor.document)?.isPart) tell()
      }),
    )
  }

  /** The current one; where none is open, the first found in the workspace. */
  async find(): Promise<WholeRolebook | undefined> {
    const open = await this.findOpen()
    if (open) return open
    const found = await this.#parts.workspace.find()
    return found && this.#complete(await this.#parts.files.join(found.uri, found.document))
  }

  /** The current one among those that are open. */
  async findOpen(): Promise<WholeRolebook | undefined> {
    const [first] = this.#lastSeen
    const active = vscode.window.activeTextEditor?.document
    const open = vscode.workspace.textDocuments
    const candidates = [
      ...(active ? [active] : []),
      ...open.filter(({ uri }) => uri.toString() === first),
      ...vscode.window.visibleTextEditors.map((editor) => editor.document),
      ...open,
    ]
    for (const file of candidates) {
      const [rolebook] = await this.#parts.files.of(file)
      if (rolebook) return this.#complete(rolebook)
    }
    this.#lastSeen = []
    return undefined
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscriptions, this.#changes).dispose()
  }

  async #complete({ document, files }: LocatedRolebook): Promise<WholeRolebook | undefined> {
    const [main] = files
    if (!main) return undefined
    this.#lastSeen = files.map(({ uri }) => uri)
    const uri = vscode.Uri.parse(main.uri)
    return { uri, document, files, configuration: await this.#parts.configurations.of({ document, files }) }
  }
}
