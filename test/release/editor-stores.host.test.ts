import { describe, expect, test } from 'vitest'
import { readPackage, version } from '../packages/made-packages.ts'
import { expectPackage, openStandIn, rehearse, rehearseJob } from './rehearse.ts'
import { createOpenVsx } from './stand-ins/open-vsx.ts'
import { createMarketplace } from './stand-ins/visual-studio-marketplace.ts'

const vsix = `rolebook-${version}.vsix`
/**
 * Each store is published to by its own tool, with a token that is given in exchange for GitHub's statement of
 * identity.
 */
const stores = [
  {
    name: 'visual-studio-marketplace',
    title: 'Visual Studio Marketplace',
    create: createMarketplace,
    upload: /(?:POST|PUT) .*gallery\/(?:publishers\/.*|extensions)/,
  },
  { name: 'open-vsx', title: 'Open VSX', create: createOpenVsx, upload: /\/api\/-\/publish/ },
]

describe.each(stores)('$title', ({ name, title, create, upload }) => {
  test('gets the very package; a second run finds it there', async () => {
    const { store, state } = create()
    const standIn = await openStandIn(store)
    expect(await rehearseJob(name, standIn)).toEqual({ code: 0, output: `${title}: ${version} is published.\n` })
    expectPackage(state.versions.get(version), vsix)
    expect(await rehearse(name, standIn)).toEqual({ code: 0, output: `${title}: ${version} is published already.\n` })
    expect(state.versions.size).toBe(1)
  })

  test('is asked in a dry run whether it trusts the workflow, and in what it does not', async () => {
    const { store, state } = create()
    const standIn = await openStandIn(store)
    expect(await rehearse(name, standIn, {}, '--dry-run')).toEqual({
      code: 0,
      output: expect.stringContaining('The store trusts this workflow'),
    })
    state.trustsUs = false
    for (const option of ['--dry-run', undefined] as const) {
      const { code, output } = await rehearse(name, standIn, {}, option)
      expect({ code, output }).toEqual({
        code: 1,
        output: expect.stringContaining('repository, workflow file and environment have to be the same'),
      })
    }
    expect(state.versions.size).toBe(0)
  })

  test('says when the line was cut half-way, and gets the package in the next run, beside the versions before', async () => {
    const { store, state } = create()
    state.versions.set('0.0.9', Buffer.alloc(0))
    const standIn = await openStandIn(store, { at: upload, with: 'a cut line' })
    const { code, output } = await rehearse(name, standIn)
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(`${title}: not published.`) })
    expect(output).toMatch(/hang up|ECONNRESET|EPIPE/)
    expect(output).toContain('The version counts as not published')
    expect(output).toContain('Run this job again later')

    standIn.trouble()
    expect(await rehearse(name, standIn)).toMatchObject({ code: 0 })
    expectPackage(state.versions.get(version), vsix)
  })

  test('says when the store is out of order', async () => {
    const { store, state } = create()
    const outOfOrder = { status: 500, json: { message: 'Out of order.', error: 'Out of order.' } }
    const { code, output } = await rehearse(name, await openStandIn(store, { at: upload, with: outOfOrder }))
    expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/Out of order|500/) })
    expect(output).toContain('Run this job again later')
    expect(state.versions.size).toBe(0)
  })
})

test('Open VSX is not sent what is too large for it', async () => {
  const { store, state } = createOpenVsx()
  state.largest = readPackage(vsix).length - 1
  const { code, output } = await rehearse('open-vsx', await openStandIn(store))
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('exceeds the size limit') })
  expect(state.versions.size).toBe(0)
})
