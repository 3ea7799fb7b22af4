import { isLongId, type Range } from '@rolebook/model'
import type { TextEdit } from 'vscode-languageserver-types'
import { type LocatedRolebook, plainAddress } from '../place/join-files.ts'
import { changesOf, locateIn } from '../place/located-file.ts'
import { occurrencesOf } from '../place/occurrences.ts'
import { thingAt } from '../place/subject.ts'
import {
  exchangeIds,
  type Refused,
  type Rename,
  type RenameContext,
  type Renamed,
  reasonAgainst,
  reasonAgainstPlaces,
  renameThing,
  wordIn,
} from '../rename.ts'
import { refusalSentences } from './refusal-sentences.ts'

/** A rolebook with its files and members. */
export type KnownRolebook = Pick<LocatedRolebook, 'document' | 'files' | 'members'>

/** The edits by the address of the file. */
export interface RenameAcross {
  readonly changes: Readonly<Record<string, readonly TextEdit[]>>
}

export interface RenameAcrossContext extends RenameContext {
  /** The other rolebooks that the host knows; unrelated ones are left alone. */
  readonly known: readonly KnownRolebook[]
}

/**
 * What would be renamed at an offset, and the word to edit: in `de/chidi` the last one. `undefined` where there is no
 * id.
 */
export function prepareRenameAt(
  here: KnownRolebook,
  offset: number,
  context: RenameContext,
): (Renamed & { readonly range: Range; readonly word: string }) | Refused | undefined {
  const { document } = here
  const texts = refusalSentences[context.language]
  const thing = thingAt(document, offset)
  if (!thing) {
    const unread = document.hasAllMembers ? undefined : longIdAt(here, offset)
    return unread === undefined ? undefined : { refused: texts.unreadMember(unread) }
  }
  const { kind, id } = thing
  const owner = ownerOf(here, id)
  if (!owner) return { refused: texts.unreadMember(id) }
  const refused = reasonAgainst(owner.rolebook.document, { kind, id: owner.id }, context)
  if (refused !== undefined) return { refused }
  const [word] = wordIn(document, thing.range)
  // an alias is shorter than the id it stands for
  const start = Math.max(word.start, word.end - owner.id.length)
  return { kind, id, range: { start, end: word.end }, word: owner.id }
}

/**
 * Gives a thing another id in its own rolebook, in every other that shares a file which names it, and in every group
 * that has one of these as a member: everywhere, or nowhere.
 */
export function renameAcross(
  here: KnownRolebook,
  { kind, id }: Renamed,
  newId: string,
  { known, ...context }: RenameAcrossContext,
): RenameAcross | Refused {
  const texts = refusalSentences[context.language]
  const owner = ownerOf(here, id)
  if (!owner) return { refused: texts.unreadMember(id) }
  const way = id.slice(0, id.length - owner.id.length)
  const ownId = newId.startsWith(way) ? newId.slice(way.length) : newId
  const all = withMembers([here, ...known])
  const changed = new Changes()
  const refuseIn = (rolebook: KnownRolebook, why: string): Refused => ({
    refused: rolebook === owner.rolebook ? why : texts.elsewhere(nameOf(rolebook), why),
  })
  const renamed = [owner.rolebook]
  for (const rolebook of renamed) {
    const rename = renameIn(rolebook, { kind, id: owner.id }, ownId, context)
    if ('refused' in rename) return refuseIn(rolebook, rename.refused)
    changed.add(rolebook, rename)
    renamed.push(...all.filter((other) => !renamed.some((one) => isSame(one, other)) && changed.isIn(other)))
  }
  for (const group of all)
    for (const [name, rolebook] of membersBelow(group)) {
      if (!renamed.some((one) => isSame(one, rolebook))) continue
      const rename = renameMember(group, { kind, id: `${name}/${owner.id}` }, `${name}/${ownId}`, context)
      if ('refused' in rename) return refuseIn(group, rename.refused)
      changed.add(group, rename)
    }
  return { changes: changed.byFile() }
}

/** Like `renameAcross`, for callers that have only the id and not the kind. */
export function renameIdAcross(
  here: KnownRolebook,
  id: string,
  newId: string,
  context: RenameAcrossContext,
): RenameAcross | Refused {
  const texts = refusalSentences[context.language]
  const owner = ownerOf(here, id)
  if (!owner) return { refused: texts.unreadMember(id) }
  const { document } = owner.rolebook
  const defined = document.definitions.filter((definition) => definition.id === owner.id)
  const [kind = 'person', another] = new Set(defined.map((definition) => definition.kind))
  const refused = another ? texts.twice(id) : reasonAgainst(document, { kind, id: owner.id }, context)
  return refused === undefined ? renameAcross(here, { kind, id }, newId, context) : { refused }
}

/** Renames in one rolebook, which may name the id without defining it. */
function renameIn(
  { document }: KnownRolebook,
  { kind, id }: Renamed,
  newId: string,
  context: RenameContext,
): Rename | Refused {
  const kinds = document.definitions.flatMap((definition) => (definition.id === id ? [definition.kind] : []))
  const [ownKind] = kinds
  if (ownKind !== undefined)
    return renameThing(document, { kind: kinds.includes(kind) ? kind : ownKind, id }, newId, context)
  return renameMember({ document }, { kind, id }, newId, context)
}

/** Renames in a group's rolebook, which names the thing by a long id. */
function renameMember(
  { document }: Pick<KnownRolebook, 'document'>,
  { kind, id }: Renamed,
  newId: string,
  { language }: RenameContext,
): Rename | Refused {
  const occurrences = occurrencesOf(document, kind, id)
  const refused = reasonAgainstPlaces(document, id, occurrences, language)
  return refused === undefined ? { edits: exchangeIds(document, occurrences, newId) } : { refused }
}

/** Collects edits by file. Edits of a file that several rolebooks share are made once. */
class Changes {
  readonly #byFile = new Map<string, Map<string, TextEdit>>()

  add({ document, files }: KnownRolebook, { edits }: Rename): void {
    const located = changesOf(edits, locateIn(document, { uri: files[0]?.uri ?? '', files }))
    for (const [uri, changes] of Object.entries(located)) {
      const there = this.#byFile.get(uri) ?? new Map<string, TextEdit>()
      for (const edit of changes) there.set(JSON.stringify(edit.range), edit)
      this.#byFile.set(uri, there)
    }
  }

  /** Whether a file of a rolebook is changed. */
  isIn({ files }: KnownRolebook): boolean {
    return files.some(({ uri }) => this.#byFile.has(uri))
  }

  byFile(): RenameAcross['changes'] {
    return Object.fromEntries([...this.#byFile].map(([uri, edits]) => [uri, [...edits.values()]]))
  }
}

/** The rolebook that defines an id, and the id it has there; `undefined` where that rolebook was not read. */
function ownerOf(
  rolebook: KnownRolebook,
  id: string,
): { readonly rolebook: KnownRolebook; readonly id: string } | undefined {
  if (!isLongId(id)) return { rolebook, id }
  const [name = '', ...below] = id.split('/')
  const member = rolebook.members.get(name)
  return member && ownerOf(member, below.join('/'))
}

/** An id of a member that is written at an offset. */
function longIdAt({ document }: KnownRolebook, offset: number): string | undefined {
  const { path, onKey } = document.pathAt(offset)
  const range = onKey || path.length === 0 ? undefined : document.rangeOf(path, 'value')
  const [word] = range ? wordIn(document, range) : []
  const text = word && document.slice(word.start, word.end)
  const isNamed = (id: string) => document.referencesTo(id).length > 0
  return text !== undefined && isLongId(text) && isNamed(text) ? text : undefined
}

/** These rolebooks and their members, each once: the one asked about may be a member of another. */
function withMembers(rolebooks: readonly KnownRolebook[]): readonly KnownRolebook[] {
  const all = new Map<string, KnownRolebook>()
  for (const rolebook of rolebooks)
    for (const one of [rolebook, ...[...membersBelow(rolebook)].map(([, member]) => member)])
      if (!all.has(addressOf(one))) all.set(addressOf(one), one)
  return [...all.values()]
}

/** The members of a rolebook and theirs, by the names that lead to them: `de`, `de/sued`. */
function* membersBelow({ members }: KnownRolebook): Iterable<readonly [string, KnownRolebook]> {
  for (const [name, member] of members) {
    yield [name, member]
    for (const [below, deeper] of membersBelow(member)) yield [`${name}/${below}`, deeper]
  }
}

function isSame(one: KnownRolebook, other: KnownRolebook): boolean {
  return addressOf(one) === addressOf(other)
}

/** Hosts may write the same address in several ways. */
function addressOf({ files }: KnownRolebook): string {
  return plainAddress(files[0]?.uri ?? '')
}

/** The name of the main file, for people. */
function nameOf(rolebook: KnownRolebook): string {
  return addressOf(rolebook).split('/').at(-1) ?? ''
}
