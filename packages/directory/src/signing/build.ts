import { type CatalogueStructure, type Instant, type Path, type Rolebook, splitLongId } from '@rolebook/model'
import { readCanonicalJson } from '../canonical.ts'
import { type Directory, longestLife } from '../directory.ts'
import { formatWritten, isWritable, writeInstant } from '../format.ts'
import { isReadingKey, type PrivateKey } from '../keys/keys.ts'
import { type KeysDocument, readOwnKeysDocument } from '../keys/keys-document.ts'
import { leadsElsewhere, type NamedOfMember, namedOfMembers } from '../projection/companies.ts'
import { compareMembers, type MembersIndex, writeMembersIndex, wrongMemberOf } from '../projection/members-index.ts'
import { digestOf, partOthers, writeOthers } from '../projection/other-people.ts'
import { emptiedContacts, projectRolebook } from '../projection/project.ts'
import { readProjection, writeProjection } from '../projection/projection-json.ts'
import type { Audience } from '../projection/visibility.ts'
import {
  changedSinceAt,
  compareWays,
  type DirectoryBefore,
  type WayChange,
  writeChangedSince,
} from '../projection/ways.ts'
import type { RefusalCode } from '../refusal.ts'
import { joinLines, readLines } from '../verifying/lines.ts'
import { openDirectory } from '../verifying/verify.ts'
import { seal } from './seal.ts'
import { type Signed as JsonWebSignature, sign } from './sign.ts'

/** What a directory is drafted from. */
export interface DraftOrder {
  readonly rolebook: Rolebook
  readonly catalogue: Pick<CatalogueStructure, 'situations'>
  /** For whom; `staff` unless stated. */
  readonly visibility?: Audience
  /** The signed keys document in force, as `signKeysDocument` wrote it. */
  readonly keysDocument: string
  /** Unless stated, one more than `before` under this keys document; from 1. */
  readonly version?: number
  /** The directory published before, so that what is new in this one can be called so. */
  readonly before?: Directory
  /** The moment of issue. */
  readonly at: Instant
  /** For how many days it is confirmed; 30 unless stated. */
  readonly life?: number
  /** The directories of members that staff may choose instead; none unless stated, and none in a directory for everybody. */
  readonly members?: MembersIndex
}

/** What turns a draft into the file that browsers download. */
export interface SignOrder {
  /** As {@link draftDirectory} wrote it. */
  readonly draft: string
  readonly keysDocument: string
  /** As many signing keys as the keys document asks for. */
  readonly signing: readonly PrivateKey[]
  readonly readingKey: string
}

/** Why a directory is not made. */
export type BuildRefusal =
  /** The keys document cannot be read, or its signature does not hold. */
  | { readonly reason: 'bad-keys-document' }
  | { readonly reason: 'bad-reading-key' }
  | { readonly reason: 'bad-version' }
  /** Not a whole number of days from 1 to 366. */
  | { readonly reason: 'bad-life' }
  /** Without it a situation that names no contact has nobody to call. */
  | { readonly reason: 'no-default-contact' }
  /** Whom it names must not be shown to this audience. */
  | { readonly reason: 'hidden-default-contact' }
  /** Everybody whom it leads to is of a member. */
  | { readonly reason: 'default-contact-elsewhere' }
  /** It shows roles, assets or sites of members, which no directory carries, or what is of a member's own member. */
  | { readonly reason: 'names-members'; readonly named: readonly NamedOfMember[] }
  /** It leads to members whose directories are not in the index. */
  | { readonly reason: 'unlisted-member'; readonly named: readonly NamedOfMember[] }
  /** A member that cannot stand in the index: its organisation stands there already, or is the group itself. */
  | { readonly reason: 'bad-member'; readonly id: string }
  /** Something in the rolebook is not of the format; `path` leads to it. */
  | { readonly reason: 'bad-rolebook'; readonly path: Path }
  /** The finished file was opened as a browser would, and refused. */
  | { readonly reason: 'refused'; readonly refusal: RefusalCode }

/** A draft, and what its author should know before signing it. */
export interface Draft {
  /**
   * Canonical JSON: exactly the text that will be signed. Where people stand in a text of their own that is a second line,
   * which the first names by its digest.
   */
  readonly draft: string
  readonly version: number
  readonly expires: Instant
  /** Situations that reach nobody, because all whom they name must not be shown to this audience. */
  readonly reachNobody: readonly string[]
  /**
   * Every number, address and link that is not what it was in the directory before, and every member; without one, all of
   * them.
   */
  readonly changes: readonly WayChange[]
}

/** A signed and sealed directory: the bytes of its file, and what a browser finds in them. */
export interface Signed {
  readonly bytes: Uint8Array
  readonly directory: Directory
}

export type Refusable<T> = T | { readonly refused: BuildRefusal }

const usualLife = 30
const day = 86_400_000

/** Projects a rolebook and states for how long that holds. The draft is only good for {@link signDirectory}. */
export async function draftDirectory(order: DraftOrder): Promise<Refusable<Draft>> {
  const { rolebook, catalogue, visibility = 'staff', at, life = usualLife } = order
  const keys = await readOwnKeysDocument(order.keysDocument.trim())
  if (!keys) return { refused: { reason: 'bad-keys-document' } }
  const version = order.version ?? nextVersion(order.before, keys)
  if (!Number.isSafeInteger(version) || version < 1) return { refused: { reason: 'bad-version' } }
  const isLife = Number.isInteger(life) && life >= 1 && life * day <= longestLife
  if (!isLife || !isWritable(at) || !isWritable(at + life * day)) return { refused: { reason: 'bad-life' } }
  const projection = projectRolebook(rolebook, { visibility, at, catalogue })
  if (!rolebook.organisation?.defaultContact?.of.length) return { refused: { reason: 'no-default-contact' } }
  const reachNobody = emptiedContacts(projection)
  if (reachNobody.includes('default-contact')) return { refused: { reason: 'hidden-default-contact' } }
  if (leadsElsewhere(projection)) return { refused: { reason: 'default-contact-elsewhere' } }
  const { reachable, carried } = namedOfMembers(projection)
  if (carried.length > 0) return { refused: { reason: 'names-members', named: carried } }
  // the reading key of a member is for staff only
  const members: MembersIndex = visibility === 'staff' && order.members ? order.members : new Map()
  const wrongMember = wrongMemberOf(members, keys.organisation)
  if (wrongMember !== undefined) return { refused: { reason: 'bad-member', id: wrongMember } }
  const unlisted = reachable.filter(({ id }) => !members.has(splitLongId(id).member))
  if (unlisted.length > 0) return { refused: { reason: 'unlisted-member', named: unlisted } }
  const before = order.before && whatWasPublished(order.before)
  const written = writeProjection(projection)
  const read = readProjection(written, { later: false })
  if ('wrongAt' in read) return { refused: { reason: 'bad-rolebook', path: read.wrongAt } }
  const { rolebook: first, others } = partOthers(projection)
  const second = others && writeOthers(others)
  const signed = JSON.stringify({
    format: formatWritten,
    organisation: keys.organisation,
    keys: keys.version,
    version,
    issued: writeInstant(at),
    expires: writeInstant(at + life * day),
    visibility,
    rolebook: others ? writeProjection(first) : written,
    changed: writeChangedSince(changedSinceAt(before, projection, at)),
    members: writeMembersIndex(members),
    others: second === undefined ? null : await digestOf(second),
  })
  const changes = [...compareWays(before?.rolebook, projection), ...compareMembers(order.before?.members, members)]
  const draft = joinLines({ first: signed, second })
  return { draft, version, expires: at + life * day, reachNobody, changes }
}

/**
 * Signs a draft and seals it together with the keys document: the bytes of the one file that browsers download. The
 * result is opened once as a browser would before it is given out.
 */
export async function signDirectory(order: SignOrder): Promise<Refusable<Signed>> {
  const { signing, readingKey } = order
  // files end in a line break that is no part of what is signed
  const [draft, keysDocument] = [order.draft.trim(), order.keysDocument.trim()]
  if (signing.length === 0) return { refused: { reason: 'refused', refusal: 'too-few-signatures' } }
  const lines = readLines(draft)
  if (!lines) return { refused: { reason: 'refused', refusal: 'malformed' } }
  const { first, second } = lines
  return sealSigned(await sign(first, 'rolebook-directory', signing), second, keysDocument, readingKey)
}

/** Drafts and signs in one step. */
export async function buildDirectory(order: DraftOrder & Omit<SignOrder, 'draft'>): Promise<Refusable<Draft & Signed>> {
  const drafted = await draftDirectory(order)
  if ('refused' in drafted) return drafted
  const signed = await signDirectory({ ...order, draft: drafted.draft })
  return 'refused' in signed ? signed : { ...drafted, ...signed }
}

function nextVersion(before: Directory | undefined, keys: KeysDocument): number {
  return before?.keysVersion === keys.version ? before.version + 1 : 1
}

/** What changes are told against: all that the directory before showed when it was issued. */
export function whatWasPublished(directory: Directory): DirectoryBefore {
  return { rolebook: directory.rolebookAt(directory.issued), changedSince: directory.changedSince }
}

/** Seals what was signed with the keys document, and the people it names by digest; opens all once as a browser would. */
export async function sealSigned(
  directory: JsonWebSignature,
  others: string | undefined,
  keysDocument: string,
  readingKey: string,
): Promise<Refusable<Signed>> {
  const keys = await readOwnKeysDocument(keysDocument)
  if (!keys) return { refused: { reason: 'bad-keys-document' } }
  if (!isReadingKey(readingKey)) return { refused: { reason: 'bad-reading-key' } }
  const text = JSON.stringify({ keys: readCanonicalJson(keysDocument), directory })
  const [first, second] = [await seal(text, readingKey), others && (await seal(others, readingKey))]
  const bytes = new TextEncoder().encode(joinLines({ first, second }))
  const opened = await openDirectory(bytes, { organisation: keys.organisation, readingKey }, undefined, 0)
  if (opened.outcome === 'refused') return { refused: { reason: 'refused', refusal: opened.refusal.reason } }
  return { bytes, directory: opened.directory }
}
