import { base64url, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import { hasExactly, isBase64urlOf, type Json } from '../canonical.ts'

/** An Ed25519 public key as a JSON Web Key with nothing but its three members, in this order. */
export interface PublicKey {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  /** 32 bytes, base64url. */
  readonly x: string
}

/** An Ed25519 private key. The root key's belongs on a medium that is kept offline. */
export interface PrivateKey extends PublicKey {
  /** 32 bytes, base64url. */
  readonly d: string
}

/**
 * Makes a root key or a signing key. Both are Ed25519; what they may do is decided by the keys document, and the kind of
 * document they sign stands in the signed header, so that one is never taken for the other.
 */
export async function generateKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true })
  const { x = '', d = '' } = await exportJWK(privateKey)
  return { kty: 'OKP', crv: 'Ed25519', x, d }
}

/** Makes a reading key: 32 random bytes, base64url. Everybody who joins has it; it hides, it proves nothing. */
export function generateReadingKey(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(32)))
}

/** The public members alone: of a private key everything else stays behind. */
export function publicKeyOf({ kty, crv, x }: PublicKey): PublicKey {
  return { kty, crv, x }
}

/**
 * The id of a key: its JWK thumbprint (RFC 7638), which is the SHA-256 of the UTF-8 bytes of
 * `{"crv":"Ed25519","kty":"OKP","x":"…"}` written exactly so, as base64url without padding: 43 characters. The id of
 * the root key is the id of the organisation.
 */
export async function keyIdOf({ kty, crv, x }: PublicKey): Promise<string> {
  return calculateJwkThumbprint({ kty, crv, x }, 'sha256')
}

/** Whether a text is written like the id of a key or organisation. */
export function isKeyId(text: Json | undefined): text is string {
  return isBase64urlOf(text, 32)
}

/** Whether a text is written like a reading key. */
export function isReadingKey(text: Json | undefined): text is string {
  return isBase64urlOf(text, 32)
}

/** Reads a public key that has exactly the three members in their order; `undefined` otherwise. */
export function readPublicKey(json: Json | undefined): PublicKey | undefined {
  if (!hasExactly(json, 'kty', 'crv', 'x')) return undefined
  const { kty, crv, x } = json
  return kty === 'OKP' && crv === 'Ed25519' && isBase64urlOf(x, 32) ? { kty, crv, x } : undefined
}

/** Reads the file of a private key as `JSON.stringify` writes a {@link PrivateKey}, with any white space; `undefined` otherwise. */
export function readPrivateKey(text: string): PrivateKey | undefined {
  const json = parseJson(text)
  if (!hasExactly(json, 'kty', 'crv', 'x', 'd')) return undefined
  const key = readPublicKey({ kty: json.kty, crv: json.crv, x: json.x })
  return key && isBase64urlOf(json.d, 32) ? { ...key, d: json.d } : undefined
}

/** Reads the public part of a key from the file of a public or a private one, with any white space; `undefined` otherwise. */
export function readPublicPart(text: string): PublicKey | undefined {
  const key = readPrivateKey(text)
  return key ? publicKeyOf(key) : readPublicKey(parseJson(text))
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
