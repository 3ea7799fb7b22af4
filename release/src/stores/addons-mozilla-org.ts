/*
 * addons.mozilla.org, by its API v5: https://mozilla.github.io/addons-server/topics/api/addons.html. A package is uploaded and
 * checked, and then becomes a version together with the sources that it was built from.
 */
import { SignJWT } from 'jose'
import { readAddOnId, refuseOtherAddOn } from '../add-on-id.ts'
import { type Delivery, type Store, settingOf, waitFor } from '../delivery.ts'
import { nothingChanged, Refusal, tryAgain } from '../refusal.ts'
import { type Answer, type Step, send } from '../request.ts'

const keys =
  'Make new credentials under Manage API Keys in the Developer Hub, and put them into the environment addons-mozilla-org.'
const remedies = { 401: keys, 403: keys }

export const addonsMozillaOrg: Store = {
  title: 'addons.mozilla.org',
  needs: {
    AMO_JWT_ISSUER: 'a secret of the environment, from Manage API Keys in the Developer Hub',
    AMO_JWT_SECRET: 'a secret of the environment, from Manage API Keys in the Developer Hub',
    AMO_ADD_ON_ID: 'a variable of the environment: the id in the manifest for Firefox',
  },

  async publish(delivery) {
    const { version } = delivery.packages
    const there = await lookUp(delivery)
    if (there.status !== 404) return alreadyThere(there, version)

    const name = `rolebook-${version}-firefox.zip`
    delivery.say(`Uploading ${name}`)
    const upload = await ask(
      delivery,
      'upload/',
      { method: 'POST', body: form({ channel: 'listed', upload: fileOf(delivery, name) }) },
      { doing: 'uploading', stands: nothingChanged, remedies },
    )
    const id = String(upload.body['uuid'])
    await waitUntilChecked(delivery, id)
    return createVersion(delivery, id)
  },

  async tryKeys(delivery) {
    const there = await lookUp(delivery)
    if (there.status !== 404) return `The keys are accepted. ${alreadyThere(there, delivery.packages.version)}`
    return `The keys are accepted. ${delivery.packages.version} is not there yet.`
  },
}

/** Checks what has to be right beforehand, and asks the store what it has. */
function lookUp(delivery: Delivery): Promise<Answer> {
  refuseOtherAddOn(settingOf(delivery, 'AMO_ADD_ON_ID'), readAddOnId(), delivery.standIn !== undefined)
  const step = { doing: 'asking what the store has', stands: nothingChanged, remedies, accepted: [404] }
  return ask(delivery, `addon/${addOnOf(delivery)}/versions/${delivery.packages.version}/`, {}, step)
}

function alreadyThere({ body }: Answer, version: string): string {
  const { status } = (body['file'] ?? {}) as { readonly status?: string }
  if (status === 'disabled') {
    throw new Refusal(
      `The store has ${version}, and it is disabled.`,
      'Users have the version before.',
      'Read why in the Developer Hub. The number is used up: release a new version.',
    )
  }
  return `${version} is ${status === 'public' ? 'published' : 'under review'} already.`
}

async function waitUntilChecked(delivery: Delivery, id: string): Promise<void> {
  const step = { doing: 'waiting for the package to be checked', stands: nothingChanged, remedies }
  const checked = await waitFor(delivery, async () => {
    const { body } = await ask(delivery, `upload/${id}/`, {}, step)
    return body['processed'] === true ? body : undefined
  })
  if (checked === undefined) {
    throw new Refusal('The store has not checked the package within ten minutes.', nothingChanged, tryAgain)
  }
  if (checked['valid'] === true) return
  throw new Refusal(
    `The store finds the package invalid: ${problemsIn(checked)}`,
    nothingChanged,
    'Mend what it names, and release a new version.',
  )
}

function problemsIn(checked: Answer['body']): string {
  const { messages = [] } = (checked['validation'] ?? {}) as {
    readonly messages?: readonly { readonly type?: string; readonly message?: string }[]
  }
  const errors = messages.filter(({ type }) => type === 'error').map(({ message }) => message)
  return errors.length > 0 ? errors.join(' ') : 'it does not say why.'
}

/** Version and sources in one request: a version without its sources would be refused by the reviewers. */
async function createVersion(delivery: Delivery, upload: string): Promise<string> {
  const { version } = delivery.packages
  delivery.say('Submitting with the sources')
  const created = await ask(
    delivery,
    `addon/${addOnOf(delivery)}/versions/`,
    { method: 'POST', body: form({ upload, source: fileOf(delivery, `rolebook-${version}-firefox-sources.zip`) }) },
    {
      doing: 'submitting with the sources',
      stands:
        'The package is uploaded; the Developer Hub shows whether it is a version. Users have the version before.',
      remedies,
      accepted: [409],
    },
  )
  return created.status === 409 ? `${version} is there already.` : `${version} is submitted.`
}

function addOnOf(delivery: Delivery): string {
  return encodeURIComponent(settingOf(delivery, 'AMO_ADD_ON_ID'))
}

function fileOf({ packages }: Delivery, name: string): File {
  return new File([packages.read(name)], name, { type: 'application/zip' })
}

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

async function ask(delivery: Delivery, path: string, options: RequestInit, step: Step): Promise<Answer> {
  const url = `${delivery.at('https://addons.mozilla.org')}/api/v5/addons/${path}`
  return send(url, { ...options, headers: { authorization: `JWT ${await signToken(delivery)}` } }, step)
}

/** A token for one request, as the store wants it: valid for at most five minutes, and only once. */
function signToken(delivery: Delivery): Promise<string> {
  const now = Math.floor(delivery.now().getTime() / 1000)
  return new SignJWT({ jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(settingOf(delivery, 'AMO_JWT_ISSUER'))
    .setIssuedAt(now)
    .setExpirationTime(now + 240)
    .sign(new TextEncoder().encode(settingOf(delivery, 'AMO_JWT_SECRET')))
}
