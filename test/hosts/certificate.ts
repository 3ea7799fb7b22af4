import { createHash, generateKeyPairSync, sign } from 'node:crypto'

/** A certificate for this machine that nobody vouches for, and its key, both as PEM. */
export interface Certificate {
  readonly key: string
  readonly certificate: string
  /** The SHA-256 of its public key in base64, by which a browser can be told to take it. */
  readonly publicKeyDigest: string
}

/** The first and last second of a certificate, as X.509 writes them: `400101000000Z`. */
export type Validity = readonly [from: string, until: string]

/** Makes a key, and a certificate signed by itself: X.509 in as few bytes as a browser reads. */
export function makeCertificate(between: Validity = ['200101000000Z', '400101000000Z']): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'))
  const commonName = Buffer.from('0603550403', 'hex')
  const name = sequence(element(0x31, sequence(commonName, element(0x0c, Buffer.from('127.0.0.1')))))
  const validity = sequence(...between.map((time) => element(0x17, Buffer.from(time))))
  const serial = element(0x02, Buffer.from([1]))
  const publicPart = publicKey.export({ type: 'spki', format: 'der' })
  const hosts = sequence(element(0x87, Buffer.from([127, 0, 0, 1])), element(0x82, Buffer.from('localhost')))
  const forHosts = sequence(Buffer.from('0603551d11', 'hex'), element(0x04, hosts))
  const version3 = element(0xa0, element(0x02, Buffer.from([2])))
  const extensions = element(0xa3, sequence(forHosts))
  const content = sequence(version3, serial, ecdsaWithSha256, name, validity, name, publicPart, extensions)
  const signature = element(0x03, Buffer.from([0]), sign('sha256', content, privateKey))
  const certificate = sequence(content, ecdsaWithSha256, signature)
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${inLines(certificate.toString('base64'))}\n-----END CERTIFICATE-----\n`,
    publicKeyDigest: createHash('sha256').update(publicPart).digest('base64'),
  }
}

/** PEM as OpenSSL reads it: at most 64 characters a line. */
function inLines(base64: string): string {
  return base64.replace(/.{64}(?=.)/g, '$&\n')
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(0x30, ...parts)
}

/** An element of DER: tag, length, content. */
function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const lengthBytes = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...lengthBytes]), content])
}
