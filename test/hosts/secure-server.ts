import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** Pages on this machine under https, whose certificate no browser knows. */
export interface SecureServer {
  /** The same pages under two origins, each without a slash at its end. */
  readonly origins: readonly [string, string]
  stop(): Promise<void>
}

/** Answers every path with the same small page. */
export async function startSecureServer(): Promise<SecureServer> {
  const server = createServer(makeCertificate(), (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<!doctype html><title>A page</title><h1>A page</h1>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origins: [`https://127.0.0.1:${port}`, `https://localhost:${port}`],
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A key, and a certificate signed by itself: X.509 in as few bytes as a browser reads. */
function makeCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'))
  const commonName = Buffer.from('0603550403', 'hex')
  const name = sequence(element(0x31, sequence(commonName, element(0x0c, Buffer.from('127.0.0.1')))))
  const validity = sequence(...['200101000000Z', '400101000000Z'].map((time) => element(0x17, Buffer.from(time))))
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
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  }
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
