import { versionIn } from './archive.ts'
import { githubIdentity, statementFor } from './github-identity.ts'
import type { Arrival, Reply, Store } from './stand-in.ts'

export interface MarketplaceState {
  /** The packages that the store has, by their versions. */
  readonly versions: Map<string, Buffer>
  trustsUs: boolean
}

const extension = '/_apis/gallery/publishers/rolebook/extensions/rolebook'

/** The addresses that the store names; its tool asks for these first. */
const locations = [
  {
    id: 'e11ea35a-16fe-4b80-ab11-c4cab88a0966',
    routeTemplate: '_apis/{area}/publishers/{publisherName}/extensions/{extensionName}',
  },
  { id: 'a41192c8-9525-4b58-bc86-179fa549d80d', routeTemplate: '_apis/{area}/extensions' },
].map((location) => ({
  ...location,
  area: 'gallery',
  resourceName: 'extensions',
  resourceVersion: 2,
  minVersion: '1.0',
  maxVersion: '7.2',
  releasedVersion: '0.0',
}))

/** The Visual Studio Marketplace, as its tool talks to it. */
export function createMarketplace(): { readonly store: Store; readonly state: MarketplaceState } {
  const state: MarketplaceState = { versions: new Map(), trustsUs: true }
  const store: Store = async (arrival) => (await githubIdentity(arrival)) ?? answer(arrival, state)
  return { store, state }
}

function answer(arrival: Arrival, state: MarketplaceState): Reply | undefined {
  const { method, headers } = arrival
  const { pathname } = new URL(arrival.path, 'http://127.0.0.1')
  if (method === 'OPTIONS') return { status: 200, json: { count: locations.length, value: locations } }
  if (pathname === '/_apis/gallery/token') return exchange(arrival, state)
  const [, credential = ''] = (headers.authorization ?? '').split(' ')
  if (!Buffer.from(credential, 'base64').toString().endsWith(':for-fifteen-minutes')) {
    return { status: 401, json: { message: 'The credential has expired.' } }
  }
  switch (`${method} ${pathname}`) {
    case `GET ${extension}`:
      return state.versions.size === 0
        ? { status: 404, json: { message: 'No such extension.' } }
        : { status: 200, json: detailsOf(state) }
    case 'POST /_apis/gallery/extensions':
    case `PUT ${extension}`:
      return publish(arrival, state)
    default:
      return undefined
  }
}

function exchange({ headers, body }: Arrival, { trustsUs }: MarketplaceState): Reply {
  const { publisherName } = JSON.parse(body.toString())
  const isRight = headers.authorization === `FederatedToken ${statementFor('marketplace.visualstudio.com')}`
  if (!isRight || !trustsUs || publisherName !== 'rolebook') {
    return { status: 401, json: { message: 'No trusted publishing policy of this publisher fits this workflow.' } }
  }
  return { status: 200, json: { credential: 'for-fifteen-minutes' } }
}

function publish({ body }: Arrival, state: MarketplaceState): Reply {
  const version = versionIn(body, 'extension/package.json')
  if (state.versions.has(version)) return { status: 409, json: { message: `The version ${version} already exists.` } }
  state.versions.set(version, body)
  return { status: 201, json: detailsOf(state) }
}

function detailsOf({ versions }: MarketplaceState): object {
  return {
    publisher: { publisherName: 'rolebook' },
    extensionName: 'rolebook',
    versions: [...versions.keys()].map((version) => ({ version })),
  }
}
