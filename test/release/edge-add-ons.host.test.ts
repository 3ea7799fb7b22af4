import { expect, test } from 'vitest'
import { version } from '../packages/made-packages.ts'
import { expectNotPublished, expectPackage, openStandIn, rehearse, rehearseJob } from './rehearse.ts'
import { createEdgeAddOns, edgeVariables } from './stand-ins/edge-add-ons.ts'
import type { StandIn, Trouble } from './stand-ins/stand-in.ts'

const publish = (standIn: StandIn, option?: '--dry-run') => rehearse('edge-add-ons', standIn, edgeVariables, option)

test('gets the very package and submits it; once it is published a second run finds nothing new', async () => {
  const { store, state } = createEdgeAddOns('0.0.9')
  const standIn = await openStandIn(store)
  expect(await rehearseJob('edge-add-ons', standIn, edgeVariables)).toEqual({
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
  const { code, output } = await publish(await openStandIn(store))
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('InProgressSubmission') })
  expect(output).toContain('Look in Partner Center which version that is.')
})

test('tries the key in a dry run, and says when it has expired', async () => {
  const { store, state } = createEdgeAddOns('0.0.9')
  const standIn = await openStandIn(store)
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

const refused: readonly [string, Trouble, readonly string[]][] = [
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
]
test.each(refused)('when %s it says so, how things stand, and what to do', async (_, trouble, words) => {
  const { store, state } = createEdgeAddOns('0.0.9')
  expectNotPublished(await publish(await openStandIn(store, trouble)), 'Microsoft Edge Add-ons', words)
  expect(state.underReview).toBeUndefined()
})

const broken: readonly [string, Trouble, readonly string[]][] = [
  [
    'the line is cut half-way',
    { at: /draft\/package$/, with: 'a cut line' },
    ['While uploading the connection broke', 'Run this job again'],
  ],
  [
    'the store breaks down',
    { at: /POST .*submissions$/, with: { status: 500 } },
    ['500, without a reason.', 'shows whether it is submitted'],
  ],
]
test.each(broken)(
  'when %s it says so, how things stand, and what to do, and the next run publishes',
  async (_, trouble, words) => {
    const { store, state } = createEdgeAddOns('0.0.9')
    const standIn = await openStandIn(store, trouble)
    expectNotPublished(await publish(standIn), 'Microsoft Edge Add-ons', words)
    expect(state.underReview).toBeUndefined()

    standIn.trouble()
    expect(await publish(standIn)).toMatchObject({ code: 0 })
    expectPackage(state.draft, `rolebook-${version}-edge.zip`)
  },
)
