import {
  type CatalogueStructure,
  type Instant,
  idsNamedIn,
  isLongId,
  type Path,
  type Rolebook,
  rolebookShape,
} from '@rolebook/model'
import { readCanonicalJson } from './canonical.ts'
import { type Directory, longestLife } from './directory.ts'
import { formatWritten, isWritable, writeInstant } from './format.ts'
import { isReadingKey, type PrivateKey } from './keys.ts'
import { organisationNamedIn, readKeysDocument } from './keys-document.ts'
import { emptiedContacts, projectRolebook } from './project.ts'
import { readProjection, writeProjection } from './projection-json.ts'
import { catchRefusal, type RefusalCode } from './refusal.ts'
import { seal } from './seal.ts'
import { sign } from './sign.ts'
import { openDirectory } from './verify.ts'
import type { Audience } from './visibility.ts'

/** What a directory is drafted from. */
export interface DraftOrder {
  readonly rolebook: Rolebook
  readonly catalogue: Pick<CatalogueStructure, 'situations'>
  /** For whom; `staff` unless stated. */
  readonly visibility?: Audience
  /** The signed keys document in force, as `signKeysDocument` wrote it. */
  readonly keysDocument: string
  /** One more than the last one under this keys document; from 1. */
  readonly version: number
  /** The moment of issue. */
  readonly at: Instant
  /** For how many days it is confirmed; 30 unless stated. */
  readonly life?: number
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
  /** What it shows leads into the rolebooks of members, which no directory carries; the ids that do. */
  | { readonly reason: 'names-members'; readonly ids: readonly string[] }
  /** Something in the rolebook is not of the format; `path` leads to it. */
  | { readonly reason: 'bad-rolebook'; readonly path: Path }
  /** The finished file was opened as a browser would, and refused. */
  | { readonly reason: 'refused'; readonly refusal: RefusalCode }

/** A draft, and what its author should know before signing it. */
export interface Draft {
  /** Canonical JSON: exactly the text that will be signed. */
  readonly draft: string
  /** Situations that reach nobody, because all whom they name must not be shown to this audience. */
  readonly reachNobody: readonly string[]
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
  const { rolebook, catalogue, visibility = 'staff', version, at, life = usualLife } = order
  const keys = await readOwnKeysDocument(order.keysDocument.trim())
  if (!keys) return { refused: { reason: 'bad-keys-document' } }
  if (!Number.isSafeInteger(version) || version < 1) return { refused: { reason: 'bad-version' } }
  const isLife = Number.isInteger(life) && life >= 1 && life * day <= longestLife
  if (!isLife || !isWritable(at) || !isWritable(at + life * day)) return { refused: { reason: 'bad-life' } }
  const projection = projectRolebook(rolebook, { visibility, at, catalogue })
  if (!rolebook.organisation?.defaultContact?.of.length) return { refused: { reason: 'no-default-contact' } }
  const reachNobody = emptiedContacts(projection)
  if (reachNobody.includes('default-contact')) return { refused: { reason: 'hidden-default-contact' } }
  const ids = [...idsNamedIn(rolebookShape, projection)].filter(isLongId)
  if (ids.length > 0) return { refused: { reason: 'names-members', ids } }
  const written = writeProjection(projection)
  const read = readProjection(written, { later: false })
  if ('wrongAt' in read) return { refused: { reason: 'bad-rolebook', path: read.wrongAt } }
  const draft = JSON.stringify({
    format: formatWritten,
    organisation: keys.organisation,
    keys: keys.version,
    version,
    issued: writeInstant(at),
    expires: writeInstant(at + life * day),
    visibility,
    rolebook: written,
  })
  return { draft, reachNobody }
}

/**
 * Signs a draft and seals it together with the keys document: the bytes of the one file that browsers download. The
 * result is opened once as a browser would before it is given out.
 */
export async function signDirectory(order: SignOrder): Promise<Refusable<Signed>> {
  const { signing, readingKey } = order
  // files end in a line break that is no part of what is signed
  const [draft, keysDocument] = [order.draft.trim(), order.keysDocument.trim()]
  const keys = await readOwnKeysDocument(keysDocument)
  if (!keys) return { refused: { reason: 'bad-keys-document' } }
  if (!isReadingKey(readingKey)) return { refused: { reason: 'bad-reading-key' } }
  if (signing.length === 0) return { refused: { reason: 'refused', refusal: 'too-few-signatures' } }
  const directory = await sign(draft, 'rolebook-directory', signing)
  const text = JSON.stringify({ keys: readCanonicalJson(keysDocument), directory })
  const bytes = new TextEncoder().encode(await seal(text, readingKey))
  const opened = await openDirectory(bytes, { organisation: keys.organisation, readingKey }, undefined, 0)
  if (opened.outcome === 'refused') return { refused: { reason: 'refused', refusal: opened.refusal.reason } }
  return { bytes, directory: opened.directory }
}

/** Drafts and signs in one step. */
export async function buildDirectory(order: DraftOrder & Omit<SignOrder, 'draft'>): Promise<Refusable<Draft & Signed>> {
  const drafted = await draftDirectory(order)
  if ('refused' in drafted) return drafted
  const signed = await signDirectory({ ...order, draft: drafted.draft })
  return 'refused' in signed ? signed : { ...drafted, ...signed }
}

/** A keys document checked against the root key that it names: for whoever holds that key, and so need not be told who they are. */
async function readOwnKeysDocument(text: string) {
  const organisation = organisationNamedIn(text)
  const keys = organisation === undefined ? undefined : await catchRefusal(() => readKeysDocument(text, organisation))
  return keys && 'refused' in keys ? undefined : keys
}
