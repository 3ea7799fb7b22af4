import { longestText } from '@rolebook/model'
import * as vscode from 'vscode'

/** What a rolebook that nobody has opened is looked for by. */
export const likelyNames = '**/{*rolebook*,*roles*}.{yaml,yml}'
const neverThere = '**/{node_modules,.git,dist,out}/**'
/** So many files of a likely name are looked into, and of each so many bytes: the marker stands at the top. */
const mostCandidates = 50
const farthestMarker = 4096

/** A file that has the marker at its top. */
export interface MarkedFile {
  readonly uri: vscode.Uri
  readonly bytes: Uint8Array
}

/** The files of the workspace that have the marker: nearest to the root, then by name. Parses none of them. */
export async function* findMarkedFiles(): AsyncIterable<MarkedFile> {
  const found = await vscode.workspace.findFiles(likelyNames, neverThere, mostCandidates)
  for (const uri of found.sort(byDepthThenName)) {
    const bytes = await readIfMarked(uri)
    if (bytes) yield { uri, bytes }
  }
}

/** The bytes of a file that has the marker. */
export async function readIfMarked(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri)
    if (size > longestText || (type & vscode.FileType.File) === 0) return undefined
    // a file system of VS Code gives a file whole or not at all
    const bytes = await vscode.workspace.fs.readFile(uri)
    const top = new TextDecoder().decode(bytes.subarray(0, farthestMarker))
    return /^(?:rolebook|"rolebook"|'rolebook')[ \t]*:/m.test(top) ? bytes : undefined
  } catch {
    // gone meanwhile, or not ours to read: then it is not the one
    return undefined
  }
}

function byDepthThenName(one: vscode.Uri, other: vscode.Uri): number {
  return one.path.split('/').length - other.path.split('/').length || (one.path < other.path ? -1 : 1)
}
