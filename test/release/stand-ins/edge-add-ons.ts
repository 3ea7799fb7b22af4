import { versionIn } from './archive.ts'
import type { Reply, Store } from './stand-in.ts'

export const edgeVariables = { EDGE_CLIENT_ID: 'our-client', EDGE_API_KEY: 'our-key', EDGE_PRODUCT_ID: 'our-product' }

const submissions = '/v1/products/our-product/submissions'

export interface EdgeState {
  /** What users have. */
  published: string
  draft: Buffer | undefined
  underReview: string | undefined
  /** How often a result was asked for. */
  questions: number
}

/** Microsoft Edge Add-ons: every operation gets an id, by which it is asked about until it has ended. */
export function createEdgeAddOns(published: string): { readonly store: Store; readonly state: EdgeState } {
  const state: EdgeState = { published, draft: undefined, underReview: undefined, questions: 0 }
  const store: Store = ({ method, path, headers, body }) => {
    if (headers.authorization !== 'ApiKey our-key' || headers['x-clientid'] !== 'our-client') return { status: 401 }
    switch (`${method} ${path}`) {
      case `POST ${submissions}/draft/package`:
        state.draft = body
        return { status: 202, headers: { location: 'upload-1' } }
      case `GET ${submissions}/draft/package/operations/upload-1`:
        return operation(state, 'Successfully updated package')
      case `POST ${submissions}`:
        return { status: 202, headers: { location: 'publish-1' } }
      case `GET ${submissions}/operations/publish-1`:
        return submit(state)
      default:
        return undefined
    }
  }
  return { store, state }
}

function operation(state: EdgeState, message: string, errorCode?: string): Reply {
  state.questions += 1
  if (state.questions % 3 !== 0)
    return { status: 200, json: { status: 'InProgress', message: null, errorCode: null, errors: null } }
  const status = errorCode === undefined ? 'Succeeded' : 'Failed'
  return { status: 200, json: { status, message, errorCode: errorCode ?? '', errors: null } }
}

function submit(state: EdgeState): Reply {
  if (state.underReview !== undefined) {
    return operation(
      state,
      "Can't publish extension as your extension submission is in progress. Please try again later.",
      'InProgressSubmission',
    )
  }
  const version = versionIn(state.draft ?? new Uint8Array(), 'manifest.json')
  if (version === state.published) {
    return operation(
      state,
      "Can't publish extension since there are no updates, please try again after updating the package.",
      'NoModulesUpdated',
    )
  }
  const reply = operation(state, 'Successfully created submission with ID 7')
  if ((reply.json as { status: string }).status === 'Succeeded') state.underReview = version
  return reply
}
