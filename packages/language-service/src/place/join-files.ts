import { type Edit, editFiles, gatherFiles, type JoinedRolebook, type RolebookDocument } from '@rolebook/model'
import type { LocatedFile } from './located-file.ts'

/**
 * A rolebook with its parts and members, and where an editor finds each of its files; the one that includes the others
 * comes first.
 */
export interface LocatedRolebook extends JoinedRolebook {
  readonly files: readonly LocatedFile[]
  readonly members: ReadonlyMap<string, LocatedRolebook>
}

/** What is needed to read the parts and members of a rolebook. */
export interface FilesReading {
  /** The address of the folder within which files may be included or be members, with a slash at its end. */
  readonly root: string
  /** The text at an address, and the address as the host writes it; `undefined` where there is no such file. */
  read(uri: string): Promise<{ readonly uri: string; readonly text: string } | undefined>
  /** The same rolebook as read before; whatever did not change is taken over. */
  readonly before?: LocatedRolebook | undefined
}

/** Reads the parts that a rolebook includes and the rolebooks of its members, and joins them with it. */
export async function joinFiles(
  uri: string,
  document: RolebookDocument,
  { root, read, before }: FilesReading,
): Promise<LocatedRolebook> {
  const main = { name: plainAddress(uri).slice(plainAddress(root).length), document }
  const uris = new Map([[main.name, uri]])
  const walk = gatherFiles(main, before)
  let step = walk.next()
  while (!step.done) {
    const there = await read(root + step.value.split('/').map(encodeURIComponent).join('/'))
    if (there) uris.set(step.value, there.uri)
    step = walk.next(there?.text)
  }
  return locateFiles(step.value, uris)
}

/** Whether a file is read for one of the members of a rolebook, or for one of theirs. */
export function isOfMember({ members }: LocatedRolebook, uri: string): boolean {
  return [...members.values()].some(
    (member) => member.files.some((file) => file.uri === uri) || isOfMember(member, uri),
  )
}

/** A rolebook that is read alone, because nothing is known about its surroundings. */
export function aloneAt(uri: string, document: RolebookDocument): LocatedRolebook {
  const files = [{ uri, name: uri, start: 0, document }]
  return { document, files, members: new Map(), loops: new Set(), refused: [] }
}

function locateFiles(joined: JoinedRolebook, uris: ReadonlyMap<string, string>): LocatedRolebook {
  return {
    ...joined,
    files: joined.files.map((file) => ({ ...file, uri: uris.get(file.name) ?? file.name })),
    members: new Map([...joined.members].map(([name, member]) => [name, locateFiles(member, uris)])),
  }
}

/** An address without its escapes, because hosts write the same one in several ways; a malformed one stays as it is. */
export function plainAddress(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

/** A rolebook after edits of its joined text, each applied to the file it belongs to. No file is read for that. */
export function editRolebook(before: LocatedRolebook, edits: readonly Edit[]): LocatedRolebook {
  const files = editFiles(before.files, edits)
  const [main] = files
  if (!main) throw new RangeError('A rolebook has at least one file.')
  const around = [...files, ...filesOfMembers(before)]
  const texts = new Map(around.map(({ name, document }) => [name, document.text]))
  const walk = gatherFiles(main, before)
  let step = walk.next()
  while (!step.done) step = walk.next(texts.get(step.value))
  return locateFiles(step.value, new Map(around.map(({ name, uri }) => [name, uri])))
}

function filesOfMembers({ members }: LocatedRolebook): readonly LocatedFile[] {
  return [...members.values()].flatMap((member) => [...member.files, ...filesOfMembers(member)])
}
