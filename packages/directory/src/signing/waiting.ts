import type { Instant, Rolebook } from '@rolebook/model'
import { readCanonicalJson } from '../canonical.ts'
import type { Directory } from '../directory.ts'
import { type KeysDocument, mayHaveSigned, readOwnKeysDocument } from '../keys/keys-document.ts'
import { type Content, readContent } from '../projection/content.ts'
import { compareMembers } from '../projection/members-index.ts'
import { withOthers } from '../projection/other-people.ts'
import { changedSinceAt, compareWays, type WayChange } from '../projection/ways.ts'
import { catchRefusal, Refused } from '../refusal.ts'
import { joinLines, readLines } from '../verifying/lines.ts'
import {
  type BuildRefusal,
  type Refusable,
  type Signed,
  type SignOrder,
  sealSigned,
  whatWasPublished,
} from './build.ts'
import { type Signed as JsonWebSignature, readSigned, sign, textOf, verifySignatures } from './sign.ts'

/** A draft that one person has signed and that no browser takes before another has. */
export interface Waiting {
  readonly version: number
  readonly issued: Instant
  readonly expires: Instant
  /** Ids of the keys that have signed it. */
  readonly signers: readonly string[]
  /** The changes from the published directory that the next signer has at hand. */
  readonly changes: readonly WayChange[]
  /**
   * Whether it calls new exactly what is new compared with that directory; otherwise it was made against another one.
   */
  readonly followsBefore: boolean
}

const tooFew: BuildRefusal = { reason: 'refused', refusal: 'too-few-signatures' }

/** Signs a draft that somebody else still has to sign. The result is canonical JSON, not sealed. */
export async function signForAnother({
  draft,
  keysDocument,
  signing,
}: Omit<SignOrder, 'readingKey'>): Promise<Refusable<string>> {
  if (signing.length === 0) return { refused: tooFew }
  const lines = readLines(draft.trim())
  if (!lines) return { refused: { reason: 'refused', refusal: 'malformed' } }
  const { first, second } = lines
  const text = joinLines({ first: JSON.stringify(await sign(first, 'rolebook-directory', signing)), second })
  const read = await readOwnWaiting(text, keysDocument)
  return 'refused' in read ? read : text
}

/** Verifies a draft that waits for another signature, and says what it would change. */
export async function readWaiting(
  text: string,
  keysDocument: string,
  before: Directory | undefined,
): Promise<Refusable<Waiting>> {
  const read = await readOwnWaiting(text, keysDocument)
  if ('refused' in read) return read
  const { content, rolebook, signers } = read
  const { version, issued, expires, changedSince } = content.statement
  const published = before && whatWasPublished(before)
  const expected = changedSinceAt(published, rolebook, issued)
  return {
    version,
    issued,
    expires,
    signers,
    changes: [
      ...compareWays(published?.rolebook, rolebook),
      ...compareMembers(before?.members, content.statement.members),
    ],
    followsBefore: JSON.stringify([...expected]) === JSON.stringify([...changedSince]),
  }
}

/** Adds signatures to a draft that waits for them, and seals it. */
export async function signWaiting({
  waiting,
  keysDocument,
  signing,
  readingKey,
}: Omit<SignOrder, 'draft'> & { readonly waiting: string }): Promise<Refusable<Signed>> {
  const read = await readOwnWaiting(waiting, keysDocument)
  if ('refused' in read) return read
  if (signing.length === 0) return { refused: tooFew }
  const { payload, signatures } = read.signed
  const more = await sign(textOf(read.signed), 'rolebook-directory', signing)
  const both = { payload, signatures: [...signatures, ...more.signatures] }
  return sealSigned(both, read.others, keysDocument.trim(), readingKey)
}

async function readOwnWaiting(text: string, keysDocument: string) {
  const keys = await readOwnKeysDocument(keysDocument.trim())
  if (!keys) return { refused: { reason: 'bad-keys-document' } } as const
  const read = await catchRefusal(() => verifyWaiting(text.trim(), keys))
  return 'refused' in read
    ? ({
        refused: { reason: 'refused', refusal: read.refused.reason },
      } as const)
    : read
}

async function verifyWaiting(
  text: string,
  keys: KeysDocument,
): Promise<{
  readonly signed: JsonWebSignature
  readonly content: Content
  /** With everybody in it. */
  readonly rolebook: Rolebook
  /** The text of the people who stand in a line of their own. */
  readonly others: string | undefined
  readonly signers: readonly string[]
}> {
  const lines = readLines(text)
  if (!lines) throw new Refused('malformed')
  const signed = readSigned(readCanonicalJson(lines.first))
  const signers = await verifySignatures(signed, 'rolebook-directory', (id) => keys.signing.get(id)?.key)
  const content = readContent(textOf(signed))
  const { organisation, keysVersion, issued } = content.statement
  if (organisation !== keys.organisation) throw new Refused('wrong-organisation')
  const isAllowed = (signer: string) => mayHaveSigned({ ...keys, threshold: 1 }, [signer], issued)
  if (keysVersion !== keys.version || !signers.every(isAllowed)) throw new Refused('wrong-key')
  const { second: others } = lines
  return { signed, content, rolebook: await withOthers(content, others), others, signers }
}
