/*
 * Chrome Web Store, by its API v2: https://developer.chrome.com/docs/webstore/api/reference/rest. A package is uploaded into
 * the draft of an item, and the draft submitted for review.
 */
import { type Delivery, type Store, settingOf, waitFor } from '../delivery.ts'
import { actAsServiceAccount, needsOfGoogleIdentity } from '../google-identity.ts'
import { nothingChanged, Refusal, tryAgain } from '../refusal.ts'
import { type Answer, type Step, send } from '../request.ts'

interface Revision {
  readonly state?: string
  readonly distributionChannels?: readonly { readonly crxVersion?: string }[]
}

const inDraft = 'The package lies in the draft and is not submitted; users have the version before.'
const perhapsSubmitted =
  'The package lies in the draft; the developer dashboard shows whether it is submitted. Users have the version before.'
const keys =
  'Add the service account in the developer dashboard, under Account, and compare CHROME_PUBLISHER_ID and CHROME_ITEM_ID.'
const remedies = { 401: keys, 403: keys, 404: keys }

/** What the state of a version in the store means for this release. */
const known: Readonly<Record<string, string>> = {
  PUBLISHED: 'is published already',
  PUBLISHED_TO_TESTERS: 'is published to testers already',
  PENDING_REVIEW: 'is under review already',
  STAGED: 'has passed its review already, and waits for somebody to publish it in the dashboard',
}

export const chromeWebStore: Store = {
  title: 'Chrome Web Store',
  needs: {
    ...needsOfGoogleIdentity,
    CHROME_PUBLISHER_ID: 'a variable of the environment: the id under Account in the developer dashboard',
    CHROME_ITEM_ID: 'a variable of the environment: the id of the extension in the store',
  },

  async publish(delivery) {
    const item = await openItem(delivery)
    const { version } = delivery.packages
    const before = await item.status({ doing: 'asking what the store has', stands: nothingChanged, remedies })
    const already = alreadyThere(before, version)
    if (already !== undefined) return already

    delivery.say(`Uploading ${nameOf(version)}`)
    const { body } = await item.upload(delivery.packages.read(nameOf(version)))
    if ((await stateOfUpload(delivery, item, body)) !== 'SUCCEEDED') {
      throw new Refusal(
        `The store could not take ${nameOf(version)} in.`,
        nothingChanged,
        'Its reason stands in the developer dashboard, under Package.',
      )
    }
    delivery.say('Submitting for review')
    const submitted = await item.submit()
    return `${version} is ${submitted.body['state'] === 'PUBLISHED' ? 'published' : 'submitted for review'}.`
  },

  async tryKeys(delivery) {
    const item = await openItem(delivery)
    const status = await item.status({ doing: 'asking what the store has', stands: nothingChanged, remedies })
    const has = versionsOf(status, 'publishedItemRevisionStatus')
    return `The keys open the item. Published is ${has.length > 0 ? has.join(', ') : 'nothing yet'}.`
  },
}

function nameOf(version: string): string {
  return `rolebook-${version}-chrome.zip`
}

/** Sends requests about our item, with a token that is fetched once. */
async function openItem(delivery: Delivery) {
  const origin = delivery.at('https://chromewebstore.googleapis.com')
  const item = `v2/publishers/${settingOf(delivery, 'CHROME_PUBLISHER_ID')}/items/${settingOf(delivery, 'CHROME_ITEM_ID')}`
  const headers = { authorization: `Bearer ${await actAsServiceAccount(delivery)}` }
  return {
    status: (step: Step) => send(`${origin}/${item}:fetchStatus`, { headers }, step),
    upload: (body: Uint8Array<ArrayBuffer>) =>
      send(
        `${origin}/upload/${item}:upload`,
        { method: 'POST', headers, body },
        {
          doing: 'uploading',
          stands: 'At most the draft has changed; users have the version before.',
          remedies,
        },
      ),
    submit: () =>
      send(
        `${origin}/${item}:publish`,
        { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' },
        {
          doing: 'submitting for review',
          stands: perhapsSubmitted,
          remedies,
        },
      ),
  }
}

type Item = Awaited<ReturnType<typeof openItem>>

/** The state of an upload; a large package is processed after the answer. */
function stateOfUpload(delivery: Delivery, item: Item, uploaded: Answer['body']): Promise<unknown> | unknown {
  if (uploaded['uploadState'] !== 'IN_PROGRESS') return uploaded['uploadState']
  return waitFor(delivery, async () => {
    const status = await item.status({ doing: 'waiting for the package to be taken in', stands: inDraft, remedies })
    const state = status.body['lastAsyncUploadState']
    return state === 'IN_PROGRESS' ? undefined : state
  }).then((state) => state ?? tooLong())
}

function tooLong(): never {
  throw new Refusal('The store has not taken the package in within ten minutes.', inDraft, tryAgain)
}

function alreadyThere(status: Answer, version: string): string | undefined {
  for (const which of ['publishedItemRevisionStatus', 'submittedItemRevisionStatus']) {
    const { state = '' } = (status.body[which] ?? {}) as Revision
    if (!versionsOf(status, which).includes(version)) continue
    if (state === 'REJECTED') {
      throw new Refusal(
        `The store has rejected ${version}.`,
        'Users have the version before.',
        'Its reason stands in the developer dashboard; what is changed for it needs a new version, and so a new release.',
      )
    }
    if (known[state] !== undefined) return `${version} ${known[state]}.`
  }
  return undefined
}

function versionsOf({ body }: Answer, which: string): readonly string[] {
  const { distributionChannels = [] } = (body[which] ?? {}) as Revision
  return distributionChannels.flatMap(({ crxVersion }) => crxVersion ?? [])
}
