import { type Delivery, settingOf } from './delivery.ts'
import { nothingChanged } from './refusal.ts'
import { send } from './request.ts'

/** What a job needs in order to prove through GitHub which workflow it is. */
export const needsOfIdentity = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'GitHub sets it in jobs with the permission id-token: write',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'GitHub sets it in jobs with the permission id-token: write',
}

/**
 * Asks GitHub for a statement of which workflow of which repository runs here, valid for one audience and some minutes.
 */
export async function proveIdentity(delivery: Delivery, audience: string): Promise<string> {
  const url = new URL(settingOf(delivery, 'ACTIONS_ID_TOKEN_REQUEST_URL'))
  url.searchParams.set('audience', audience)
  const authorization = `Bearer ${settingOf(delivery, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')}`
  const { body } = await send(
    url.href,
    { headers: { authorization } },
    { doing: 'asking GitHub who this job is', stands: nothingChanged },
  )
  return String(body['value'])
}
