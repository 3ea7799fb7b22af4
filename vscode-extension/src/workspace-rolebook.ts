import { parse, type RolebookDocument } from '@rolebook/model'
import * as vscode from 'vscode'
import { findMarkedFiles, likelyNames } from './starter/marked-files.ts'

/** A rolebook and its address. */
export interface FoundRolebook {
  readonly uri: vscode.Uri
  readonly document: RolebookDocument
}

/** Finds a rolebook in the workspace that nobody has opened, and forgets it when a file of a likely name changes. */
export class WorkspaceRolebook implements vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<void>()
  #watching: vscode.Disposable | undefined
  #found: Promise<FoundRolebook | undefined> | undefined
  #all: Promise<readonly FoundRolebook[]> | undefined

  readonly onDidChange = this.#changes.event

  /** The first one found: nearest to the root, then by name. Nothing is looked for before somebody asks. */
  find(): Promise<FoundRolebook | undefined> {
    this.#watching ??= this.#watch()
    this.#found ??= findFirst()
    return this.#found
  }

  /** All that are found, in that order. */
  findAll(): Promise<readonly FoundRolebook[]> {
    this.#watching ??= this.#watch()
    this.#all ??= findAll()
    return this.#all
  }

  dispose(): void {
    this.#watching?.dispose()
    this.#changes.dispose()
  }

  #watch(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(likelyNames)
    const forget = () => {
      this.#found = undefined
      this.#all = undefined
      this.#changes.fire()
    }
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
    )
  }
}

async function findFirst(): Promise<FoundRolebook | undefined> {
  for await (const found of search()) return found
  return undefined
}

async function findAll(): Promise<readonly FoundRolebook[]> {
  const all: FoundRolebook[] = []
  for await (const found of search()) all.push(found)
  return all
}

async function* search(): AsyncIterable<FoundRolebook> {
  for await (const { uri, bytes } of findMarkedFiles()) {
    const document = parse(new TextDecoder().decode(bytes))
    if (document.marked) yield { uri, document }
  }
}
