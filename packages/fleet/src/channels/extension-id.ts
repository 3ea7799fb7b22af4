import { sha256 } from '@noble/hashes/sha2.js'

/**
 * The id that Chrome and Edge give a package, computed from the key it is signed with: the first half of the SHA-256 of
 * the public key (DER, as base64 in `key` of a manifest), each digit written as a letter from a to p.
 */
export function extensionIdOf(publicKey: Uint8Array): string {
  return Array.from(sha256(publicKey).subarray(0, 16), (byte) => letterOf(byte >> 4) + letterOf(byte & 15)).join('')
}

/** Whether a text has the form of such an id: 32 letters from a to p. */
export function isExtensionId(text: string): boolean {
  return /^[a-p]{32}$/.test(text)
}

function letterOf(digit: number): string {
  return String.fromCharCode(97 + digit)
}
