import { versionIn } from './archive.ts'
import { githubIdentity, statementFor } from './github-identity.ts'
import type { Arrival, Reply, Store } from './stand-in.ts'

const provider = 'projects/1/locations/global/workloadIdentityPools/github/providers/rolebook'
const account = 'release@rolebook.example'

export const chromeVariables = {
  CHROME_IDENTITY_PROVIDER: provider,
  CHROME_SERVICE_ACCOUNT: account,
  CHROME_PUBLISHER_ID: 'our-publisher',
  CHROME_ITEM_ID: 'our-item',
}

const item = 'v2/publishers/our-publisher/items/our-item'
const refused = (status: number, message: string): Reply => ({ status, json: { error: { code: status, message } } })

/**
 * The Chrome Web Store with Google's two exchanges before it. A package is taken in a while after it was uploaded, and review
 * takes days; `published` is what users have.
 */
export function createChromeWebStore(published: string): { readonly store: Store; readonly state: ChromeState } {
  const state: ChromeState = {
    published,
    submitted: undefined,
    review: 'PENDING_REVIEW',
    draft: undefined,
    questions: 0,
  }
  const answer: Store = (arrival) => exchange(arrival) ?? (isOurs(arrival) ? operate(arrival, state) : undefined)
  return { state, store: async (arrival) => (await githubIdentity(arrival)) ?? answer(arrival) }
}

export interface ChromeState {
  published: string
  submitted: string | undefined
  review: string
  draft: Buffer | undefined
  /** How often the store was asked since the package was uploaded. */
  questions: number
}

function exchange({ method, path, headers, body }: Arrival): Reply | undefined {
  if (method !== 'POST') return undefined
  if (path === '/v1/token') {
    const { audience, subjectToken } = JSON.parse(body.toString())
    const isRight =
      audience === `//iam.googleapis.com/${provider}` &&
      subjectToken === statementFor(`https://iam.googleapis.com/${provider}`)
    return isRight
      ? { status: 200, json: { access_token: 'of-the-pool' } }
      : { status: 400, json: { error: 'invalid_grant' } }
  }
  if (path !== `/v1/projects/-/serviceAccounts/${account}:generateAccessToken`) return undefined
  if (headers.authorization !== 'Bearer of-the-pool')
    return refused(403, "Permission 'iam.serviceAccounts.getAccessToken' denied.")
  const { scope } = JSON.parse(body.toString())
  return scope.join() === 'https://www.googleapis.com/auth/chromewebstore'
    ? { status: 200, json: { accessToken: 'of-the-account' } }
    : refused(403, 'Another scope.')
}

function isOurs({ path }: Arrival): boolean {
  return path.includes(item)
}

function operate({ method, path, headers, body }: Arrival, state: ChromeState): Reply | undefined {
  if (headers.authorization !== 'Bearer of-the-account')
    return refused(401, 'Request had invalid authentication credentials.')
  switch (`${method} ${path}`) {
    case `GET /${item}:fetchStatus`:
      state.questions += 1
      return { status: 200, json: statusOf(state) }
    case `POST /upload/${item}:upload`:
      state.draft = body
      state.questions = 0
      return { status: 200, json: { crxVersion: versionIn(body, 'manifest.json'), uploadState: 'IN_PROGRESS' } }
    case `POST /${item}:publish`:
      if (state.draft === undefined) return refused(400, 'There is no draft.')
      state.submitted = versionIn(state.draft, 'manifest.json')
      return { status: 200, json: { state: state.review } }
    default:
      return undefined
  }
}

function statusOf({ published, submitted, review, draft, questions }: ChromeState): object {
  const revision = (state: string, crxVersion: string) => ({
    state,
    distributionChannels: [{ deployPercentage: 100, crxVersion }],
  })
  return {
    publishedItemRevisionStatus: revision('PUBLISHED', published),
    ...(submitted !== undefined && { submittedItemRevisionStatus: revision(review, submitted) }),
    ...(draft !== undefined && { lastAsyncUploadState: questions > 2 ? 'SUCCEEDED' : 'IN_PROGRESS' }),
  }
}
