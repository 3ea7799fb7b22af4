import { type Diagnostic, findingSource, type LanguageService, type LocatedRolebook } from '@rolebook/language-service'
import * as vscode from 'vscode'
import type { Clock } from './clock.ts'
import type { ConfigurationFiles } from './configuration-files.ts'
import { toCodeAction, toDiagnostic } from './conversion.ts'
import type { OpenRolebooks } from './open-rolebooks.ts'
import type { RolebookFiles } from './rolebook-files.ts'
import type { YamlNeighbour } from './yaml-neighbour.ts'

/** In milliseconds. Findings come after a pause of this length, so that somebody who types is not interrupted. */
const rest = 150

/** The kind of action by which VS Code makes all certain repairs, when a file is saved or on request. */
export const fixAllActionKind = vscode.CodeActionKind.SourceFixAll.append('rolebook')

export interface FindingsParts {
  readonly service: LanguageService
  readonly rolebooks: OpenRolebooks
  readonly files: RolebookFiles
  readonly configurations: ConfigurationFiles
  readonly clock: Clock
  readonly neighbour: YamlNeighbour
}

/** Keeps the findings of every open rolebook on screen, through edits and through time. */
export class Findings implements vscode.Disposable, vscode.CodeActionProvider {
  readonly #parts: FindingsParts
  readonly #shown = vscode.languages.createDiagnosticCollection(findingSource)
  readonly #changes = new vscode.EventEmitter<vscode.Uri>()
  /** By rolebook, the findings of each of its files. */
  readonly #told = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>()
  readonly #waiting = new Map<string, unknown>()
  readonly #subscriptions: vscode.Disposable

  /** Fires for an open YAML file when it was checked again: after an edit, when it opens or closes, every minute. */
  readonly onDidCheck = this.#changes.event

  constructor(parts: FindingsParts) {
    this.#parts = parts
    const { clock, neighbour, configurations, files } = parts
    const { workspace } = vscode
    this.#subscriptions = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((file) => this.#checkIn(file, 0)),
      workspace.onDidChangeTextDocument(({ document }) => this.#checkIn(document, rest)),
      workspace.onDidCloseTextDocument((file) => this.#forget(file)),
      clock.onMinute(() => this.#checkAll()),
      neighbour.onDidChange(() => this.#checkAll()),
      configurations.onDidChange(() => this.#checkAll()),
      files.onDidChange(() => this.#checkAll()),
    )
    this.#checkAll()
  }

  async provideCodeActions(
    file: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const { version } = file
    const [rolebook] = await this.#parts.files.of(file)
    if (!rolebook) return []
    const asked = await this.#ask(file.uri.toString(), rolebook)
    // for another version of the text the places would be wrong
    if (file.version !== version) return []
    const { service } = this.#parts
    const askedHere = { ...asked, hasDialogues: true }
    const actions = [
      ...(wants(context, vscode.CodeActionKind.QuickFix)
        ? service.codeActions(rolebook.document, range, askedHere)
        : []),
      // on saving, VS Code asks for it by kind; in the list under the light bulb it would only be in the way
      ...(context.only && wants(context, fixAllActionKind) ? service.fixAll(rolebook.document, asked) : []),
    ]
    return actions.map((action) => toCodeAction(action, context.diagnostics))
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer)
    vscode.Disposable.from(this.#subscriptions, this.#shown, this.#changes).dispose()
  }

  #checkAll(): void {
    for (const file of vscode.workspace.textDocuments) this.#checkIn(file, 0)
  }

  /** Schedules a check, never within the event itself, so that the host is not kept waiting. */
  #checkIn(file: vscode.TextDocument, milliseconds: number): void {
    if (file.languageId !== 'yaml') return
    const key = file.uri.toString()
    clearTimeout(this.#waiting.get(key))
    this.#waiting.set(
      key,
      setTimeout(() => {
        this.#waiting.delete(key)
        void this.#check(file)
      }, milliseconds),
    )
  }

  async #check(file: vscode.TextDocument): Promise<void> {
    const { version } = file
    const { files } = this.#parts
    const rolebooks = [...(await files.of(file)), ...(await files.groupsAbove(file))]
    const found = await Promise.all(rolebooks.map((rolebook) => this.#inspect(rolebook)))
    // it was edited or closed meanwhile, and that triggers a check of its own
    if (file.version !== version || file.isClosed) return
    const key = file.uri.toString()
    for (const [rolebook, byFile] of found) this.#tell(rolebook, byFile)
    if (!this.#parts.rolebooks.read(file)) this.#tell(key, new Map())
    this.#withdraw(key, (rolebook) => found.some(([one]) => one === rolebook))
    this.#changes.fire(file.uri)
  }

  /**
   * The address of a rolebook, and its findings by file. Where the main file is not open, only findings in open parts.
   */
  async #inspect(rolebook: LocatedRolebook): Promise<readonly [string, ReadonlyMap<string, readonly Diagnostic[]>]> {
    const main = rolebook.files[0]?.uri ?? ''
    const byFile = this.#parts.service.findingsByFile(rolebook.document, await this.#ask(main, rolebook))
    return [main, new Map([...byFile].filter(([uri]) => isOpen(main) || isOpen(uri)))]
  }

  #tell(rolebook: string, byFile: ReadonlyMap<string, readonly Diagnostic[]>): void {
    const before = this.#told.get(rolebook)
    if (byFile.size > 0) this.#told.set(rolebook, byFile)
    else this.#told.delete(rolebook)
    for (const uri of new Set([...byFile.keys(), ...(before?.keys() ?? [])])) this.#show(uri)
  }

  /** Withdraws the findings of rolebooks in a file that no longer belongs to them. */
  #withdraw(key: string, isSaidBy: (rolebook: string) => boolean): void {
    for (const [rolebook, byFile] of [...this.#told])
      if (byFile.has(key) && !isOpen(rolebook) && !isSaidBy(rolebook))
        this.#tell(rolebook, new Map([...byFile].filter(([uri]) => uri !== key)))
  }

  /**
   * Shows the findings of a file without duplicates: several rolebooks may share a part and have the same findings in
   * it.
   */
  #show(uri: string): void {
    const all = [...this.#told.values()].flatMap((byFile) => byFile.get(uri) ?? [])
    const distinct = new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]))
    this.#shown.set(vscode.Uri.parse(uri), [...distinct.values()].map(toDiagnostic))
  }

  #forget(file: vscode.TextDocument): void {
    const key = file.uri.toString()
    clearTimeout(this.#waiting.get(key))
    this.#waiting.delete(key)
    this.#tell(key, new Map())
    if (file.languageId !== 'yaml') return
    this.#withdraw(key, () => false)
    // its parts may belong to another rolebook, and rolebooks that include it now read it from disk
    this.#checkAll()
    this.#changes.fire(file.uri)
  }

  async #ask(uri: string, rolebook: LocatedRolebook) {
    const { clock, neighbour, configurations } = this.#parts
    const configuration = await configurations.of(rolebook)
    return { uri, files: rolebook.files, now: clock.now(), syntaxSaidElsewhere: neighbour.saysSyntax(), configuration }
  }
}

function wants({ only }: vscode.CodeActionContext, kind: vscode.CodeActionKind): boolean {
  return only === undefined || only.contains(kind)
}

function isOpen(uri: string): boolean {
  return vscode.workspace.textDocuments.some((file) => file.uri.toString() === uri && !file.isClosed)
}
