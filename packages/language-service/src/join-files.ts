import { type Edit, editFiles, gatherParts, joinParts, type RolebookDocument } from '@rolebook/model'
import type { LocatedFile } from './located-file.ts'

/** A rolebook with its parts, and where an editor finds each of its files; the one that includes the others comes first. */
export interface LocatedRolebook {
  readonly document: RolebookDocument
  readonly files: readonly LocatedFile[]
}

/** How the parts of a rolebook are read. */
export interface PartsReading {
  /** The address of the folder within which files may be included, with a slash at its end. */
  readonly root: string
  /** The text at an address, and the address as the host writes it; `undefined` where there is no such file. */
  read(uri: string): Promise<{ readonly uri: string; readonly text: string } | undefined>
  /** The same rolebook as it was read before; what did not change is taken over. */
  readonly before?: LocatedRolebook | undefined
}

/** Reads the parts that a rolebook includes, and joins them with it. */
export async function joinFiles(
  uri: string,
  document: RolebookDocument,
  { root, read, before }: PartsReading,
): Promise<LocatedRolebook> {
  const main = { name: plainAddress(uri).slice(plainAddress(root).length), document }
  if (!document.rolebook.include?.length) return { document, files: [{ ...main, uri, start: 0 }] }
  const uris = new Map<string, string>()
  const walk = gatherParts(main, before?.files.slice(1))
  let step = walk.next()
  while (!step.done) {
    const there = await read(root + step.value.split('/').map(encodeURIComponent).join('/'))
    if (there) uris.set(step.value, there.uri)
    step = walk.next(there?.text)
  }
  const joined = joinParts(main, step.value, before)
  return {
    document: joined.document,
    files: joined.files.map((file, index) => ({
      ...file,
      uri: index === 0 ? uri : (uris.get(file.name) ?? file.name),
    })),
  }
}

/** An address without its escapes, for hosts write the same one in several ways; one that is damaged stays as it is. */
export function plainAddress(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

/** A rolebook after some edits of its one text, each made in the file in which it stands; no file is read for that. */
export function editRolebook(before: LocatedRolebook, edits: readonly Edit[]): LocatedRolebook {
  const files = editFiles(before.files, edits)
  const [main, ...parts] = files
  if (!main) throw new RangeError('A rolebook has at least one file.')
  if (!main.document.rolebook.include?.length) return { document: main.document, files }
  const texts = new Map(parts.map((part) => [part.name, part.document.text]))
  const walk = gatherParts(main, parts)
  let step = walk.next()
  while (!step.done) step = walk.next(texts.get(step.value))
  const joined = joinParts(main, step.value, before)
  const uris = new Map(files.map(({ name, uri }) => [name, uri]))
  return {
    document: joined.document,
    files: joined.files.map((file) => ({ ...file, uri: uris.get(file.name) ?? file.name })),
  }
}
