import { afterEach, describe, expect, test } from 'vitest'
import { version } from '../packages/made-packages.ts'
import { expectPackage, rehearse } from './rehearse.ts'
import { createMozilla, mozillaVariables } from './stand-ins/addons-mozilla-org.ts'
import { chromeVariables, createChromeWebStore } from './stand-ins/chrome-web-store.ts'
import { createEdgeAddOns, edgeVariables } from './stand-ins/edge-add-ons.ts'
import { type StandIn, type Store, startStandIn, type Trouble } from './stand-ins/stand-in.ts'

const running: StandIn[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((standIn) => standIn.stop()))
})

async function open(store: Store, ...troubles: readonly Trouble[]): Promise<StandIn> {
  const standIn = await startStandIn(store)
  standIn.trouble(...troubles)
  running.push(standIn)
  return standIn
}

describe('Chrome Web Store', () => {
  const publish = (standIn: StandIn, ...options: readonly string[]) =>
    rehearse('chrome-web-store', standIn, chromeVariables, ...options)

  test('gets the very package, waits until it is taken in, and submits it; a second run finds it there', async () => {
    const { store, state } = createChromeWebStore('0.0.9')
    const standIn = await open(store)
    const first = await publish(standIn)
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
    expect(await publish(await open(store), '--dry-run')).toEqual({
      code: 0,
      output: 'Chrome Web Store: The keys open the item. Published is 0.0.9.\n',
    })
    expect(state.draft).toBeUndefined()
  })

  test('is not asked to review again what it has rejected', async () => {
    const { store, state } = createChromeWebStore('0.0.9')
    Object.assign(state, { submitted: version, review: 'REJECTED' })
    const { code, output } = await publish(await open(store))
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(`The store has rejected ${version}.`) })
    expect(output).toContain('How things stand: Users have the version before.')
    expect(state.draft).toBeUndefined()
  })

  const broken: readonly [string, Trouble, readonly string[]][] = [
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
    [
      'the line is cut half-way',
      { at: /:upload/, with: 'a cut line' },
      ['While uploading the connection broke', 'At most the draft', 'Run this job again'],
    ],
    [
      'the store breaks down before the review',
      { at: /:publish/, with: { status: 503 } },
      ['While submitting for review', '503', 'lies in the draft and is not submitted', 'Run this job again'],
    ],
  ]
  test.each(broken)('when %s it says so, how things stand, and what to do', async (_, trouble, sentences) => {
    const { store, state } = createChromeWebStore('0.0.9')
    const standIn = await open(store, trouble)
    const { code, output } = await publish(standIn)
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('Chrome Web Store: not published.') })
    for (const sentence of sentences) expect(output).toContain(sentence)
    expect(output).not.toMatch(/^\s+at /m)
    expect(state.submitted).toBeUndefined()

    standIn.trouble()
    expect(await publish(standIn)).toMatchObject({ code: 0 })
    expectPackage(state.draft, `rolebook-${version}-chrome.zip`)
  })
})

describe('Microsoft Edge Add-ons', () => {
  const publish = (standIn: StandIn, ...options: readonly string[]) =>
    rehearse('edge-add-ons', standIn, edgeVariables, ...options)

  test('gets the very package and submits it; once it is published a second run finds nothing new', async () => {
    const { store, state } = createEdgeAddOns('0.0.9')
    const standIn = await open(store)
    expect(await publish(standIn)).toEqual({
      code: 0,
      output: expect.stringContaining(`Microsoft Edge Add-ons: ${version} is submitted for review.`),
    })
    expectPackage(state.draft, `rolebook-${version}-edge.zip`)
    Object.assign(state, { published: state.underReview, underReview: undefined })
    expect(await publish(standIn)).toEqual({ code: 0, output: expect.stringContaining(`${version} is there already`) })
  })

  test('does not take a review for ours of which it says no version', async () => {
    const { store, state } = createEdgeAddOns('0.0.9')
    state.underReview = '0.0.10'
    const { code, output } = await publish(await open(store))
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('InProgressSubmission') })
    expect(output).toContain('Look in Partner Center which version that is.')
  })

  test('tries the key in a dry run, and says when it has expired', async () => {
    const { store, state } = createEdgeAddOns('0.0.9')
    const standIn = await open(store)
    expect(await publish(standIn, '--dry-run')).toMatchObject({
      code: 0,
      output: expect.stringContaining('The key is accepted.'),
    })
    const expired = await rehearse(
      'edge-add-ons',
      standIn,
      { ...edgeVariables, EDGE_API_KEY: 'of-last-year' },
      '--dry-run',
    )
    expect(expired).toEqual({
      code: 1,
      output: expect.stringContaining('The key may have expired: make a new one in Partner Center'),
    })
    expect(state.draft).toBeUndefined()
  })

  const broken: readonly [string, Trouble, readonly string[]][] = [
    [
      'the package does not pass',
      {
        at: /package\/operations/,
        with: {
          status: 200,
          json: {
            status: 'Failed',
            message: 'Bad package.',
            errorCode: 'PackageValidationError',
            errors: ['manifest'],
          },
        },
      },
      ['The store says: Bad package. (PackageValidationError) ["manifest"]', 'Nothing has changed'],
    ],
    [
      'the line is cut half-way',
      { at: /draft\/package$/, with: 'a cut line' },
      ['While uploading the connection broke', 'Run this job again'],
    ],
    [
      'the store breaks down',
      { at: /POST .*submissions$/, with: { status: 500 } },
      ['500, without a reason.', 'lies in the draft and is not submitted'],
    ],
  ]
  test.each(broken)('when %s it says so, how things stand, and what to do', async (_, trouble, sentences) => {
    const { store, state } = createEdgeAddOns('0.0.9')
    const standIn = await open(store, trouble)
    const { code, output } = await publish(standIn)
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining('Microsoft Edge Add-ons: not published.'),
    })
    for (const sentence of sentences) expect(output).toContain(sentence)
    expect(state.underReview).toBeUndefined()

    standIn.trouble()
    expect(await publish(standIn)).toMatchObject({ code: 0 })
    expectPackage(state.draft, `rolebook-${version}-edge.zip`)
  })
})

describe('addons.mozilla.org', () => {
  const publish = (standIn: StandIn, ...options: readonly string[]) =>
    rehearse('addons-mozilla-org', standIn, mozillaVariables, ...options)

  test('gets the very package and its sources; a second run finds the version there', async () => {
    const { store, state } = createMozilla()
    const standIn = await open(store)
    expect(await publish(standIn)).toEqual({
      code: 0,
      output: expect.stringContaining(`addons.mozilla.org: ${version} is submitted.`),
    })
    expectPackage(state.upload, `rolebook-${version}-firefox.zip`)
    expectPackage(state.sources, `rolebook-${version}-firefox-sources.zip`)
    expect(await publish(standIn)).toEqual({
      code: 0,
      output: `addons.mozilla.org: ${version} is under review already.\n`,
    })
    state.versions.set(version, 'public')
    expect(await publish(standIn, '--dry-run')).toMatchObject({
      code: 0,
      output: expect.stringContaining(`${version} is published already.`),
    })
    state.versions.set(version, 'disabled')
    expect(await publish(standIn)).toEqual({
      code: 1,
      output: expect.stringContaining('The number is used up: release a new version.'),
    })
  })

  test('may be told the same version by two at once', async () => {
    const { store, state } = createMozilla()
    const standIn = await open(store, { at: /GET .*\/versions\//, with: { status: 404 } })
    state.versions.set(version, 'unreviewed')
    expect(await publish(standIn)).toEqual({ code: 0, output: expect.stringContaining(`${version} is there already.`) })
  })

  test('says what is wrong with the key', async () => {
    const { store } = createMozilla()
    const wrong = { ...mozillaVariables, AMO_JWT_SECRET: 'a-secret-that-was-withdrawn-some-time-ago' }
    const { code, output } = await rehearse('addons-mozilla-org', await open(store), wrong, '--dry-run')
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('Error decoding signature.') })
    expect(output).toContain('Make new credentials under Manage API Keys')
    expect(output).not.toContain(wrong.AMO_JWT_SECRET)
  })

  test('says what it finds wrong with the package', async () => {
    const { store, state } = createMozilla()
    state.problems = ['"/background.js" has a syntax error.']
    const { code, output } = await publish(await open(store))
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining('"/background.js" has a syntax error.'),
    })
    expect(output).toContain('How things stand: Nothing has changed in the store.')
    expect(state.versions.size).toBe(0)
  })

  const broken: readonly [string, Trouble, readonly string[]][] = [
    [
      'the line is cut half-way',
      { at: /POST .*\/upload\//, with: 'a cut line' },
      ['While uploading the connection broke', 'Nothing has changed'],
    ],
    [
      'the store breaks down before the version is made',
      { at: /POST .*\/versions\//, with: { status: 502 } },
      ['While submitting with the sources', '502', 'uploaded and no version yet', 'Run this job again'],
    ],
  ]
  test.each(broken)('when %s it says so, how things stand, and what to do', async (_, trouble, sentences) => {
    const { store, state } = createMozilla()
    const standIn = await open(store, trouble)
    const { code, output } = await publish(standIn)
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('addons.mozilla.org: not published.') })
    for (const sentence of sentences) expect(output).toContain(sentence)

    standIn.trouble()
    expect(await publish(standIn)).toMatchObject({ code: 0 })
    expectPackage(state.upload, `rolebook-${version}-firefox.zip`)
  })
})
