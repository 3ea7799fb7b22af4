import { createCipheriv, createDecipheriv, createPrivateKey, type JsonWebKey, randomBytes, sign } from 'node:crypto'

/** A directory's file, opened: what everybody can read and write who has the reading key. */
export interface FileContent {
  readonly keys: SignedPart
  readonly directory: SignedPart
}

interface SignedPart {
  readonly payload: string
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[]
}

/** Opens a sealed file, with our own few lines and none of the product's. */
export function unsealFile(file: Uint8Array, readingKey: string): FileContent {
  const [header = '', , vector = '', content = '', tag = ''] = Buffer.from(file).toString().split('.')
  const decipher = createDecipheriv('aes-256-gcm', bytesOf(readingKey), bytesOf(vector))
  decipher.setAAD(Buffer.from(header))
  decipher.setAuthTag(bytesOf(tag))
  return JSON.parse(Buffer.concat([decipher.update(bytesOf(content)), decipher.final()]).toString())
}

/** Seals any text just as a directory is sealed. */
export function sealText(text: string, readingKey: string): string {
  const header = encode(JSON.stringify({ alg: 'dir', enc: 'A256GCM', typ: 'rolebook-directory' }))
  const vector = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', bytesOf(readingKey), vector)
  cipher.setAAD(Buffer.from(header))
  const content = Buffer.concat([cipher.update(text), cipher.final()])
  return [header, '', encode(vector), encode(content), encode(cipher.getAuthTag())].join('.')
}

/** The same file, its directory signed by nobody: the algorithm of its one signature is `none`. */
export function withoutSignature({ keys, directory }: FileContent): string {
  const header = JSON.parse(bytesOf(directory.signatures[0]?.protected ?? '').toString())
  const signatures = [{ protected: encode(JSON.stringify({ ...header, alg: 'none' })), signature: '' }]
  return JSON.stringify({ keys, directory: { payload: directory.payload, signatures } })
}

/** The same file with another number in its directory, under the old signature. */
export function withOtherNumber({ keys, directory }: FileContent, number: string, other: string): string {
  const text = bytesOf(directory.payload).toString()
  if (!text.includes(number)) throw new Error(`The directory has no ${number}.`)
  const payload = encode(text.replaceAll(number, other))
  return JSON.stringify({ keys, directory: { payload, signatures: directory.signatures } })
}

/** The same file with another directory in it, soundly signed with a key of the organisation. */
export function withOtherText({ keys, directory }: FileContent, text: string, key: JsonWebKey): string {
  const payload = encode(text)
  const signatures = directory.signatures.map(({ protected: header }) => {
    const signed = Buffer.from(`${header}.${payload}`)
    return { protected: header, signature: encode(sign(null, signed, createPrivateKey({ key, format: 'jwk' }))) }
  })
  return JSON.stringify({ keys, directory: { payload, signatures } })
}

/** What is signed, as plain JSON. */
export function signedText({ directory }: FileContent): string {
  return bytesOf(directory.payload).toString()
}

/** The same bytes but for the lowest bit of one in the middle. */
export function withOneChangedByte(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes)
  const middle = changed.length >> 1
  changed[middle] = (changed[middle] ?? 0) ^ 1
  return changed
}

function bytesOf(base64url: string): Buffer {
  return Buffer.from(base64url, 'base64url')
}

function encode(bytes: Uint8Array | string): string {
  return Buffer.from(bytes).toString('base64url')
}
