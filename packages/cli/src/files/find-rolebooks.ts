import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { parse } from '@rolebook/model'
import { baseOf, isPattern, patternExpression } from './pattern.ts'
import { encodingOf, isForbidden } from './read-text.ts'

/** A file to look at. */
export interface FoundFile {
  /** Its name in the output: as it was given, or relative to the current folder. */
  readonly name: string
  readonly path: string
  /** Whether somebody named this very file, and so has to be told if it is not a rolebook. */
  readonly named: boolean
}

/** Files that may be rolebooks; reading them in full decides which are. */
export interface Search {
  readonly files: readonly FoundFile[]
  /** Folders and patterns as they were given, each with the paths of its files. */
  readonly gathered: readonly { readonly name: string; readonly paths: readonly string[] }[]
}

/** Never looked into: dependencies and what begins with a dot. */
export const passedOver = /^(?:\.|node_modules$)/
const yamlName = /\.ya?ml$/i
/** In bytes: how much of a file is read to look for the marker, which is near the beginning. */
const beginning = 65_536

/**
 * The files that arguments mean: files as they are named, and from folders and patterns those that have the word of the
 * marker. Without arguments, those of the current folder itself.
 */
export function findFiles(args: readonly string[], folder: string): Search {
  if (args.length === 0) return { files: filesIn(folder), gathered: [] }
  const files = new Map<string, FoundFile>()
  const gathered: { name: string; paths: readonly string[] }[] = []
  for (const arg of args) {
    const path = resolve(folder, arg)
    const under = isFolder(path) ? filesBelow(path, folder) : undefined
    const matched = under ?? (isPattern(arg) && !exists(path) ? matching(arg, folder) : undefined)
    if (matched) gathered.push({ name: arg, paths: matched.map((file) => file.path) })
    for (const file of matched ?? [{ name: arg, path, named: true }])
      if (!files.has(file.path)) files.set(file.path, file)
  }
  return { files: [...files.values()], gathered }
}

/** The rolebooks that lie in a folder itself. */
export function rolebooksIn(folder: string): readonly FoundFile[] {
  return filesIn(folder).filter(({ path }) => beginsAsRolebook(path))
}

/** Whether a file has the marker near its beginning, even if the rest cannot be read. */
export function beginsAsRolebook(path: string): boolean {
  return parse(beginningOf(path) ?? '').marked
}

/** Files in a folder itself that have the word of the marker. */
export function filesIn(folder: string): readonly FoundFile[] {
  return namesIn(folder)
    .filter((name) => yamlName.test(name))
    .map((name) => found(join(folder, name), folder))
    .filter(mayBeRolebook)
}

function filesBelow(path: string, folder: string): readonly FoundFile[] {
  return entriesUnder(path)
    .filter((entry) => entry.isClosed || yamlName.test(entry.path))
    .map((entry) => ({ ...found(entry.path, folder), isClosed: entry.isClosed }))
    .filter((entry) => entry.isClosed || mayBeRolebook(entry))
}

function matching(pattern: string, folder: string): readonly FoundFile[] {
  const slashed = pattern.split(sep).join('/')
  const base = resolve(folder, baseOf(slashed))
  const expression = patternExpression(slashed)
  return entriesUnder(base)
    .filter(({ isClosed }) => !isClosed)
    .map(({ path }) => found(path, folder))
    .filter(({ name, path }) => expression.test(name) || expression.test(path.split(sep).join('/')))
    .filter(mayBeRolebook)
}

/** A file, or a folder that may not be looked into. */
interface Entry {
  readonly path: string
  readonly isClosed: boolean
}

/** Files in the order of their names, folders where their name comes. Symbolic links to folders are not followed. */
function entriesUnder(folder: string): readonly Entry[] {
  const entries = entriesOf(folder)
  if (entries === 'closed') return [{ path: folder, isClosed: true }]
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (passedOver.test(entry.name)) return []
    return entry.isDirectory() ? entriesUnder(path) : [{ path, isClosed: false }]
  })
}

function namesIn(folder: string): readonly string[] {
  const entries = entriesOf(folder)
  return (entries === 'closed' ? [] : entries).filter((entry) => !entry.isDirectory()).map(({ name }) => name)
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch (error) {
    return isForbidden(error) ? 'closed' : []
  }
}

/**
 * Looks only for the word, since checking the file parses it anyway, and then also reports a file that may not be read.
 */
function mayBeRolebook({ path }: FoundFile): boolean {
  return beginningOf(path)?.includes('rolebook') ?? true
}

/** The beginning of a file; `undefined` where it may not be read. */
function beginningOf(path: string): string | undefined {
  // a pipe would wait for whoever writes into it
  if (statusOf(path)?.isFile() === false) return ''
  const bytes = Buffer.alloc(beginning)
  try {
    const file = openSync(path, 'r')
    try {
      const read = bytes.subarray(0, readSync(file, bytes, 0, beginning, 0))
      return new TextDecoder(encodingOf(read)).decode(read)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return isForbidden(error) ? undefined : ''
  }
}

function found(path: string, folder: string): FoundFile {
  return { name: relativeName(path, folder), path, named: false }
}

/** The name of a file in the output, with slashes on every system. */
export function relativeName(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/')
}

function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() === true
}

function exists(path: string): boolean {
  return statusOf(path) !== undefined
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
