import { createHash } from 'node:crypto'
import { githubIdentity, statementFor } from './github-identity.ts'
import type { Arrival, Reply, Store } from './stand-in.ts'

export interface RegistryState {
  /** The tarballs that the registry has, by name and version: `@rolebook/cli@0.1.0`. */
  readonly tarballs: Map<string, Buffer>
  /** The packages whose trusted publisher we are. */
  trustsUsFor: RegExp
}

/** A registry of npm with trusted publishing, as npm talks to it. */
export function createRegistry(): { readonly store: Store; readonly state: RegistryState } {
  const state: RegistryState = { tarballs: new Map(), trustsUsFor: /./ }
  const store: Store = async (arrival) => (await githubIdentity(arrival)) ?? answer(arrival, state)
  return { store, state }
}

const exchangePath = '/-/npm/v1/oidc/token/exchange/package/'

function answer(arrival: Arrival, state: RegistryState): Reply | undefined {
  const { method, headers } = arrival
  const path = decodeURIComponent(new URL(arrival.path, 'http://127.0.0.1').pathname)
  if (path.startsWith(exchangePath)) {
    const isRight = headers.authorization === `Bearer ${statementFor('npm:127.0.0.1')}`
    if (!isRight || !state.trustsUsFor.test(path))
      return { status: 404, json: { message: 'OIDC token exchange error - package not found' } }
    return { status: 201, json: { token: `for-${path.slice(exchangePath.length)}` } }
  }
  const [, name = ''] = /^\/(@rolebook\/[\w-]+)$/.exec(path) ?? []
  if (method === 'GET' && name !== '') return describe(name, state)
  if (method !== 'PUT' || name === '') return undefined
  if (headers.authorization !== `Bearer for-${name}`) return { status: 401, json: { error: 'unauthorized' } }
  return publish(arrival, name, state)
}

function describe(name: string, { tarballs }: RegistryState): Reply {
  const own = [...tarballs].filter(([key]) => key.startsWith(`${name}@`))
  if (own.length === 0) return { status: 404, json: { error: 'Not found' } }
  const versions = own.map(([key, bytes]) => {
    const version = key.slice(name.length + 1)
    const dist = {
      integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
      tarball: `http://127.0.0.1/${key}`,
    }
    return [version, { name, version, dist }] as const
  })
  return {
    status: 200,
    json: { name, 'dist-tags': { latest: versions.at(-1)?.[0] }, versions: Object.fromEntries(versions) },
  }
}

function publish({ body }: Arrival, name: string, { tarballs }: RegistryState): Reply {
  const { _attachments: attachments, versions } = JSON.parse(body.toString())
  const [version = ''] = Object.keys(versions)
  if (tarballs.has(`${name}@${version}`))
    return { status: 409, json: { error: 'Cannot publish over an existing version.' } }
  tarballs.set(`${name}@${version}`, Buffer.from(attachments[`${name}-${version}.tgz`].data, 'base64'))
  return { status: 200, json: { ok: true } }
}
