import { sha256 } from '@noble/hashes/sha2.js'

/** How many hexadecimal digits of the SHA-256 a digest has. */
const digestLength = 12

/** The first 12 hexadecimal digits of the SHA-256 of a text in UTF-8: enough to notice a change, and no seal. */
export function digestOf(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digestLength)
}
