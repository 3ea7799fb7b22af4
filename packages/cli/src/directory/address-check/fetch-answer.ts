import { largestFile } from '@rolebook/directory'
import { readAtMost } from '../../files/read-at-most.ts'
import type { Terminal } from '../../terminal.ts'

/** What a web server answered. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** What is more than a directory may have was not read to its end. */
  readonly bytes: Uint8Array
}

/** Why there was no answer, as far as it can be told. */
export type NoAnswer =
  | 'no-such-name'
  | 'refused'
  | 'too-slow'
  | 'certificate-expired'
  | 'certificate-for-another'
  | 'certificate-unknown'
  | 'unreachable'

/** In milliseconds, as in a browser. */
const patience = 10_000

/** An extension that asks; which one makes no difference to a server. */
const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'

/**
 * Requests the file as the extension does, without cookies. Unlike a browser, which only fails, it reports
 * redirections.
 */
export async function fetchAnswer(address: string, { fetch }: Terminal): Promise<Answer | NoAnswer> {
  const signal = AbortSignal.timeout(patience)
  try {
    const headers = { origin, 'cache-control': 'no-cache' }
    const response = await fetch(address, { headers, cache: 'no-store', redirect: 'manual', signal })
    const bytes = response.body ? await readAtMost(largestFile, response.body) : new Uint8Array()
    return { status: response.status, headers: response.headers, bytes }
  } catch (error) {
    return signal.aborted ? 'too-slow' : noAnswerOf(error)
  }
}

function noAnswerOf(error: unknown): NoAnswer {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-name'
  if (code === 'ECONNREFUSED') return 'refused'
  if (code === 'CERT_HAS_EXPIRED') return 'certificate-expired'
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'certificate-for-another'
  const isUnknown = /SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CERT_UNTRUSTED/.test(code)
  return isUnknown ? 'certificate-unknown' : 'unreachable'
}
