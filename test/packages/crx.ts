/*
 * CRX3, the package that Chrome and Edge install from outside their stores: a head with the public key and a signature,
 * and behind it the very bytes of a ZIP archive. The head is a message of Protocol Buffers (`crx3.proto` in Chromium).
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extensionIdOf } from '@rolebook/fleet'

/**
 * The key that signs a package, from which its id follows: whoever has the key can replace the extension everywhere.
 */
export interface CrxKey {
  readonly privateKey: KeyObject
  /** DER, as the id is computed from it. */
  readonly publicKey: Buffer
  readonly id: string
}

/** Reads the key from a PEM file. None is ever made here, because with another key it would be another extension. */
export function readCrxKey(path: string): CrxKey {
  const privateKey = parseKey(path, readText(path))
  const { modulusLength = 0 } = privateKey.asymmetricKeyDetails ?? {}
  if (privateKey.asymmetricKeyType !== 'rsa' || modulusLength < 2048) {
    throw new Error(`${path}: this is no RSA key of at least 2048 bits, and Chrome takes no other. ${howToMake}`)
  }
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  return { privateKey, publicKey, id: extensionIdOf(publicKey) }
}

const howToMake = `A new one is made once by "openssl genrsa -out rolebook-crx.pem 2048", and kept: browsers know the extension by it.`

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error(`${path}: there is no key to be read. ${howToMake}`)
  }
}

function parseKey(path: string, text: string): KeyObject {
  if (/ENCRYPTED/.test(text)) {
    throw new Error(`${path}: the key is under a passphrase; give a file without ("openssl rsa -in … -out …").`)
  }
  try {
    return createPrivateKey(text)
  } catch {
    throw new Error(`${path}: this is no private key (PEM was expected). ${howToMake}`)
  }
}

/** Signs an archive. */
export function signCrx(zip: Uint8Array, { privateKey, publicKey }: CrxKey): Buffer {
  const id = createHash('sha256').update(publicKey).digest().subarray(0, 16)
  const signedData = field(1, id)
  const context = Buffer.from('CRX3 SignedData\0', 'latin1')
  const signed = Buffer.concat([context, littleEndian(signedData.length), signedData, zip])
  const proof = Buffer.concat([field(1, publicKey), field(2, sign('sha256', signed, privateKey))])
  const head = Buffer.concat([field(2, proof), field(10_000, signedData)])
  return Buffer.concat([Buffer.from('Cr24', 'latin1'), littleEndian(3), littleEndian(head.length), head, zip])
}

/** A field of bytes: its number and kind, its length, its content. */
function field(number: number, content: Buffer): Buffer {
  return Buffer.concat([variable((number << 3) | 2), variable(content.length), content])
}

/** A number in as few bytes as it needs, seven bits in each. */
function variable(value: number): Buffer {
  return value < 128 ? Buffer.from([value]) : Buffer.concat([Buffer.from([(value & 127) | 128]), variable(value >>> 7)])
}

function littleEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
