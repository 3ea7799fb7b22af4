import { createHash } from 'node:crypto'
import type { Arrival, Reply, Store } from './stand-in.ts'

export const githubVariables = { GITHUB_TOKEN: 'of-this-job', GITHUB_REPOSITORY: 'rolebook/rolebook' }

interface Release {
  readonly id: number
  readonly tag_name: string
  readonly body: string
  draft: boolean
}

export interface ReleasesState {
  readonly releases: Release[]
  /** The files of the releases, by their names. */
  readonly assets: Map<string, Buffer>
}

const releases = '/repos/rolebook/rolebook/releases'

/** The releases of a repository on GitHub; of ours there is at most one. */
export function createReleases(): { readonly store: Store; readonly state: ReleasesState } {
  const state: ReleasesState = { releases: [], assets: new Map() }
  return { state, store: (arrival) => answer(arrival, state) }
}

function answer(arrival: Arrival, state: ReleasesState): Reply | undefined {
  const { method, headers, body } = arrival
  if (headers.authorization !== 'Bearer of-this-job') return { status: 401, json: { message: 'Bad credentials' } }
  const address = `http://${headers.host}`
  const { pathname, searchParams } = new URL(arrival.path, address)
  const shown = () => state.releases.map((release) => present(release, state, address))
  switch (`${method} ${pathname}`) {
    case `GET ${releases}`:
      return { status: 200, json: shown() }
    case `POST ${releases}`:
      state.releases.push({ id: 1, ...JSON.parse(body.toString()) })
      return { status: 201, json: shown()[0] }
    case `PATCH ${releases}/1`:
      Object.assign(state.releases[0] ?? {}, JSON.parse(body.toString()))
      return { status: 200, json: shown()[0] }
    case `POST /uploads${releases}/1/assets`:
      return upload(searchParams.get('name') ?? '', body, state)
    default:
      return method === 'DELETE' ? remove(pathname, state) : undefined
  }
}

function present(release: Release, { assets }: ReleasesState, address: string): object {
  return {
    ...release,
    upload_url: `${address}/uploads${releases}/1/assets{?name,label}`,
    assets: [...assets].map(([name, bytes]) => ({
      name,
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      url: `${address}${releases}/assets/${name}`,
    })),
  }
}

function upload(name: string, body: Buffer, { assets }: ReleasesState): Reply {
  if (assets.has(name))
    return { status: 422, json: { message: 'Validation Failed', errors: [{ code: 'already_exists' }] } }
  assets.set(name, body)
  return { status: 201, json: { name } }
}

function remove(path: string, { assets }: ReleasesState): Reply {
  assets.delete(path.slice(`${releases}/assets/`.length))
  return { status: 204 }
}
