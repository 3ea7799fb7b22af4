/*
 * Microsoft Edge Add-ons, by its API v1.1: https://learn.microsoft.com/microsoft-edge/extensions/update/api/addons-api-reference.
 * It cannot be asked what the store has. So a package is uploaded into the draft each time, and what comes of submitting
 * it says whether there was anything new.
 */
import { type Delivery, type Store, settingOf, waitFor } from '../delivery.ts'
import { nothingChanged, Refusal, tryAgain } from '../refusal.ts'
import { type Answer, type Step, send } from '../request.ts'

const inDraft = 'The package lies in the draft and is not submitted; users have the version before.'
const perhapsSubmitted =
  'The package lies in the draft; Partner Center shows whether it is submitted. Users have the version before.'
const keys =
  'The key may have expired: make a new one in Partner Center under Publish API, put it into the environment edge-add-ons, and write its date into docs/releasing.md.'
const product = 'Compare EDGE_PRODUCT_ID with the product id in Partner Center.'
const remedies = { 401: keys, 403: keys, 404: product }

/** The remedies for failed submissions, by the code of the store. */
const codes: Readonly<Record<string, string>> = {
  InProgressSubmission:
    'Look in Partner Center which version that is. If it is this one, all is well; else run this job again when the review has ended.',
  UnpublishInProgress: 'Run this job again when the extension is off the store.',
  CreateNotAllowed: 'Publish the first version by hand in Partner Center; docs/releasing.md says how.',
  ModuleStateUnPublishable: 'Complete in Partner Center what the store names.',
  SubmissionValidationError: 'Mend in Partner Center what the store names.',
}

export const edgeAddOns: Store = {
  title: 'Microsoft Edge Add-ons',
  needs: {
    EDGE_CLIENT_ID: 'a secret of the environment, from Publish API in Partner Center',
    EDGE_API_KEY: 'a secret of the environment, from Publish API in Partner Center',
    EDGE_PRODUCT_ID: 'a variable of the environment: the product id in Partner Center',
  },

  async publish(delivery) {
    const { version } = delivery.packages
    const name = `rolebook-${version}-edge.zip`
    delivery.say(`Uploading ${name}`)
    const uploaded = await ask(
      delivery,
      'draft/package',
      { method: 'POST', headers: { 'content-type': 'application/zip' }, body: delivery.packages.read(name) },
      { doing: 'uploading', stands: 'At most the draft has changed; users have the version before.', remedies },
    )
    const checking = { doing: 'checking the package', stands: inDraft, remedies }
    const checked = await outcomeOf(delivery, 'draft/package/operations', uploaded, checking)
    if (checked['status'] !== 'Succeeded') throw refusalOf(checked, nothingChanged)

    delivery.say('Submitting for review')
    const submitting = { doing: 'submitting for review', stands: perhapsSubmitted, remedies }
    const submitted = await ask(
      delivery,
      '',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ notes: notesFor(version) }),
      },
      submitting,
    )
    const outcome = await outcomeOf(delivery, 'operations', submitted, submitting)
    if (outcome['status'] === 'Succeeded') return `${version} is submitted for review.`
    if (outcome['errorCode'] === 'NoModulesUpdated') return `${version} is there already: nothing in it is new.`
    throw refusalOf(outcome, inDraft)
  },

  async tryKeys(delivery) {
    const step = { doing: 'trying the key', stands: nothingChanged, remedies, accepted: [404] }
    await ask(delivery, 'operations/00000000-0000-0000-0000-000000000000', {}, step)
    return 'The key is accepted. What is published this store does not tell.'
  },
}

function notesFor(version: string): string {
  return `Rolebook ${version}. How to see it without an account: docs/store/ in https://github.com/rolebook/rolebook.`
}

function ask(delivery: Delivery, path: string, options: RequestInit, step: Step): Promise<Answer> {
  const origin = delivery.at('https://api.addons.microsoftedge.microsoft.com')
  const url = `${origin}/v1/products/${settingOf(delivery, 'EDGE_PRODUCT_ID')}/submissions${path === '' ? '' : `/${path}`}`
  const headers = {
    ...options.headers,
    authorization: `ApiKey ${settingOf(delivery, 'EDGE_API_KEY')}`,
    'x-clientid': settingOf(delivery, 'EDGE_CLIENT_ID'),
  }
  return send(url, { ...options, headers }, step)
}

/** Waits for an operation to end; the answer that began it carries its id as the location. */
async function outcomeOf(delivery: Delivery, path: string, { headers }: Answer, step: Step): Promise<Answer['body']> {
  const id = headers.get('location')?.split('/').at(-1) ?? ''
  const ended = await waitFor(delivery, async () => {
    const { body } = await ask(delivery, `${path}/${id}`, {}, step)
    return body['status'] === 'InProgress' ? undefined : body
  })
  if (ended !== undefined) return ended
  throw new Refusal(`The store is not done with ${step.doing} after ten minutes.`, step.stands, tryAgain)
}

function refusalOf(outcome: Answer['body'], stands: string): Refusal {
  const { message, errorCode, errors } = outcome as Record<string, unknown>
  const details = Array.isArray(errors) && errors.length > 0 ? ` ${JSON.stringify(errors)}` : ''
  const remedy =
    codes[String(errorCode)] ??
    'Mend what the store names; a changed package needs a new version, and so a new release.'
  return new Refusal(`The store says: ${message} (${errorCode})${details}`, stands, remedy)
}
