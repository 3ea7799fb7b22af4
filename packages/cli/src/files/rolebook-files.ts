import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { gatherParts, type JoinedRolebook, joinParts, type RolebookDocument } from '@rolebook/model'
import { readTextFile } from './read-text.ts'

/** A rolebook with all its parts; the files are named by their paths from the root. */
export interface RolebookFiles extends JoinedRolebook {
  /** The folder within which files may be included. */
  readonly root: string
}

/**
 * Reads the parts of a rolebook that was read from a path, and joins them with it. Parts may lie anywhere in the same
 * repository; outside of one, in the rolebook's own folder or below. Where nothing is included the document stays itself.
 */
export function readRolebookFiles(path: string, document: RolebookDocument): RolebookFiles {
  const file = realPath(path)
  const root = rootOf(dirname(file))
  const main = { name: relative(root, file).split(sep).join('/'), document }
  if (!document.rolebook.include?.length) return { root, document, files: [{ ...main, start: 0 }] }
  const walk = gatherParts(main)
  let step = walk.next()
  while (!step.done) step = walk.next(readPart(root, step.value))
  return { root, ...joinParts(main, step.value) }
}

/**
 * The text of a part; `undefined` where there is no such file. A link that leads out of the root is followed no more than
 * a path that does. What is there and is no text is no part, which an empty text is not either.
 */
function readPart(root: string, name: string): string | undefined {
  const path = realPath(join(root, name))
  if (path !== root && !path.startsWith(root + sep)) return undefined
  const read = readTextFile(path)
  if ('text' in read) return read.text
  return read.problem === 'missing' ? undefined : ''
}

/** The nearest folder that git keeps; else the folder itself. */
function rootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // it is not there, and whoever reads it will say so
    return resolve(path)
  }
}
