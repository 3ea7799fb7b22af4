import { expect, test } from 'vitest'
import { version } from '../packages/made-packages.ts'
import { expectNotPublished, expectPackage, openStandIn, rehearse, rehearseJob } from './rehearse.ts'
import { chromeVariables, createChromeWebStore } from './stand-ins/chrome-web-store.ts'
import type { StandIn, Trouble } from './stand-ins/stand-in.ts'

const publish = (standIn: StandIn, option?: '--dry-run') =>
  rehearse('chrome-web-store', standIn, chromeVariables, option)

test('gets the very package, waits until it is taken in, and submits it; a second run finds it there', async () => {
  const { store, state } = createChromeWebStore('0.0.9')
  const standIn = await openStandIn(store)
  const first = await rehearseJob('chrome-web-store', standIn, chromeVariables)
  expect(first).toEqual({
    code: 0,
    output: expect.stringContaining(`Chrome Web Store: ${version} is submitted for review.`),
  })
  expectPackage(state.draft, `rolebook-${version}-chrome.zip`)
  expect(state.submitted).toBe(version)

  const uploads = () => standIn.arrivals.filter(({ path }) => path.startsWith('/upload/')).length
  const second = await publish(standIn)
  expect(second).toEqual({ code: 0, output: `Chrome Web Store: ${version} is under review already.\n` })
  state.published = version
  expect(await publish(standIn)).toEqual({ code: 0, output: `Chrome Web Store: ${version} is published already.\n` })
  expect(uploads()).toBe(1)
})

test('is only asked in a dry run', async () => {
  const { store, state } = createChromeWebStore('0.0.9')
  expect(await publish(await openStandIn(store), '--dry-run')).toEqual({
    code: 0,
    output: 'Chrome Web Store: The keys open the item. Published is 0.0.9.\n',
  })
  expect(state.draft).toBeUndefined()
})

test('is not asked to review again what it has rejected', async () => {
  const { store, state } = createChromeWebStore('0.0.9')
  Object.assign(state, { submitted: version, review: 'REJECTED' })
  const { code, output } = await publish(await openStandIn(store))
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(`The store has rejected ${version}.`) })
  expect(output).toContain('How things stand: Users have the version before.')
  expect(state.draft).toBeUndefined()
})

const refused: readonly [string, Trouble, readonly string[]][] = [
  [
    'Google does not trust the workflow',
    { at: /POST \/v1\/token/, with: { status: 400, json: { error: 'invalid_grant' } } },
    [
      'While asking Google to trust this workflow',
      'invalid_grant',
      'Nothing has changed',
      'Compare the identity provider',
    ],
  ],
  [
    'the account may not touch the item',
    { at: /fetchStatus/, with: { status: 403, json: { error: { message: 'The caller does not have permission' } } } },
    ['answered 403', 'does not have permission', 'Add the service account in the developer dashboard'],
  ],
  [
    'the package is refused',
    { at: /:upload/, with: { status: 400, json: { error: { message: 'Version must be higher.' } } } },
    ['While uploading', 'Version must be higher.', 'At most the draft has changed', 'a new version'],
  ],
]
test.each(refused)('when %s it says so, how things stand, and what to do', async (_, trouble, words) => {
  const { store, state } = createChromeWebStore('0.0.9')
  expectNotPublished(await publish(await openStandIn(store, trouble)), 'Chrome Web Store', words)
  expect(state.submitted).toBeUndefined()
})

const broken: readonly [string, Trouble, readonly string[]][] = [
  [
    'the line is cut half-way',
    { at: /:upload/, with: 'a cut line' },
    ['While uploading the connection broke', 'At most the draft', 'Run this job again'],
  ],
  [
    'the package is never taken in',
    { at: /fetchStatus/, with: { status: 200, json: { lastAsyncUploadState: 'IN_PROGRESS' } } },
    ['has not taken the package in within ten minutes', 'lies in the draft and is not submitted', 'Run this job again'],
  ],
  [
    'the store breaks down before the review',
    { at: /:publish/, with: { status: 503 } },
    ['While submitting for review', '503', 'shows whether it is submitted', 'Run this job again'],
  ],
]
test.each(broken)(
  'when %s it says so, how things stand, and what to do, and the next run publishes',
  async (_, trouble, words) => {
    const { store, state } = createChromeWebStore('0.0.9')
    const standIn = await openStandIn(store, trouble)
    expectNotPublished(await publish(standIn), 'Chrome Web Store', words)
    expect(state.submitted).toBeUndefined()

    standIn.trouble()
    expect(await publish(standIn)).toMatchObject({ code: 0 })
    expectPackage(state.draft, `rolebook-${version}-chrome.zip`)
  },
)
