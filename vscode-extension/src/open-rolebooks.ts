import { OpenText } from '@rolebook/language-service'
import { finish, type RolebookDocument } from '@rolebook/model'
import * as vscode from 'vscode'

/** Schemes of documents that show an earlier version of a file, whose faults are no findings now. */
const pastVersions: readonly string[] = ['git', 'gitlens', 'svn', 'hg', 'vscode-local-history', 'output']

/**
 * The open YAML files as last read. Edits are followed as VS Code reports them, so that each costs only what it
 * changed.
 */
export class OpenRolebooks implements vscode.Disposable {
  readonly #texts = new Map<string, OpenText>()
  readonly #following = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document: file, contentChanges }) => {
      const text = this.#texts.get(file.uri.toString())
      // VS Code also reports a file without changes, when it was saved
      if (text && text.version !== file.version) text.change(contentChanges, file.version)
    }),
    vscode.workspace.onDidCloseTextDocument((file) => this.#texts.delete(file.uri.toString())),
  )

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
    const known = this.#texts.get(key)
    const text = known ?? new OpenText(key, file.version, file.getText())
    if (!known) this.#texts.set(key, text)
    const document = finish(text.readInSteps())
    if (text.version === file.version && document.textLength === lengthOf(file)) return document
    // VS Code does not report changed line ends, and a text that is once out of step would stay so
    text.change([{ text: file.getText() }], file.version)
    return finish(text.readInSteps())
  }

  dispose(): void {
    this.#following.dispose()
    this.#texts.clear()
  }
}

function lengthOf(file: vscode.TextDocument): number {
  return file.offsetAt(file.lineAt(file.lineCount - 1).range.end)
}
