import { existsSync } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { longestText } from '@rolebook/model'
import type { FileSystem } from '../runtime.ts'

/** The files of the machine that Node runs on. */
export const nodeFiles: FileSystem = {
  async read(uri, root) {
    try {
      const written = fileURLToPath(uri)
      // settings are looked for at every keystroke and are usually missing; an error takes many times as long as this
      // check
      if (!existsSync(written)) return undefined
      const path = await realpath(written)
      const inside = await realpath(fileURLToPath(root))
      // a link that leads out of the root is not followed, just like a path that does
      if (!path.startsWith(inside.endsWith(sep) ? inside : inside + sep)) return undefined
      const status = await stat(path)
      return status.isFile() && status.size <= longestText ? await readFile(path, 'utf8') : ''
    } catch {
      // it does not exist, or may not be read
      return undefined
    }
  },
  async rootOf(uri) {
    const folder = folderOf(uri)
    return folder === undefined ? undefined : pathToFileURL(join(repositoryOf(folder), sep)).href
  },
  async beside(uri) {
    const folder = folderOf(uri)
    if (folder === undefined) return []
    try {
      return (await readdir(folder)).map((name) => pathToFileURL(join(folder, name)).href)
    } catch {
      return []
    }
  },
}

/** The folder of a file; `undefined` where the editor has not saved it yet. */
function folderOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? dirname(fileURLToPath(uri)) : undefined
}

/** The nearest folder that is a git repository; else the folder itself. */
function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}
