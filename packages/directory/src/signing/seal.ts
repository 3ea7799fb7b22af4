import { base64url, CompactEncrypt, compactDecrypt } from 'jose'
import { isBase64url, isBase64urlOf, readUtf8 } from '../canonical.ts'
import { Refused } from '../refusal.ts'

const header = { alg: 'dir', enc: 'A256GCM', typ: 'rolebook-directory' }
const encodedHeader = base64url.encode(JSON.stringify(header))

/** Seals a text with a reading key (32 bytes, base64url): a compact JWE, `dir` with A256GCM, all of it ASCII. */
export async function seal(text: string, readingKey: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader(header)
    .encrypt(base64url.decode(readingKey))
}

/**
 * Opens what {@link seal} made. Its header must be ours to the byte, and every part canonical, before anything is
 * decrypted. Refuses as `not-sealed-for-us` where the key does not fit: damage and a wrong key look the same.
 */
export async function unseal(sealed: string, readingKey: string): Promise<string> {
  const [first, key, vector, content, tag, more] = sealed.split('.', 6)
  if (first !== encodedHeader || key !== '' || more !== undefined) throw new Refused('malformed')
  if (!isBase64urlOf(vector, 12) || !isBase64urlOf(tag, 16) || content === undefined || !isBase64url(content)) {
    throw new Refused('malformed')
  }
  const plain = await decrypt(sealed, readingKey)
  const text = readUtf8(plain)
  if (text === undefined) throw new Refused('malformed')
  return text
}

async function decrypt(sealed: string, readingKey: string): Promise<Uint8Array> {
  try {
    const allowed = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] }
    const { plaintext } = await compactDecrypt(sealed, base64url.decode(readingKey), allowed)
    return plaintext
  } catch {
    throw new Refused('not-sealed-for-us')
  }
}
