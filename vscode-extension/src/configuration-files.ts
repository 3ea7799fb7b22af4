import { findingSource, type LanguageService, type LocatedRolebook } from '@rolebook/language-service'
import { type Configuration, configurationName, noConfiguration, readConfiguration } from '@rolebook/rules'
import * as vscode from 'vscode'
import { toDiagnostic } from './conversion.ts'
import { readText } from './read-text.ts'

/** What is set in the folders of open rolebooks, read when somebody asks and again when such a file changes. */
export class ConfigurationFiles implements vscode.Disposable {
  readonly #service: LanguageService
  readonly #isMember: (uri: vscode.Uri) => Promise<boolean>
  readonly #read = new Map<string, Promise<Configuration>>()
  readonly #shown = vscode.languages.createDiagnosticCollection(`${findingSource} settings`)
  readonly #changes = new vscode.EventEmitter<void>()
  readonly #watching: vscode.Disposable

  readonly onDidChange = this.#changes.event

  /** @param isMember whether a group has the rolebook at an address as a member */
  constructor(service: LanguageService, isMember: (uri: vscode.Uri) => Promise<boolean>) {
    this.#service = service
    this.#isMember = isMember
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${configurationName}`)
    const forget = (uri: vscode.Uri) => {
      if (this.#read.delete(uri.toString())) this.#changes.fire()
    }
    this.#watching = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
    )
  }

  /** What is set beside a rolebook. The same object until the settings change; what cannot be followed is shown in them. */
  async of({ document, files: [main] }: Pick<LocatedRolebook, 'document' | 'files'>): Promise<Configuration> {
    if (!main) return noConfiguration
    const uri = vscode.Uri.parse(main.uri)
    return this.#service.configurationOf(document, await this.#beside(uri), () => this.#isMember(uri))
  }

  #beside(file: vscode.Uri): Promise<Configuration> {
    const uri = vscode.Uri.joinPath(file, '..', configurationName)
    const key = uri.toString()
    const known = this.#read.get(key) ?? this.#load(uri)
    this.#read.set(key, known)
    return known
  }

  dispose(): void {
    vscode.Disposable.from(this.#watching, this.#shown, this.#changes).dispose()
  }

  async #load(uri: vscode.Uri): Promise<Configuration> {
    // there is none, as nearly everywhere
    const text = (await readText(uri)) ?? ''
    this.#shown.set(uri, this.#service.configurationProblems(text).map(toDiagnostic))
    return text === '' ? noConfiguration : readConfiguration(text).configuration
  }
}
