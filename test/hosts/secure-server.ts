import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeCertificate, type Validity } from './certificate.ts'

/** Pages on this machine under https, whose certificate no browser knows. */
export interface SecureServer {
  /** The same pages under two origins, each without a slash at its end. */
  readonly origins: readonly [string, string]
  /** The public key of the certificate, for a browser's `trustedKey`. */
  readonly trustedKey: string
  /** The certificate as PEM. */
  readonly certificate: string
  stop(): Promise<void>
}

/** Answers every path with the same small page, but for those at which a file lies; more may be put there at any time. */
export async function startSecureServer(
  files: ReadonlyMap<string, string | Uint8Array> = new Map(),
  validity?: Validity,
): Promise<SecureServer> {
  const { key, certificate, publicKeyDigest } = makeCertificate(validity)
  const server = createServer({ key, cert: certificate }, ({ url = '/' }, response) => {
    const file = files.get(url.replace(/\?.*$/, ''))
    if (file !== undefined) return response.end(file)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    return response.end('<!doctype html><title>A page</title><h1>A page</h1>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    trustedKey: publicKeyDigest,
    certificate,
    origins: [`https://127.0.0.1:${port}`, `https://localhost:${port}`],
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
