import { findingSource, type LanguageService } from '@rolebook/language-service'
import * as vscode from 'vscode'
import type { Clock } from './clock.ts'
import type { ConfigurationFiles } from './configuration-files.ts'
import { toCodeAction, toDiagnostic } from './conversion.ts'
import type { OpenRolebooks } from './open-rolebooks.ts'
import type { YamlNeighbour } from './yaml-neighbour.ts'

/** Somebody who types is not interrupted: findings come when the keys have rested so long. In milliseconds. */
const rest = 150

export interface FindingsParts {
  readonly service: LanguageService
  readonly rolebooks: OpenRolebooks
  readonly configurations: ConfigurationFiles
  readonly clock: Clock
  readonly neighbour: YamlNeighbour
}

/** Keeps the findings of every open rolebook on screen, through edits and through time. */
export class Findings implements vscode.Disposable, vscode.CodeActionProvider {
  readonly #parts: FindingsParts
  readonly #shown = vscode.languages.createDiagnosticCollection(findingSource)
  readonly #changes = new vscode.EventEmitter<vscode.Uri>()
  readonly #waiting = new Map<string, unknown>()
  readonly #subscriptions: vscode.Disposable

  /** Fires for an open YAML file when it was looked at again: after an edit, when it opens or closes, each minute. */
  readonly onDidCheck = this.#changes.event

  constructor(parts: FindingsParts) {
    this.#parts = parts
    const { clock, neighbour, configurations } = parts
    const { workspace } = vscode
    this.#subscriptions = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((file) => this.#checkIn(file, 0)),
      workspace.onDidChangeTextDocument(({ document }) => this.#checkIn(document, rest)),
      workspace.onDidCloseTextDocument((file) => this.#forget(file)),
      clock.onMinute(() => this.#checkAll()),
      neighbour.onDidChange(() => this.#checkAll()),
      configurations.onDidChange(() => this.#checkAll()),
    )
    this.#checkAll()
  }

  async provideCodeActions(
    file: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const { service, rolebooks } = this.#parts
    if (!rolebooks.read(file)) return []
    const asked = await this.#ask(file)
    const document = rolebooks.read(file)
    if (!document) return []
    return service.codeActions(document, range, asked).map((action) => toCodeAction(action, context.diagnostics))
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer)
    vscode.Disposable.from(this.#subscriptions, this.#shown, this.#changes).dispose()
  }

  #checkAll(): void {
    for (const file of vscode.workspace.textDocuments) this.#checkIn(file, 0)
  }

  /** Later, and never within the event itself: the host is not kept waiting. */
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
    const { service, rolebooks } = this.#parts
    const asked = rolebooks.read(file) && (await this.#ask(file))
    // it may have been edited or closed meanwhile
    const document = asked && rolebooks.read(file)
    if (document) this.#shown.set(file.uri, service.findings(document, asked).map(toDiagnostic))
    else this.#shown.delete(file.uri)
    this.#changes.fire(file.uri)
  }

  #forget(file: vscode.TextDocument): void {
    clearTimeout(this.#waiting.get(file.uri.toString()))
    this.#waiting.delete(file.uri.toString())
    this.#shown.delete(file.uri)
    if (file.languageId === 'yaml') this.#changes.fire(file.uri)
  }

  async #ask({ uri }: vscode.TextDocument) {
    const { clock, neighbour, configurations } = this.#parts
    const configuration = await configurations.beside(uri)
    return { uri: uri.toString(), now: clock.now(), syntaxSaidElsewhere: neighbour.saysSyntax(), configuration }
  }
}
