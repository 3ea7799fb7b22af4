import { connect } from 'node:tls'
import type { Instant } from '@rolebook/model'

/** In milliseconds. */
const patience = 10_000

/**
 * Until when the certificate of a server is good; `undefined` where it is not to be had. Never rejects. Whether it is
 * trusted says whoever fetches: here nothing is sent but the greeting.
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
