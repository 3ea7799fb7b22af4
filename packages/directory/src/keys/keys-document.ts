import type { Instant } from '@rolebook/model'
import { hasExactly, isJsonObject, type Json, readCanonicalJson } from '../canonical.ts'
import { formatWritten, readInstantExactly, readSignedDocument, readVersion, writeInstant } from '../format.ts'
import { catchRefusal, Refused } from '../refusal.ts'
import { readSigned, type Signed, sign, textOf, verifySignatures } from '../signing/sign.ts'
import { keyIdOf, type PrivateKey, type PublicKey, publicKeyOf, readPublicKey } from './keys.ts'

/** A key that may sign directories, and the period in which it may. */
export interface SigningKey {
  readonly key: PublicKey
  /** Directories issued from here on. */
  readonly from: Instant
  /** Directories issued up to here. */
  readonly until: Instant
}

/** What the root key says: which keys sign directories now. A newer version replaces an older one whole. */
export interface KeysDocument {
  /** The id of the root key that signed it. */
  readonly organisation: string
  readonly version: number
  /** How many distinct keys must sign a directory. */
  readonly threshold: 1 | 2
  /** By the id of the key. */
  readonly signing: ReadonlyMap<string, SigningKey>
  /** As it arrived, with its signature: canonical JSON. */
  readonly text: string
  /** The signed bytes, base64url: two documents are the same when these are. */
  readonly payload: string
}

/** What an organisation decides about its signing keys. */
export interface KeysDecision {
  readonly version: number
  readonly threshold: 1 | 2
  readonly signing: readonly SigningKey[]
}

/** Writes and signs a keys document; the result is the text that the file of a directory carries. */
export async function signKeysDocument(
  { version, threshold, signing }: KeysDecision,
  root: PrivateKey,
): Promise<string> {
  const text = JSON.stringify({
    format: formatWritten,
    organisation: await keyIdOf(root),
    root: publicKeyOf(root),
    version,
    threshold,
    signing: await Promise.all(
      signing.map(async ({ key, from, until }) => ({
        kid: await keyIdOf(key),
        key: publicKeyOf(key),
        from: writeInstant(from),
        until: writeInstant(until),
      })),
    ),
  })
  return JSON.stringify(await sign(text, 'rolebook-keys', [root]))
}

/** Reads a signed keys document and checks it against its root key, whose id must be the organisation joined. Throws `Refused`. */
export async function readKeysDocument(text: string, organisation: string): Promise<KeysDocument> {
  return verifyKeysDocument(readSigned(readCanonicalJson(text)), text, organisation)
}

/** The organisation that a keys document claims to be from, unchecked; `undefined` where it cannot be read. */
export function organisationNamedIn(text: string): string | undefined {
  try {
    const { organisation } = readSignedDocument(textOf(readSigned(readCanonicalJson(text))), memberNames).members
    return typeof organisation === 'string' ? organisation : undefined
  } catch {
    return undefined
  }
}

/**
 * A keys document checked against the root key that it names: for whoever publishes, and so need not be told who they
 * are. `undefined` where it does not hold.
 */
export async function readOwnKeysDocument(text: string): Promise<KeysDocument | undefined> {
  const organisation = organisationNamedIn(text)
  const keys = organisation === undefined ? undefined : await catchRefusal(() => readKeysDocument(text, organisation))
  return keys && 'refused' in keys ? undefined : keys
}

/** Whether enough of these keys may sign directories issued at that instant. */
export function mayHaveSigned(
  { signing, threshold }: KeysDocument,
  signers: readonly string[],
  issued: Instant,
): boolean {
  const valid = signers.filter((id) => {
    const entry = signing.get(id)
    return entry !== undefined && entry.from <= issued && issued <= entry.until
  })
  return valid.length >= threshold
}

const memberNames = { always: ['organisation', 'root', 'version', 'threshold', 'signing'] } as const

async function verifyKeysDocument(signed: Signed, text: string, organisation: string): Promise<KeysDocument> {
  const content = textOf(signed)
  // until its signature is verified nothing else in it is read, not even whether its format is later
  const root = readRoot(content)
  const verifying = verifySignatures(signed, 'rolebook-keys', (signer) => (signer === organisation ? root : undefined))
  // handled below, unless the key is not the one that may sign this
  verifying.catch(() => undefined)
  // the pinned hash decides which key may sign this; what the document says about itself decides nothing
  if ((await keyIdOf(root)) !== organisation) throw new Refused('wrong-organisation')
  await verifying
  const { members } = readSignedDocument(content, memberNames)
  if (members.organisation !== organisation) throw new Refused('wrong-organisation')
  const { threshold } = members
  const version = readVersion(members.version)
  const signing = await readSigning(members.signing)
  if ((threshold !== 1 && threshold !== 2) || signing.size < threshold) throw new Refused('malformed')
  return { organisation, version, threshold, signing, text, payload: signed.payload }
}

function readRoot(content: string): PublicKey {
  const json = readCanonicalJson(content)
  const root = isJsonObject(json) ? readPublicKey(json['root']) : undefined
  if (!root) throw new Refused('malformed')
  return root
}

async function readSigning(json: Json): Promise<ReadonlyMap<string, SigningKey>> {
  if (!Array.isArray(json)) throw new Refused('malformed')
  const signing = new Map<string, SigningKey>()
  for (const entry of json as readonly Json[]) {
    if (!hasExactly(entry, 'kid', 'key', 'from', 'until')) throw new Refused('malformed')
    const key = readPublicKey(entry.key)
    if (!key || entry.kid !== (await keyIdOf(key)) || signing.has(entry.kid)) throw new Refused('malformed')
    signing.set(entry.kid, { key, from: readInstantExactly(entry.from), until: readInstantExactly(entry.until) })
  }
  return signing
}
