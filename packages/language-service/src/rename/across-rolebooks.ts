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
  /** The other rolebooks that the host knows; those that have nothing to do with it are left alone. */
  readonly known: readonly KnownRolebook[]
}

/**
 * What would be renamed at an offset, and the word to begin from: of `de/chidi` the last one. `undefined` where no id
 * stands.
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
  // an alias is shorter than what it stands for
  const start = Math.max(word.start, word.end - owner.id.length)
  return { kind, id, range: { start, end: word.end }, word: owner.id }
}

/**
 * Gives a thing another id in its own rolebook, in every other that shares a file which names it, and in every group that
 * has one of these as a member: all of it, or nothing.
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

/** As `renameAcross`, for whoever has only the id: of whatever kind the thing is that bears it. */
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

/** Gives it another id in one rolebook; one in which nothing has that id may name it all the same. */
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

/** Names what another rolebook has by its new id. */
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

/** Edits by file; what several rolebooks say of a file that they share is made once. */
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

/** The rolebook in which the thing of an id is written down, and its id there; `undefined` where that was not read. */
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

/** Each of them and of their members once: what is asked about may be a member of what is known besides. */
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

/** What a person calls the file that includes the others. */
function nameOf(rolebook: KnownRolebook): string {
  return addressOf(rolebook).split('/').at(-1) ?? ''
}
