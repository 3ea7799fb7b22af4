import { aloneAt, isOfMember, joinFiles, type LocatedRolebook, plainAddress } from '@rolebook/language-service'
import { parse } from '@rolebook/model'
import type { FileSystem } from '../runtime.ts'
import type { OpenRolebooks } from './open-rolebooks.ts'

/** Rolebooks with their parts and members, read from open files and, where the machine has files, from the disk. */
export interface RolebookFiles {
  /** A rolebook by the address of the file that includes the others; `undefined` where there is none. */
  read(uri: string): Promise<LocatedRolebook | undefined>
  /**
   * The rolebooks that an open file belongs to: itself, or those that include it, among open files and those beside it.
   */
  rolebooksOf(uri: string): Promise<readonly string[]>
  /** The first of those rolebooks, with its parts; for a part that nothing includes, the part alone. */
  around(uri: string): Promise<LocatedRolebook | undefined>
  /**
   * The rolebooks that may share a file with an open file's rolebook, or have it as a member: those open or beside it.
   */
  known(uri: string): Promise<readonly LocatedRolebook[]>
  /** Whether one of these has the rolebook at an address as a member. */
  isMember(uri: string): Promise<boolean>
  /** The open rolebooks that had a file as part of one of their members when they were last read. */
  groupsAbove(uri: string): readonly string[]
  /** The text of a file, open or not. */
  textOf(uri: string): Promise<{ readonly uri: string; readonly text: string } | undefined>
}

/** Follows the files of open rolebooks. */
export function followRolebookFiles(rolebooks: OpenRolebooks, files: FileSystem | undefined): RolebookFiles {
  const last = new Map<string, LocatedRolebook>()
  rolebooks.onClose((uri) => last.delete(uri))

  async function textOf(uri: string, root?: string) {
    const open = rolebooks.textOf(uri)
    if (open || !files) return open
    const folder = root ?? (await files.rootOf(uri))
    const text = folder === undefined ? undefined : await files.read(uri, folder)
    return text === undefined ? undefined : { uri, text }
  }

  async function read(uri: string): Promise<LocatedRolebook | undefined> {
    const open = await rolebooks.readInTurns(uri)
    const document = open ?? parse((await textOf(uri))?.text ?? '')
    if (!document.marked) return undefined
    const known = await files?.rootOf(uri)
    const root = known ?? folderOf(uri)
    const rolebook = await joinFiles(uri, document, { root, read: (part) => textOf(part, root), before: last.get(uri) })
    // a file that is not open may exist all the same, so nothing is reported about it
    const { hasAllParts, hasAllMembers } = rolebook.document
    if (known === undefined && !(hasAllParts && hasAllMembers)) return aloneAt(uri, document)
    if (open) last.set(uri, rolebook)
    return rolebook
  }

  async function including(part: string, candidates: readonly string[]): Promise<readonly string[]> {
    const found = await Promise.all(
      candidates.map(async (uri) => ((await read(uri))?.files.some((file) => file.uri === part) ? [uri] : [])),
    )
    return found.flat()
  }

  async function rolebooksOf(uri: string): Promise<readonly string[]> {
    if (await rolebooks.readInTurns(uri)) return [uri]
    if (!rolebooks.isPart(uri)) return []
    const open = await including(uri, rolebooks.uris())
    if (open.length > 0 || !files) return open
    return including(uri, await beside(uri))
  }

  async function beside(uri: string): Promise<readonly string[]> {
    const there = (await files?.beside(uri)) ?? []
    return there.filter((one) => one !== uri && /\.ya?ml$/i.test(one))
  }

  async function known(uri: string): Promise<readonly LocatedRolebook[]> {
    const uris = new Map([...(await beside(uri)), ...rolebooks.uris()].map((one) => [plainAddress(one), one]))
    const found = await Promise.all([...uris.values()].map(read))
    return found.flatMap((rolebook) => rolebook ?? [])
  }

  return {
    read,
    textOf,
    known,
    isMember: async (uri) => (await known(uri)).some((group) => isOfMember(group, uri)),
    rolebooksOf,
    groupsAbove: (uri) => [...last].flatMap(([group, rolebook]) => (isOfMember(rolebook, uri) ? [group] : [])),
    async around(uri) {
      const [first] = await rolebooksOf(uri)
      if (first !== undefined) return read(first)
      const document = rolebooks.readAny(uri)
      return document?.isPart ? aloneAt(uri, document) : undefined
    },
  }
}

/** The folder of an address, with a slash at its end; empty for a file that was never saved. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1)
}
