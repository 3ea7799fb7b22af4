import type { Store } from './stand-in.ts'

const requestToken = 'what-only-this-job-has'

/** What GitHub sets in a job that may prove who it is. */
export function identityVariables(address: string): Readonly<Record<string, string>> {
  return {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/identity?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  }
}

/** GitHub's statement of who a job is, for one reader. It has the form of a JSON Web Token, and no signature. */
export function statementFor(audience: string): string {
  const payload = { aud: audience, repository: 'rolebook/rolebook', repository_visibility: 'public' }
  return ['{"alg":"none"}', JSON.stringify(payload), '']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')
}

/** Answers what a job asks GitHub about itself. */
export const githubIdentity: Store = ({ method, path, headers }) => {
  const url = new URL(path, 'http://127.0.0.1')
  if (method !== 'GET' || url.pathname !== '/identity') return undefined
  if (headers.authorization !== `Bearer ${requestToken}`) return { status: 401 }
  return { status: 200, json: { value: statementFor(url.searchParams.get('audience') ?? '') } }
}
