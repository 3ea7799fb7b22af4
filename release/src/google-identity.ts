import { type Delivery, settingOf } from './delivery.ts'
import { needsOfIdentity, proveIdentity } from './identity.ts'
import { nothingChanged } from './refusal.ts'
import { send } from './request.ts'

/** What it takes to act as a Google service account without having a key of it. */
export const needsOfGoogleIdentity = {
  ...needsOfIdentity,
  CHROME_IDENTITY_PROVIDER:
    'a variable of the environment: projects/…/locations/global/workloadIdentityPools/…/providers/…',
  CHROME_SERVICE_ACCOUNT: 'a variable of the environment: the address of the service account',
}

const remedy = 'Compare the identity provider and the service account with what docs/releasing.md says of them.'
const remedies = { 400: remedy, 401: remedy, 403: remedy, 404: remedy }

/**
 * Gets a token of the service account for the Chrome Web Store, good for ten minutes: GitHub's statement is exchanged
 * at the identity pool, and its token at the service account.
 */
export async function actAsServiceAccount(delivery: Delivery): Promise<string> {
  const provider = settingOf(delivery, 'CHROME_IDENTITY_PROVIDER')
  const account = settingOf(delivery, 'CHROME_SERVICE_ACCOUNT')
  const exchanged = await send(
    `${delivery.at('https://sts.googleapis.com')}/v1/token`,
    asJson({
      grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: `//iam.googleapis.com/${provider}`,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
      subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
      subjectToken: await proveIdentity(delivery, `https://iam.googleapis.com/${provider}`),
    }),
    { doing: 'asking Google to trust this workflow', stands: nothingChanged, remedies },
  )
  const given = await send(
    `${delivery.at('https://iamcredentials.googleapis.com')}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
    asJson(
      { scope: ['https://www.googleapis.com/auth/chromewebstore'], lifetime: '600s' },
      String(exchanged.body['access_token']),
    ),
    { doing: 'asking for a token of the service account', stands: nothingChanged, remedies },
  )
  return String(given.body['accessToken'])
}

function asJson(body: object, token?: string): RequestInit {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify(body),
  }
}
