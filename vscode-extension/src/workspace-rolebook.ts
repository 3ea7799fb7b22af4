import { longestText, parse, type RolebookDocument } from '@rolebook/model'
import * as vscode from 'vscode'

/** A rolebook and where it lies. */
export interface FoundRolebook {
  readonly uri: vscode.Uri
  readonly document: RolebookDocument
}

const likelyNames = '**/{*rolebook*,*roles*}.{yaml,yml}'
const neverThere = '**/{node_modules,.git,dist,out}/**'
/** So many files of a likely name are looked into, and of each so many characters: the marker stands at the top. */
const mostCandidates = 50
const farthestMarker = 4096

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
  const found = await vscode.workspace.findFiles(likelyNames, neverThere, mostCandidates)
  for (const uri of found.sort(byDepthThenName)) {
    const document = await readIfMarked(uri)
    if (document) yield { uri, document }
  }
}

async function readIfMarked(uri: vscode.Uri): Promise<RolebookDocument | undefined> {
  try {
    // a file system of VS Code gives a file whole or not at all
    if ((await vscode.workspace.fs.stat(uri)).size > longestText) return undefined
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    if (!/^(?:rolebook|"rolebook"|'rolebook')[ \t]*:/m.test(text.slice(0, farthestMarker))) return undefined
    const document = parse(text)
    return document.marked ? document : undefined
  } catch {
    // gone meanwhile, or not ours to read: then it is not the one
    return undefined
  }
}

function byDepthThenName(one: vscode.Uri, other: vscode.Uri): number {
  return one.path.split('/').length - other.path.split('/').length || (one.path < other.path ? -1 : 1)
}
