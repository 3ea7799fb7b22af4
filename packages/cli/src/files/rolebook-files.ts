import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path'
import {
  type Edit,
  editFiles,
  type GatheredParts,
  gatherParts,
  type JoinedRolebook,
  joinParts,
  type PlacedFile,
  type RolebookDocument,
  type RolebookPart,
} from '@rolebook/model'
import type { NamedPath } from './configuration-file.ts'
import { readTextFile } from './read-text.ts'

/** One of the files of a rolebook, as it is printed and where it lies. */
export interface RolebookFile extends PlacedFile {
  readonly place: NamedPath
}

/** A rolebook with all its parts, the file that includes them first; their names are paths from the root. */
export interface RolebookFiles extends JoinedRolebook {
  /** The folder within which files may be included. */
  readonly root: string
  readonly files: readonly RolebookFile[]
}

/**
 * Reads the parts of a rolebook that was read from a path, and joins them with it. Parts may lie anywhere in the same
 * repository; outside of one, in the rolebook's own folder or below. Where nothing is included the document stays itself.
 */
export function readRolebookFiles(place: NamedPath, document: RolebookDocument): RolebookFiles {
  const { root, name } = placeInRoot(place.path)
  return joinFiles({ name, document }, { root, place, readPart: (part) => readPart(root, part) })
}

/** The folder within which a file may include others, and the name of the file from there. */
export function placeInRoot(path: string): { readonly root: string; readonly name: string } {
  const file = realPath(path)
  const root = rootOf(dirname(file))
  return { root, name: relative(root, file).split(sep).join('/') }
}

/** A rolebook with its parts from elsewhere than the disk: texts by their names from the root. */
export function joinWithParts(main: RolebookPart, read: (name: string) => string | undefined): RolebookDocument {
  if (!main.document.rolebook.include?.length) return main.document
  return joinParts(main, gatherAll(main, read)).document
}

/** The rolebook after some edits of its one text, each made in the file in which it stands. */
export function editRolebookFiles({ root, files }: RolebookFiles, edits: readonly Edit[]): RolebookFiles {
  const edited = editFiles(files, edits)
  const [main] = edited
  if (!main) throw new RangeError('A rolebook has at least one file.')
  const texts = new Map(edited.map(({ name, document }) => [name, document.text]))
  const read = (name: string) => texts.get(name) ?? readPart(root, name)
  return joinFiles(main, { root, place: main.place, readPart: read, before: edited })
}

/** A file whose text some edits change. */
export interface ChangedFile {
  readonly place: NamedPath
  readonly before: string
  readonly after: string
}

/** The files that are otherwise in the second of two readings. */
export function changedFiles({ files }: RolebookFiles, edited: RolebookFiles): readonly ChangedFile[] {
  return files.flatMap(({ name, place, document: { text: before } }) => {
    const after = edited.files.find((file) => file.name === name)?.document.text ?? before
    return after === before ? [] : [{ place, before, after }]
  })
}

interface Surroundings {
  readonly root: string
  /** Of the file that includes the others. */
  readonly place: NamedPath
  readonly readPart: (name: string) => string | undefined
  readonly before?: readonly RolebookPart[]
}

function joinFiles(main: RolebookPart, { root, place, readPart: read, before = [] }: Surroundings): RolebookFiles {
  const { document } = main
  if (!document.rolebook.include?.length) return { root, document, files: [{ ...main, start: 0, place }] }
  const joined = joinParts(main, gatherAll(main, read, before))
  const files = joined.files.map((file, index) => ({
    ...file,
    place: index === 0 ? place : partPlace(file, main, place),
  }))
  return { root, document: joined.document, files }
}

function gatherAll(
  main: RolebookPart,
  read: (name: string) => string | undefined,
  before: readonly RolebookPart[] = [],
): GatheredParts {
  const walk = gatherParts(main, before)
  let step = walk.next()
  while (!step.done) step = walk.next(read(step.value))
  return step.value
}

/** Where a part lies and how it is called, as seen from the file that includes it: be that named by a link or in full. */
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
 * The text of a part; `undefined` where there is no such file. A link that leads out of the root is followed no more than
 * a path that does. What is there and is no text is no part, which an empty text is not either.
 */
function readPart(root: string, name: string): string | undefined {
  const path = realPath(join(root, name))
  if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined
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
    // it is not there, as standard input is not, but its folder may be
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path))
  }
}
