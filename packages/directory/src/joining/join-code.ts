import { base64url } from 'jose'
import { readUtf8 } from '../canonical.ts'
import { isKeyId, isReadingKey } from '../keys/keys.ts'
import type { Trust } from '../verifying/verify.ts'

/** Why a join code, or what a policy says, cannot be used. Every code has its sentence in `sentences.ts`. */
export type JoinProblem =
  /** Nothing that begins like a join code. */
  | 'no-join-code'
  /** An address alone: it says where, but not whom to believe. */
  | 'address-alone'
  /** Made by a later version of the program. */
  | 'newer-join-code'
  /** Its end is missing. */
  | 'truncated'
  /** Some character is not what it was: the checksum does not fit. */
  | 'mistyped'
  /** The address is none, or has a name or password in it. */
  | 'bad-address'
  /** The address is not https (http is for this very computer only). */
  | 'wrong-scheme'
  /** The id of the organisation is not 43 characters of base64url. */
  | 'bad-organisation'
  /** The reading key is not 43 characters of base64url. */
  | 'bad-reading-key'

export type ReadTrust = { readonly trust: Trust } | { readonly problem: JoinProblem }

const prefix = 'rolebook1:'
const idLength = 32
const checksumLength = 5
const longestAddress = 2000
/** In characters: several times what the longest address makes. */
const longestCode = 20_000
/** Crockford's base 32: no letter that looks like a digit, no difference of case, nothing that a mail program breaks. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Writes what somebody needs to join, as one line: `rolebook1:` and, in Crockford's base 32, the length of the address
 * in two bytes, the address, organisation id, reading key, and the first five bytes of the SHA-256 of all before.
 */
export async function writeJoinCode({ address, organisation, readingKey }: Trust): Promise<string> {
  const text = new TextEncoder().encode(address)
  const ids = [base64url.decode(organisation), base64url.decode(readingKey)]
  const content = join([Uint8Array.of(text.length >> 8, text.length & 255), text, ...ids])
  return prefix + encode(join([content, await checksumOf(content)]))
}

/**
 * Reads a join code as people paste it: spaces, line breaks, hyphens, quotes and brackets in and around it do not
 * matter, nor does case. Everything in it is checked before anything is believed.
 */
export async function readJoinCode(pasted: string): Promise<ReadTrust> {
  const text = pasted.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff\u2010-\u2015-]/g, '').toLowerCase()
  const match = /rolebook(\d+):([0-9a-z]*)/.exec(text)
  if (!match) return { problem: /^\W*https?:\/\//.test(text) ? 'address-alone' : 'no-join-code' }
  if (match[1] !== '1') return { problem: 'newer-join-code' }
  const written = (match[2] ?? '').replaceAll('o', '0').replace(/[il]/g, '1')
  // people paste whole documents by mistake
  if (written.length > longestCode) return { problem: 'mistyped' }
  const bytes = decode(written)
  if (!bytes) return { problem: 'mistyped' }
  const addressLength = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  const wanted = 2 + addressLength + 2 * idLength + checksumLength
  // where the length is impossible for an address, the length itself was mistyped
  if (bytes.length < wanted && addressLength <= longestAddress) return { problem: 'truncated' }
  const content = bytes.subarray(0, -checksumLength)
  const checksum = await checksumOf(content)
  // it must be the same when written again, so that its last bits and its length are right too
  const isWhole = bytes.length === wanted && encode(join([content, checksum])) === written
  if (!isWhole) return { problem: 'mistyped' }
  const ids = content.subarray(2 + addressLength)
  return readTrust({
    address: readUtf8(content.subarray(2, 2 + addressLength)),
    organisation: base64url.encode(ids.subarray(0, idLength)),
    readingKey: base64url.encode(ids.subarray(idLength)),
  })
}

/** Reads what to believe from its three parts, as a policy names them. An address alone is never enough. */
export function readTrust(parts: {
  readonly address: unknown
  readonly organisation: unknown
  readonly readingKey: unknown
}): ReadTrust {
  const { organisation, readingKey } = parts
  const read = readAddress(parts.address)
  if ('problem' in read) return read
  if (typeof organisation !== 'string' || !isKeyId(organisation)) return { problem: 'bad-organisation' }
  if (typeof readingKey !== 'string' || !isReadingKey(readingKey)) return { problem: 'bad-reading-key' }
  return { trust: { address: read.address, organisation, readingKey } }
}

/** Reads where a directory may be fetched from, as the browser will write it. */
export function readAddress(
  address: unknown,
): { readonly address: string } | { readonly problem: 'bad-address' | 'wrong-scheme' } {
  if (typeof address !== 'string' || address.length > longestAddress || !URL.canParse(address)) {
    return { problem: 'bad-address' }
  }
  const url = new URL(address)
  // what is not ASCII grows when it becomes an address, and the result must be readable again wherever it is kept
  if (url.href.length > longestAddress) return { problem: 'bad-address' }
  if (!isAllowedScheme(url)) return { problem: 'wrong-scheme' }
  if (url.username !== '' || url.password !== '' || url.hash !== '') return { problem: 'bad-address' }
  return { address: url.href }
}

/** https; http only for this very computer, where nobody stands between. */
function isAllowedScheme({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
}

async function checksumOf(content: Uint8Array): Promise<Uint8Array> {
  const digest = await crypto.subtle.digest('SHA-256', content)
  return new Uint8Array(digest).subarray(0, checksumLength)
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

function encode(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(held >> (bits - 5)) & 31]
    held &= 31
  }
  return bits === 0 ? text : text + alphabet[(held << (5 - bits)) & 31]
}

/** The whole bytes that a text encodes; `undefined` where it has a character outside the alphabet. */
function decode(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const character of text) {
    const value = alphabet.indexOf(character)
    if (value === -1) return undefined
    held = ((held << 5) | value) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 255)
  }
  return Uint8Array.from(bytes)
}
