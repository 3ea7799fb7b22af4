import { expect, test } from 'vitest'
import { version } from '../packages/made-packages.ts'
import { expectNotPublished, expectPackage, openStandIn, rehearse, rehearseJob } from './rehearse.ts'
import { createMozilla, mozillaVariables } from './stand-ins/addons-mozilla-org.ts'
import type { StandIn, Trouble } from './stand-ins/stand-in.ts'

const publish = (standIn: StandIn, option?: '--dry-run') =>
  rehearse('addons-mozilla-org', standIn, mozillaVariables, option)

test('gets the very package and its sources; a second run finds the version there', async () => {
  const { store, state } = createMozilla()
  const standIn = await openStandIn(store)
  expect(await rehearseJob('addons-mozilla-org', standIn, mozillaVariables)).toEqual({
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

test('may be sent the same version by two runs at once', async () => {
  const { store, state } = createMozilla()
  const standIn = await openStandIn(store, { at: /GET .*\/versions\//, with: { status: 404 } })
  state.versions.set(version, 'unreviewed')
  expect(await publish(standIn)).toEqual({ code: 0, output: expect.stringContaining(`${version} is there already.`) })
})

test('says what is wrong with the key', async () => {
  const { store } = createMozilla()
  const wrong = { ...mozillaVariables, AMO_JWT_SECRET: 'a-secret-that-was-withdrawn-some-time-ago' }
  const { code, output } = await rehearse('addons-mozilla-org', await openStandIn(store), wrong, '--dry-run')
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('Error decoding signature.') })
  expect(output).toContain('Make new credentials under Manage API Keys')
  expect(output).not.toContain(wrong.AMO_JWT_SECRET)
})

test('says what it finds wrong with the package', async () => {
  const { store, state } = createMozilla()
  state.problems = ['"/background.js" has a syntax error.']
  const { code, output } = await publish(await openStandIn(store))
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
    ['While submitting with the sources', '502', 'shows whether it is a version', 'Run this job again'],
  ],
]
test.each(broken)(
  'when %s it says so, how things stand, and what to do, and the next run publishes',
  async (_, trouble, words) => {
    const { store, state } = createMozilla()
    const standIn = await openStandIn(store, trouble)
    expectNotPublished(await publish(standIn), 'addons.mozilla.org', words)
    expect(state.versions.size).toBe(0)

    standIn.trouble()
    expect(await publish(standIn)).toMatchObject({ code: 0 })
    expectPackage(state.upload, `rolebook-${version}-firefox.zip`)
  },
)
