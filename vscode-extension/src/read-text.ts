import { longestText } from '@rolebook/model'
import * as vscode from 'vscode'

/**
 * The text that lies at an address; empty where that is no file, such as a device that has no end, or one longer than a
 * rolebook may be. `undefined` where there is none, or none that we may read.
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri)
    if (size > longestText || (type & vscode.FileType.File) === 0) return ''
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return undefined
  }
}
