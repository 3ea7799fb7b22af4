import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LocatedRolebook } from '@rolebook/language-service'
import {
  type Edit,
  editFiles,
  gatherFiles,
  type JoinedRolebook,
  type PlacedFile,
  type RolebookDocument,
  type RolebookPart,
} from '@rolebook/model'
import type { NamedPath } from './configuration-file.ts'
import { readTextFile } from './read-text.ts'

/** One of the files of a rolebook, with its path and its name in the output. */
export interface RolebookFile extends PlacedFile {
  readonly place: NamedPath
}

/**
 * A rolebook with all its parts, the file that includes them first; their names are paths from the root. Files of
 * members are read so that their ids can be named, but are not among its files.
 */
export interface RolebookFiles extends JoinedRolebook {
  /** The folder within which files may be included, or be members. */
  readonly root: string
  readonly files: readonly RolebookFile[]
}

/**
 * Reads the parts and members of a rolebook that was read from a path, and joins them with it. They may lie anywhere in
 * the same repository; outside of one, in the rolebook's own folder or below. Where there are none, the document stays
 * the same object.
 */
export function readRolebookFiles(place: NamedPath, document: RolebookDocument): RolebookFiles {
  const { root, name } = placeInRoot(place.path)
  return joinFiles({ name, document }, { root, place, readFile: (file) => readFile(root, file) })
}

/** The paths of its members' files, and of their members' files. */
export function pathsOfMembers({ root, members }: Pick<RolebookFiles, 'root' | 'members'>): readonly string[] {
  return [...members.values()].flatMap((member) => [
    ...member.files.map(({ name }) => join(root, name)),
    ...pathsOfMembers({ root, members: member.members }),
  ])
}

/** The folder within which a file may include others, and the name of the file from there. */
export function placeInRoot(path: string): { readonly root: string; readonly name: string } {
  const file = realPath(path)
  const root = rootOf(dirname(file))
  return { root, name: relative(root, file).split(sep).join('/') }
}

/** The real path of a file, with links resolved. */
export function placeOf(path: string): string {
  const { root, name } = placeInRoot(path)
  return join(root, name)
}

/** A rolebook in the form of the language service, which identifies files by their addresses. */
export function locateRolebook({ root, ...joined }: JoinedRolebook & Pick<RolebookFiles, 'root'>): LocatedRolebook {
  return {
    ...joined,
    files: joined.files.map((file) => ({ ...file, uri: pathToFileURL(join(root, file.name)).href })),
    members: new Map([...joined.members].map(([name, member]) => [name, locateRolebook({ root, ...member })])),
  }
}

/** A rolebook with parts and members that are not read from disk, but by their names from the root. */
export function joinFromElsewhere(main: RolebookPart, read: (name: string) => string | undefined): RolebookDocument {
  return gatherAll(main, read).document
}

/** The rolebook after edits of its joined text, each applied to the file it belongs to. */
export function editRolebookFiles(rolebook: RolebookFiles, edits: readonly Edit[]): RolebookFiles {
  const { root, files } = rolebook
  const edited = editFiles(files, edits)
  const [main] = edited
  if (!main) throw new RangeError('A rolebook has at least one file.')
  const texts = new Map(edited.map(({ name, document }) => [name, document.text]))
  const read = (name: string) => texts.get(name) ?? readFile(root, name)
  return joinFiles(main, { root, place: main.place, readFile: read, before: rolebook })
}

/** A file whose text is changed by edits. */
export interface ChangedFile {
  readonly place: NamedPath
  readonly before: string
  readonly after: string
}

/** The files that differ in the second of two readings. */
export function changedFiles({ files }: RolebookFiles, edited: RolebookFiles): readonly ChangedFile[] {
  return files.flatMap(({ name, place, document: { text: before } }) => {
    const after = edited.files.find((file) => file.name === name)?.document.text ?? before
    return after === before ? [] : [{ place, before, after }]
  })
}

interface Surroundings {
  readonly root: string
  /** The place of the main file. */
  readonly place: NamedPath
  readonly readFile: (name: string) => string | undefined
  readonly before?: JoinedRolebook
}

function joinFiles(main: RolebookPart, { root, place, readFile: read, before }: Surroundings): RolebookFiles {
  const joined = gatherAll(main, read, before)
  const files = joined.files.map((file, index) => ({
    ...file,
    place: index === 0 ? place : partPlace(file, main, place),
  }))
  return { ...joined, root, files }
}

function gatherAll(
  main: RolebookPart,
  read: (name: string) => string | undefined,
  before?: JoinedRolebook,
): JoinedRolebook {
  const walk = gatherFiles(main, before)
  let step = walk.next()
  while (!step.done) step = walk.next(read(step.value))
  return step.value
}

/** The path and name of a part, in the style in which the main file was named: through a link, or in full. */
function partPlace(
  { name }: RolebookPart,
  main: RolebookPart,
  { name: mainName, path: mainPath }: NamedPath,
): NamedPath {
  const folder = dirname(mainPath)
  const isLink = realPath(folder) !== dirname(realPath(mainPath))
  const path = resolve(isLink ? dirname(realPath(mainPath)) : folder, posix.relative(posix.dirname(main.name), name))
  const way = relative(folder, path).split(sep).join('/')
  return { name: posix.join(dirname(mainName).split(sep).join('/'), way), path }
}

/**
 * The text of a part or member; `undefined` where there is no such file. A link that leads out of the root is not
 * followed, just like a path that does. A file that is not text reads as an empty text, which is neither a part nor a
 * member.
 */
function readFile(root: string, name: string): string | undefined {
  const path = realPath(join(root, name))
  if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined
  const read = readTextFile(path)
  if ('text' in read) return read.text
  return read.problem === 'missing' ? undefined : ''
}

/** The nearest folder that is a git repository; else the folder itself. */
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
    // the file may not exist, like standard input, but its folder may
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path))
  }
}
