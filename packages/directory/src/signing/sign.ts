import { base64url, flattenedVerify, GeneralSign, importJWK } from 'jose'
import { hasExactly, isBase64url, type Json, readBase64url, readCanonicalJson, readUtf8 } from '../canonical.ts'
import { isKeyId, keyIdOf, type PrivateKey, type PublicKey } from '../keys/keys.ts'
import { Refused } from '../refusal.ts'

/** What is signed. It stands in the signed header, so that a list of keys is never taken for a directory. */
export type Purpose = 'rolebook-keys' | 'rolebook-directory'

/** A JWS in general serialisation, reduced to what we need. */
export interface Signed {
  /** Base64url of the bytes that are signed. */
  readonly payload: string
  readonly signatures: readonly Signature[]
}
interface Signature {
  readonly protected: string
  readonly signature: string
}

const algorithm = 'Ed25519'
/** Nobody needs more; a file with thousands would only keep a browser busy. */
const mostSignatures = 8

/** Signs a text with every given key. The header of each signature has exactly `alg`, `kid` and `typ`. */
export async function sign(text: string, purpose: Purpose, keys: readonly PrivateKey[]): Promise<Signed> {
  const jws = new GeneralSign(new TextEncoder().encode(text))
  for (const key of keys) {
    const header = { alg: algorithm, kid: await keyIdOf(key), typ: purpose }
    jws.addSignature(await importJWK({ ...key }, algorithm)).setProtectedHeader(header)
  }
  const { payload, signatures } = await jws.sign()
  return {
    payload,
    signatures: signatures.map(({ protected: header = '', signature }) => ({ protected: header, signature })),
  }
}

/** Reads a JWS that has exactly the members ours have, in their order, and is canonical throughout. Checks no signature. */
export function readSigned(json: Json | undefined): Signed {
  if (!hasExactly(json, 'payload', 'signatures')) throw new Refused('malformed')
  const { payload, signatures } = json
  if (typeof payload !== 'string' || !Array.isArray(signatures)) throw new Refused('malformed')
  if (!isBase64url(payload) || signatures.length > mostSignatures) throw new Refused('malformed')
  return { payload, signatures: signatures.map(readSignature) }
}

/** The signed text. Believe it only after {@link verifySignatures}. */
export function textOf({ payload }: Signed): string {
  const bytes = readBase64url(payload)
  const text = bytes && readUtf8(bytes)
  if (text === undefined) throw new Refused('malformed')
  return text
}

/**
 * Checks every signature and gives the ids of the keys that made them: distinct, all known, at least one. Refuses where
 * a single one does not hold, a key signed twice, or a header holds anything but the three members ours have: so there
 * is no `jwk`, `jku`, `x5c`, `crit`, no other algorithm and no signature for another purpose.
 */
export async function verifySignatures(
  { payload, signatures }: Signed,
  purpose: Purpose,
  keyOf: (id: string) => PublicKey | undefined,
): Promise<readonly string[]> {
  if (signatures.length === 0) throw new Refused('bad-signature')
  const signers: string[] = []
  for (const { protected: header, signature } of signatures) {
    const id = readHeader(header, purpose)
    const key = keyOf(id)
    if (!key) throw new Refused('wrong-key')
    if (signers.includes(id)) throw new Refused('bad-signature')
    const imported = await importPublicKey(key)
    try {
      await flattenedVerify({ payload, protected: header, signature }, imported, { algorithms: [algorithm] })
    } catch {
      throw new Refused('bad-signature')
    }
    signers.push(id)
  }
  return signers
}

function readSignature(json: Json): Signature {
  if (!hasExactly(json, 'protected', 'signature')) {
    // the only other member of the serialisation is an unprotected header
    throw new Refused('bad-signature')
  }
  const { protected: header, signature } = json
  if (typeof header !== 'string' || typeof signature !== 'string') throw new Refused('malformed')
  if (!isBase64url(header) || !isBase64url(signature)) throw new Refused('malformed')
  return { protected: header, signature }
}

/** The key id of a header that must be, to the byte, the one we write. */
function readHeader(encoded: string, purpose: Purpose): string {
  const json = readCanonicalJson(readUtf8(base64url.decode(encoded)) ?? '')
  if (!hasExactly(json, 'alg', 'kid', 'typ')) throw new Refused('bad-signature')
  const { alg, kid, typ } = json
  if (alg !== algorithm || typ !== purpose) throw new Refused('bad-signature')
  if (!isKeyId(kid)) throw new Refused('wrong-key')
  return kid
}

async function importPublicKey(key: PublicKey) {
  try {
    return await importJWK({ ...key }, algorithm)
  } catch {
    // the key is well-formed, so it is the platform that does not know the algorithm
    throw new Refused('platform-too-old')
  }
}
