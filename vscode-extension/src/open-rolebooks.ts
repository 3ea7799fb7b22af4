import { parse, type RolebookDocument } from '@rolebook/model'
import * as vscode from 'vscode'

/** Schemes of documents that show what a file was before: what was wrong then is no finding now. */
const pastVersions: readonly string[] = ['git', 'gitlens', 'svn', 'hg', 'vscode-local-history', 'output']

/** The open YAML files as last read. Each reading takes the one before, so that an edit costs only what it changed. */
export class OpenRolebooks implements vscode.Disposable {
  readonly #read = new Map<string, { readonly version: number; readonly document: RolebookDocument }>()
  readonly #closing = vscode.workspace.onDidCloseTextDocument((file) => this.#read.delete(file.uri.toString()))

  /** Reads an open file as it is now; `undefined` for everything that is no rolebook. */
  read(file: vscode.TextDocument): RolebookDocument | undefined {
    const document = this.readAny(file)
    return document?.marked ? document : undefined
  }

  /** Whether an open file is part of a rolebook. */
  isPart(file: vscode.TextDocument): boolean {
    return this.readAny(file)?.isPart === true
  }

  /** Reads any open YAML file, rolebook or not. */
  readAny(file: vscode.TextDocument): RolebookDocument | undefined {
    if (file.languageId !== 'yaml' || file.isClosed || pastVersions.includes(file.uri.scheme)) return undefined
    const key = file.uri.toString()
    const known = this.#read.get(key)
    if (known?.version === file.version) return known.document
    const document = parse(file.getText(), known?.document)
    this.#read.set(key, { version: file.version, document })
    return document
  }

  dispose(): void {
    this.#closing.dispose()
    this.#read.clear()
  }
}
