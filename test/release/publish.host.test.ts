import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../command.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { packagesFolder, version } from '../packages/made-packages.ts'
import { githubVariables } from './stand-ins/github-releases.ts'

const nowhere = 'http://127.0.0.1:9'
const publish = (args: readonly string[], variables: Readonly<Record<string, string>> = githubVariables) =>
  runCommand(['node', 'release/publish.ts', ...args], variables)

describe('before anything is sent', () => {
  const damages: readonly [string, (folder: string) => void, string][] = [
    [
      'was changed',
      (folder) => writeFileSync(join(folder, 'rolebook.js'), 'other'),
      'rolebook.js is not the file that the sum is of',
    ],
    ['is missing', (folder) => rmSync(join(folder, `rolebook-${version}.vsix`)), `rolebook-${version}.vsix is missing`],
    ['was slipped in', (folder) => writeFileSync(join(folder, 'more.zip'), 'more'), 'more.zip has no sum'],
    ['all sums are missing', (folder) => rmSync(join(folder, 'SHA256SUMS')), 'There is no SHA256SUMS in'],
  ]
  test.each(damages)('a package that %s is noticed', async (_, damage, sentence) => {
    const folder = makeTemporaryFolder('damaged')
    onTestFinished(() => removeFolder(folder))
    cpSync(packagesFolder, folder, { recursive: true })
    damage(folder)
    const { code, output } = await publish(['github-release', '--dist', folder, '--at', nowhere])
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(sentence) })
    expect(output).toContain('How things stand: Nothing has changed in the store.')
  })

  test('keys that are missing are named, with where they come from', async () => {
    const none = { EDGE_CLIENT_ID: '', EDGE_API_KEY: '', EDGE_PRODUCT_ID: 'our-product' }
    const { code, output } = await publish(['edge-add-ons', '--at', nowhere], none)
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining('EDGE_API_KEY (a secret of the environment'),
    })
    expect(output).not.toContain('EDGE_PRODUCT_ID')
    expect(output).toContain('as docs/releasing.md says')
  })

  test('keys are kept from an address that is not on this computer', async () => {
    const { code, output } = await publish(['github-release', '--at', 'https://store.example'])
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('is not on this computer') })
  })

  test('a store that there is not is answered with those that there are', async () => {
    const { code, output } = await publish(['opera'])
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining('chrome-web-store, edge-add-ons') })
  })

  test('a tag that is not the version of the packages stops the release', async () => {
    const check = (GITHUB_REF_NAME: string, GITHUB_REF_TYPE = 'tag') =>
      runCommand(['node', 'release/check-tag.ts'], { GITHUB_REF_TYPE, GITHUB_REF_NAME })
    expect(await check('main', 'branch')).toEqual({ code: 0, output: `Version ${version}\n` })
    const { code, output } = await check('v9.9.9')
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(`the tag has to be v${version}.\n`) })
    expect(output).toMatch(/\nNothing was built\.\n$/)
  })
})
