import { connect } from 'node:tls'
import type { Instant } from '@rolebook/model'

/** In milliseconds. */
const patience = 10_000

/**
 * The end of a server certificate's validity; `undefined` where it cannot be had. Never rejects. Whether the
 * certificate is trusted turns out when the directory is fetched: here only the handshake takes place.
 */
export async function certificateEnd(address: string): Promise<Instant | undefined> {
  const { protocol, hostname, port } = new URL(address)
  if (protocol !== 'https:') return undefined
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/g, '')
    const servername = /^[\d.]+$|:/.test(host) ? undefined : host
    const socket = connect({
      host,
      port: port === '' ? 443 : Number(port),
      ...(servername !== undefined && { servername }),
      rejectUnauthorized: false,
      timeout: patience,
    })
    const end = (instant?: Instant) => {
      socket.destroy()
      resolve(Number.isNaN(instant) ? undefined : instant)
    }
    socket.once('secureConnect', () => end(Date.parse(socket.getPeerCertificate().valid_to)))
    socket.once('timeout', () => end())
    socket.once('error', () => end())
  })
}
