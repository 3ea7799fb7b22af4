import { largestFile } from '../canonical.ts'

/**
 * Why no bytes came. `unreachable` also covers redirections, which a browser does not tell apart. `not-there`: the
 * server answered, but not with a file.
 */
export type FetchProblem = 'unreachable' | 'too-slow' | 'not-there'

export type Fetched = { readonly bytes: Uint8Array } | { readonly problem: FetchProblem }

const patience = 10_000

/**
 * Fetches a file from an address, whole, within ten seconds. Sends no cookie and follows no redirection; the browser
 * itself asks whether its copy is still the newest. Reads at most one byte more than a directory may have, which is
 * enough for it to be refused as too large. Never rejects.
 */
export async function fetchDirectory(address: string): Promise<Fetched> {
  const signal = AbortSignal.timeout(patience)
  try {
    const response = await fetch(address, { cache: 'no-cache', credentials: 'omit', redirect: 'error', signal })
    if (response.status !== 200 || !response.body) return { problem: 'not-there' }
    return { bytes: await readAtMost(response.body, largestFile + 1) }
  } catch {
    return { problem: signal.aborted ? 'too-slow' : 'unreachable' }
  }
}

async function readAtMost(body: ByteStream, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  while (length < limit) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
  }
  // the rest is not wanted, and whether cancelling fails does not matter
  reader.cancel().catch(() => undefined)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes.subarray(0, limit)
}
