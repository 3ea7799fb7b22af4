import type { DirectoryStore } from '@rolebook/directory'
import * as vscode from 'vscode'

/** Keeps texts in a folder of VS Code’s own, one file each. */
export function createFolderStore(folder: vscode.Uri): DirectoryStore {
  const { fs } = vscode.workspace
  // names contain colons, which not every file system allows
  const fileOf = (name: string) => vscode.Uri.joinPath(folder, `${name.replaceAll(':', '+')}${ending}`)
  const list = () =>
    fs.readDirectory(folder).then(
      (entries) => entries.map(([name]) => name),
      (error: unknown) => unlessMissing(error, []),
    )
  return {
    read: (name) =>
      Promise.resolve(
        fs.readFile(fileOf(name)).then(
          (bytes) => new TextDecoder().decode(bytes),
          (error: unknown) => unlessMissing(error, undefined),
        ),
      ),
    async write(name, text) {
      await fs.createDirectory(folder)
      // renaming makes a file appear whole or not at all
      const half = vscode.Uri.joinPath(folder, `${name.replaceAll(':', '+')}.half`)
      await fs.writeFile(half, new TextEncoder().encode(text))
      await fs.rename(half, fileOf(name), { overwrite: true })
    },
    remove: async (name) =>
      fs.delete(fileOf(name)).then(undefined, (error: unknown) => unlessMissing(error, undefined)),
    names: async () =>
      (await list())
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length).replaceAll('+', ':')),
  }
}

const ending = '.text'

/** Returns `instead` for a missing file. A file that cannot be read is an error, because nobody knows what it holds. */
function unlessMissing<T>(error: unknown, instead: T): T {
  if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return instead
  throw error
}
