import { joinFiles, type LocatedRolebook } from '@rolebook/language-service'
import { digestDecisions, parse, type RolebookDocument } from '@rolebook/model'
import * as vscode from 'vscode'
import { readText } from '../read-text.ts'
import { commitsOf, findRepository, type GitRepository } from './git.ts'

/** The rolebook in a revision, with the parts it had then; `undefined` where there was none. */
export function versionAt(
  repository: GitRepository,
  revision: string,
  file: vscode.Uri,
): Promise<RolebookDocument | undefined> {
  return readVersion(file, repository.rootUri, (uri) =>
    repository.show(revision, uri.fsPath).then(
      (text) => text,
      () => undefined,
    ),
  )
}

/** The rolebook as saved on disk, whatever is open; its parts may be anywhere below `root`. */
export function savedVersion(file: vscode.Uri, root: vscode.Uri): Promise<RolebookDocument | undefined> {
  return readVersion(file, root, readText)
}

/** The root folder of a rolebook's files, relative to which they are named. */
export function rootOf({ files }: LocatedRolebook): vscode.Uri {
  const [main] = files
  const file = vscode.Uri.parse(main?.uri ?? '')
  const isBelow = main !== undefined && file.path.endsWith(`/${main.name}`)
  return isBelow ? file.with({ path: file.path.slice(0, -main.name.length) }) : vscode.Uri.joinPath(file, '..')
}

async function readVersion(
  file: vscode.Uri,
  root: vscode.Uri,
  read: (uri: vscode.Uri) => Thenable<string | undefined>,
): Promise<RolebookDocument | undefined> {
  const text = await read(file)
  if (text === undefined) return undefined
  const main = parse(text)
  if (!main.marked) return undefined
  const address = root.toString()
  const { document } = await joinFiles(file.toString(), main, {
    root: address.endsWith('/') ? address : `${address}/`,
    read: async (uri) => {
      const part = await read(vscode.Uri.parse(uri))
      return part === undefined ? undefined : { uri, text: part }
    },
  })
  return document
}

/** How many characters of a commit's hash are shown. */
const shortCommit = 8

export function shortName(commit: string): string {
  return commit.slice(0, shortCommit)
}

/** The newest commit in which the rolebook has the decisions that its approval is about. */
export async function findApproved({ document, files }: LocatedRolebook) {
  const digest = document.rolebook.approved?.digest
  const [main] = files
  if (digest === undefined || !main || digest === digestDecisions(document.rolebook)) return undefined
  const uri = vscode.Uri.parse(main.uri)
  const repository = await findRepository(uri)
  if (typeof repository === 'string') return undefined
  for (const { hash } of await commitsOf(repository, uri)) {
    const { rolebook } = (await versionAt(repository, hash, uri)) ?? {}
    if (rolebook && digestDecisions(rolebook) === digest) return { name: shortName(hash), rolebook }
  }
  return undefined
}
