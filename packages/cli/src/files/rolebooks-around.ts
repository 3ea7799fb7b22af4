import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from '@rolebook/model'
import { filesIn, findFiles } from './find-rolebooks.ts'
import { readTextFile } from './read-text.ts'
import { placeInRoot, type RolebookFiles, readRolebookFiles } from './rolebook-files.ts'

/** Conditions under which surrounding files need not be read in full. */
interface Wanted {
  /** Judges a text before it is parsed. */
  readonly mayMatter?: (text: string) => boolean
  /** Files that are already known. */
  readonly known?: ReadonlySet<string>
}

/**
 * The rolebooks that may share some files, or have them as a member's: all rolebooks of the repository. Outside of a
 * repository a rolebook reaches only its own folder and below, so it is in the folder of these files or above.
 */
export function rolebooksAround(
  paths: readonly string[],
  { mayMatter = () => true, known = new Set() }: Wanted = {},
): readonly RolebookFiles[] {
  const roots = new Set<string>()
  const folders = new Set<string>()
  for (const path of paths) {
    const { root, name } = placeInRoot(path)
    if (existsSync(join(root, '.git'))) roots.add(root)
    else for (const folder of foldersFrom(dirname(join(root, name)))) folders.add(folder)
  }
  const found = [...[...roots].flatMap((root) => findFiles([root], root).files), ...[...folders].flatMap(filesIn)]
  return [...new Set(found.map(({ path }) => path))].flatMap((path) => {
    const read = known.has(path) ? undefined : readTextFile(path)
    if (!read || !('text' in read) || !mayMatter(read.text)) return []
    const document = parse(read.text)
    return document.marked ? [readRolebookFiles({ name: path, path }, document)] : []
  })
}

/** A folder and those it lies in, from the inside out. */
function foldersFrom(folder: string): readonly string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...foldersFrom(dirname(folder))]
}
