import { channels } from '@rolebook/fleet'
import { versionIn } from './archive.ts'
import { githubIdentity, statementFor } from './github-identity.ts'
import type { Arrival, Reply, Store } from './stand-in.ts'

export interface OpenVsxState {
  /** The packages that the store has, by their versions. */
  readonly versions: Map<string, Buffer>
  trustsUs: boolean
  /** How large a package may be. */
  largest: number
}

/** Open VSX, as its tool talks to it. */
export function createOpenVsx(): { readonly store: Store; readonly state: OpenVsxState } {
  const state: OpenVsxState = { versions: new Map(), trustsUs: true, largest: 512 * 1024 * 1024 }
  const store: Store = async (arrival) => (await githubIdentity(arrival)) ?? answer(arrival, state)
  return { store, state }
}

function answer(arrival: Arrival, state: OpenVsxState): Reply | undefined {
  const { pathname } = new URL(arrival.path, 'http://127.0.0.1')
  if (pathname === '/api/version')
    return { status: 200, json: { version: '1.4.0', trustedPublishingAudience: 'https://open-vsx.org' } }
  if (pathname === '/api/-/trusted-publishing/token') return exchange(arrival, state)
  if (arrival.headers.authorization !== 'Bearer for-fifteen-minutes')
    return { status: 401, json: { error: 'Invalid access token.' } }
  if (pathname === '/api/-/size-limit') return { status: 200, json: { maxSize: state.largest } }
  if (pathname === '/api/-/publish') return publish(arrival, state)
  return undefined
}

function exchange({ body }: Arrival, { trustsUs }: OpenVsxState): Reply {
  const { namespace, extension, token } = JSON.parse(body.toString())
  const isRight =
    `${namespace}.${extension}` === channels.vscode.own.id && token === statementFor('https://open-vsx.org')
  return isRight && trustsUs
    ? { status: 201, json: { value: 'for-fifteen-minutes', expiresTimestamp: '2026-11-26T10:15:00Z' } }
    : { status: 403, json: { error: 'No trusted publisher matches the ID token.' } }
}

function publish({ body }: Arrival, state: OpenVsxState): Reply {
  const version = versionIn(body, 'extension/package.json')
  if (state.versions.has(version))
    return { status: 400, json: { error: `Extension ${channels.vscode.own.id} ${version} is already published.` } }
  state.versions.set(version, body)
  return { status: 201, json: { namespace: 'rolebook', name: 'rolebook', version, targetPlatform: 'universal' } }
}
