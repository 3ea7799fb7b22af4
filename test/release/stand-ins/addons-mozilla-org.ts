import { channels } from '@rolebook/fleet'
import { jwtVerify } from 'jose'
import { versionIn } from './archive.ts'
import type { Arrival, Reply, Store } from './stand-in.ts'

export const mozillaVariables = {
  AMO_JWT_ISSUER: 'user:1:2',
  AMO_JWT_SECRET: 'a-secret-that-is-long-enough-to-sign-with',
  AMO_ADD_ON_ID: channels.firefox.store.id ?? '',
}

const api = '/api/v5/addons'
const addOn = `${api}/addon/${encodeURIComponent(mozillaVariables.AMO_ADD_ON_ID)}`

export interface MozillaState {
  /** Versions with the status of their files. */
  readonly versions: Map<string, string>
  upload: Buffer | undefined
  sources: Buffer | undefined
  /** What the check of a package complains about. */
  problems: readonly string[]
  questions: number
}

/**
 * addons.mozilla.org: tokens for a single use, packages that are checked after they were uploaded, a version that comes
 * with its sources.
 */
export function createMozilla(): { readonly store: Store; readonly state: MozillaState } {
  const state: MozillaState = { versions: new Map(), upload: undefined, sources: undefined, problems: [], questions: 0 }
  const used = new Set<string>()
  const store: Store = async (arrival) => (await refuse(arrival, used)) ?? operate(arrival, state)
  return { store, state }
}

async function refuse({ headers }: Arrival, used: Set<string>): Promise<Reply | undefined> {
  const secret = new TextEncoder().encode(mozillaVariables.AMO_JWT_SECRET)
  try {
    const token = (headers.authorization ?? '').replace(/^JWT /, '')
    const { payload } = await jwtVerify(token, secret, {
      issuer: mozillaVariables.AMO_JWT_ISSUER,
      algorithms: ['HS256'],
    })
    const { jti = '', exp = 0, iat = 0 } = payload
    if (used.has(jti) || exp - iat > 300)
      return { status: 401, json: { detail: 'JWT jti was used before, or counts for too long.' } }
    used.add(jti)
    return undefined
  } catch {
    return { status: 401, json: { detail: 'Error decoding signature.' } }
  }
}

async function operate(arrival: Arrival, state: MozillaState): Promise<Reply | undefined> {
  const { method, path } = arrival
  if (method === 'GET' && path.startsWith(`${addOn}/versions/`)) {
    const version = path.slice(`${addOn}/versions/`.length, -1)
    const status = state.versions.get(version)
    return status === undefined
      ? { status: 404, json: { detail: 'Not found.' } }
      : { status: 200, json: { version, file: { status } } }
  }
  switch (`${method} ${path}`) {
    case `POST ${api}/upload/`: {
      const form = await formOf(arrival)
      if (form.get('channel') !== 'listed') return { status: 400, json: { channel: ['Another channel.'] } }
      state.upload = await bytesOf(form.get('upload'))
      return { status: 201, json: { uuid: 'upload-1', processed: false } }
    }
    case `GET ${api}/upload/upload-1/`:
      state.questions += 1
      return { status: 200, json: checkOf(state) }
    case `POST ${addOn}/versions/`: {
      const form = await formOf(arrival)
      if (form.get('upload') !== 'upload-1') return { status: 400, json: { upload: ['No such upload.'] } }
      return createVersion(state, await bytesOf(form.get('source')))
    }
    default:
      return undefined
  }
}

function checkOf({ problems, questions }: MozillaState): object {
  const messages = problems.map((message) => ({ type: 'error', message }))
  const processed = questions > 2
  return {
    uuid: 'upload-1',
    processed,
    valid: processed && problems.length === 0,
    validation: { errors: problems.length, messages },
  }
}

function createVersion(state: MozillaState, sources: Buffer): Reply {
  const version = versionIn(state.upload ?? new Uint8Array(), 'manifest.json')
  if (state.versions.has(version)) return { status: 409, json: { version: [`Version ${version} already exists.`] } }
  state.versions.set(version, 'unreviewed')
  state.sources = sources
  return { status: 201, json: { version, file: { status: 'unreviewed' } } }
}

function formOf({ headers, body }: Arrival): Promise<FormData> {
  return new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type'] ?? '' } }).formData()
}

async function bytesOf(field: FormDataEntryValue | null): Promise<Buffer> {
  return field instanceof File ? Buffer.from(await field.arrayBuffer()) : Buffer.alloc(0)
}
