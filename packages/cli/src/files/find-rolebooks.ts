import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { parse } from '@rolebook/model'
import { baseOf, isPattern, patternExpression } from './pattern.ts'

/** A file to look at. */
export interface FoundFile {
  /** As it is printed: as it was named, or relative to the current folder. */
  readonly name: string
  readonly path: string
  /** Somebody named this very file, so they are told when it is no rolebook. */
  readonly named: boolean
}

export interface Search {
  readonly files: readonly FoundFile[]
  /** Folders and patterns under which there is no rolebook. */
  readonly empty: readonly string[]
}

/** Never looked into: dependencies and what begins with a dot. */
const passedOver = /^(?:\.|node_modules$)/
const yamlName = /\.ya?ml$/i
/** The marker stands near the beginning; so much of a file is read to look for it. */
const beginning = 65_536

/**
 * The files that arguments mean: files as they are named, and from folders and patterns those with the marker. Without
 * arguments, the rolebooks of the current folder itself.
 */
export function findRolebooks(args: readonly string[], folder: string): Search {
  if (args.length === 0) {
    const files = namesIn(folder)
      .filter((name) => yamlName.test(name))
      .map((name) => found(join(folder, name), folder))
    return { files: files.filter(isRolebookFile), empty: [] }
  }
  const files = new Map<string, FoundFile>()
  const empty: string[] = []
  for (const arg of args) {
    const path = resolve(folder, arg)
    const under = isFolder(path) ? rolebooksUnder(path, folder) : undefined
    const matched = under ?? (isPattern(arg) && !exists(path) ? matching(arg, folder) : undefined)
    if (matched?.length === 0) empty.push(arg)
    for (const file of matched ?? [{ name: arg, path, named: true }])
      if (!files.has(file.path)) files.set(file.path, file)
  }
  return { files: [...files.values()], empty }
}

function rolebooksUnder(path: string, folder: string): readonly FoundFile[] {
  return filesUnder(path)
    .filter((file) => yamlName.test(file))
    .map((file) => found(file, folder))
    .filter(isRolebookFile)
}

function matching(pattern: string, folder: string): readonly FoundFile[] {
  const slashed = pattern.split(sep).join('/')
  const base = resolve(folder, baseOf(slashed))
  const expression = patternExpression(slashed)
  return filesUnder(base)
    .map((file) => found(file, folder))
    .filter(({ name, path }) => expression.test(name) || expression.test(path.split(sep).join('/')))
    .filter(isRolebookFile)
}

/** Files in the order of their names, folders where their name comes. Symbolic links to folders are not followed. */
function filesUnder(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (passedOver.test(entry.name)) return []
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

function namesIn(folder: string): readonly string[] {
  return entriesOf(folder)
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch {
    return []
  }
}

function isRolebookFile({ path }: FoundFile): boolean {
  const bytes = Buffer.alloc(beginning)
  try {
    const file = openSync(path, 'r')
    try {
      const text = bytes.subarray(0, readSync(file, bytes, 0, beginning, 0)).toString('utf8')
      return text.includes('rolebook') && parse(text).marked
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}

function found(path: string, folder: string): FoundFile {
  return { name: relativeName(path, folder), path, named: false }
}

function relativeName(path: string, folder: string): string {
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
