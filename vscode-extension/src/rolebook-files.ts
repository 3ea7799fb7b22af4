import { aloneAt, isOfMember, joinFiles, type LocatedRolebook } from '@rolebook/language-service'
import { parse, type RolebookDocument } from '@rolebook/model'
import * as vscode from 'vscode'
import type { OpenRolebooks } from './open-rolebooks.ts'
import { readText } from './read-text.ts'
import type { FoundRolebook } from './workspace-rolebook.ts'

/** Rolebooks with their parts and members: from what is open in the editor, else from where it lies. */
export class RolebookFiles implements vscode.Disposable {
  readonly #rolebooks: OpenRolebooks
  readonly #last = new Map<string, LocatedRolebook>()
  readonly #changes = new vscode.EventEmitter<void>()
  /** Counts what may make another rolebook of one: edits, files that open or close, files on the disk. */
  #state = 0
  readonly #around = new Map<string, { readonly state: number; readonly found: Promise<LocatedRolebook | undefined> }>()
  readonly #following = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(() => this.#state++),
    vscode.workspace.onDidChangeTextDocument(() => this.#state++),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      this.#state++
      this.#last.delete(uri.toString())
      this.#around.delete(uri.toString())
    }),
  )
  #watching: vscode.Disposable | undefined

  /** Fires when a file changes that may be part of a rolebook. */
  readonly onDidChange = this.#changes.event

  constructor(rolebooks: OpenRolebooks) {
    this.#rolebooks = rolebooks
  }

  /** The rolebooks to which an open file belongs: itself, or those that include it, sought among what is open or beside it. */
  async of(file: vscode.TextDocument): Promise<readonly LocatedRolebook[]> {
    const document = this.#rolebooks.read(file)
    if (document) return [await this.join(file.uri, document)]
    if (!this.#rolebooks.isPart(file)) return []
    const open = await this.#including(file, this.#openRolebooks())
    return open.length > 0 ? open : this.#including(file, await rolebooksBeside(file.uri))
  }

  /** The open rolebooks that were last read with a file as that of one of their members. */
  async groupsAbove(file: vscode.TextDocument): Promise<readonly LocatedRolebook[]> {
    const key = file.uri.toString()
    const groups = this.#openRolebooks().filter(({ uri }) => {
      const known = this.#last.get(uri.toString())
      return known !== undefined && isOfMember(known, key)
    })
    return Promise.all(groups.map(({ uri, document }) => this.join(uri, document)))
  }

  /** The rolebooks that may share a file with the one at an address, or have it as a member: what is open, beside it or found. */
  async known(uri: vscode.Uri, found: readonly FoundRolebook[]): Promise<readonly LocatedRolebook[]> {
    const all = [...this.#openRolebooks(), ...(await rolebooksBeside(uri)), ...found]
    const byAddress = new Map(all.toReversed().map((one) => [one.uri.toString(), one]))
    return Promise.all([...byAddress.values()].map((one) => this.join(one.uri, one.document)))
  }

  /** Whether one of these has the rolebook at an address as a member. */
  async isMember(uri: vscode.Uri, found: readonly FoundRolebook[]): Promise<boolean> {
    const key = uri.toString()
    return (await this.known(uri, found)).some((group) => isOfMember(group, key))
  }

  /**
   * The rolebook around an open file: the first of those; of a part that nobody includes, the part alone. VS Code asks
   * many things at each key and each move of the cursor, and the files are gone through once for all of them.
   */
  around(file: vscode.TextDocument): Promise<LocatedRolebook | undefined> {
    const key = file.uri.toString()
    const known = this.#around.get(key)
    if (known?.state === this.#state) return known.found
    const found = this.#findAround(file)
    this.#around.set(key, { state: this.#state, found })
    return found
  }

  async #findAround(file: vscode.TextDocument): Promise<LocatedRolebook | undefined> {
    const [first] = await this.of(file)
    if (first) return first
    const document = this.#rolebooks.readAny(file)
    if (!document?.isPart) return undefined
    const uri = file.uri.toString()
    return aloneAt(uri, document)
  }

  dispose(): void {
    this.#watching?.dispose()
    vscode.Disposable.from(this.#changes, this.#following).dispose()
  }

  /** A rolebook with its parts. */
  async join(uri: vscode.Uri, document: RolebookDocument): Promise<LocatedRolebook> {
    const key = uri.toString()
    const isAlone = !document.rolebook.include?.length && !document.rolebook.members?.size
    const root = isAlone ? folderOf(uri) : await rootOf(uri)
    // what has not been saved yet lies beside nothing
    if (root === undefined) return aloneAt(key, document)
    if (!isAlone) this.#watching ??= this.#watch()
    const rolebook = await joinFiles(key, document, {
      root: withSlash(root),
      read: readOpenText,
      before: this.#last.get(key),
    })
    if (vscode.workspace.textDocuments.some((file) => file.uri.toString() === key)) this.#last.set(key, rolebook)
    return rolebook
  }

  #openRolebooks(): readonly FoundRolebook[] {
    return vscode.workspace.textDocuments.flatMap((file) => {
      const document = this.#rolebooks.read(file)
      return document ? [{ uri: file.uri, document }] : []
    })
  }

  async #including(part: vscode.TextDocument, found: readonly FoundRolebook[]): Promise<readonly LocatedRolebook[]> {
    const key = part.uri.toString()
    const joined = await Promise.all(found.map(({ uri, document }) => this.join(uri, document)))
    return joined.filter(({ files }) => files.some(({ uri }) => uri === key))
  }

  #watch(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}')
    const tell = () => {
      this.#state++
      this.#changes.fire()
    }
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(tell),
      watcher.onDidCreate(tell),
      watcher.onDidDelete(tell),
    )
  }
}

async function rolebooksBeside(file: vscode.Uri): Promise<readonly FoundRolebook[]> {
  const folder = folderOf(file)
  if (!folder) return []
  const names = await vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries.map(([name]) => name).filter((name) => /\.ya?ml$/i.test(name)),
    () => [],
  )
  const found = await Promise.all(
    names.map(async (name) => {
      const uri = vscode.Uri.joinPath(folder, name)
      const document = parse((await readOpenText(uri.toString()))?.text ?? '')
      return document.marked ? [{ uri, document }] : []
    }),
  )
  return found.flat()
}

/** The text at an address: what is open counts before what lies there. */
async function readOpenText(address: string): Promise<{ readonly uri: string; readonly text: string } | undefined> {
  const place = vscode.Uri.parse(address)
  const uri = place.toString()
  const open = vscode.workspace.textDocuments.find((file) => file.uri.toString() === uri)
  if (open) return { uri, text: open.getText() }
  const text = await readText(place)
  return text === undefined ? undefined : { uri, text }
}

/** The nearest folder that git keeps, else that of the workspace, else the file's own. */
async function rootOf(file: vscode.Uri): Promise<vscode.Uri | undefined> {
  const own = folderOf(file)
  if (!own) return undefined
  for (let folder = own; ; folder = vscode.Uri.joinPath(folder, '..')) {
    if (await isThere(vscode.Uri.joinPath(folder, '.git'))) return folder
    if (vscode.Uri.joinPath(folder, '..').path === folder.path) break
  }
  return vscode.workspace.getWorkspaceFolder(file)?.uri ?? own
}

function folderOf(file: vscode.Uri): vscode.Uri | undefined {
  return file.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(file, '..')
}

function withSlash(folder: vscode.Uri): string {
  const address = folder.toString()
  return address.endsWith('/') ? address : `${address}/`
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )
}
