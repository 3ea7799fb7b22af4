import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryRoot } from '../hosts/repository.ts'
import { readBrowserListing } from './listing.ts'

const listing = readBrowserListing()

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('the build %s', (build) => {
  test('asks for nothing that the listing does not justify', async () => {
    const { permissions, host_permissions } = await readManifest(build)
    expect(permissions.filter((permission) => !(permission in listing.permissions))).toEqual([])
    expect(host_permissions).toBeUndefined()
    expect(listing['host-access']).toMatch(/^None\./)
  })

  test('loads no code from elsewhere, as the listing says', async () => {
    const { content_security_policy } = await readManifest(build)
    expect(content_security_policy.extension_pages).toContain("script-src 'self';")
    expect(listing['remote-code']).toMatch(/^None\./)
  })
})

test('the listing justifies no permission that is not asked for', async () => {
  const { permissions } = await readManifest('chrome-mv3')
  expect(Object.keys(listing.permissions).sort()).toEqual(permissions)
})

test('Firefox is told what the listing says of data', async () => {
  const { browser_specific_settings } = await readManifest('firefox-mv3')
  expect(browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] })
  expect(listing['data-use'].collected).toEqual([])
})

interface Manifest {
  readonly permissions: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly content_security_policy: { readonly extension_pages: string }
  readonly browser_specific_settings?: { readonly gecko: { readonly data_collection_permissions: object } }
}

async function readManifest(build: string): Promise<Manifest> {
  const folder = join(repositoryRoot, 'browser-extension', '.output', build)
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
}
