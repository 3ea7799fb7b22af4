import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packagesFolder, version } from '../packages/made-packages.ts'
import { expectPackage, openStandIn, rehearse, rehearseJob } from './rehearse.ts'
import { createReleases, githubVariables } from './stand-ins/github-releases.ts'
import type { StandIn } from './stand-ins/stand-in.ts'

const packages = readdirSync(packagesFolder)
const publish = (standIn: StandIn, option?: '--dry-run') => rehearse('github-release', standIn, githubVariables, option)

test('the release has every package, their sums, and what the changelogs say; a second run finds it there', async () => {
  const { store, state } = createReleases()
  const standIn = await openStandIn(store)
  expect(await rehearseJob('github-release', standIn, githubVariables)).toEqual({
    code: 0,
    output: expect.stringContaining(`GitHub release: v${version} is published, with all ${packages.length} files.`),
  })
  expect([...state.assets.keys()].sort()).toEqual([...packages].sort())
  for (const [name, bytes] of state.assets) expectPackage(bytes, name)
  expect(state.releases).toMatchObject([
    { tag_name: `v${version}`, draft: false, body: expect.stringContaining('## @rolebook/cli\n\n- ') },
  ])

  expect(await publish(standIn)).toMatchObject({
    code: 0,
    output: expect.stringContaining(`v${version} is published already`),
  })
  expect(state.releases.length).toBe(1)
})

test('a connection that is cut leaves a draft that nobody sees, and the next run completes it', async () => {
  const { store, state } = createReleases()
  const standIn = await openStandIn(store, {
    at: new RegExp(`assets\\?name=rolebook-${version}\\.vsix`),
    with: 'a cut line',
  })
  const { code, output } = await publish(standIn)
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringContaining(`While uploading rolebook-${version}.vsix the connection broke`),
  })
  expect(output).toContain('How things stand: The release is a draft that nobody sees.')
  expect(state.releases).toMatchObject([{ draft: true }])

  standIn.trouble()
  state.assets.set('rolebook.js', Buffer.from('half of'))
  expect(await publish(standIn)).toMatchObject({ code: 0 })
  expect(state.releases).toMatchObject([{ draft: false }])
  for (const name of packages) expectPackage(state.assets.get(name), name)
})

test('a published release with other files is not touched', async () => {
  const { store, state } = createReleases()
  state.releases.push({ id: 1, tag_name: `v${version}`, body: '', draft: false })
  state.assets.set('rolebook.js', Buffer.from('other'))
  const { code, output } = await publish(await openStandIn(store))
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringContaining(`The release v${version} is published and lacks`),
  })
  expect(state.assets.size).toBe(1)
})

test('a dry run only asks, and says when the token may not', async () => {
  const { store, state } = createReleases()
  const standIn = await openStandIn(store)
  expect(await publish(standIn, '--dry-run')).toEqual({
    code: 0,
    output: `GitHub release: The token is accepted. v${version} is not there yet.\n`,
  })
  const asJob = await rehearseJob('github-release', standIn, { ...githubVariables, DRY_RUN: '--dry-run' })
  expect(asJob).toMatchObject({ code: 0, output: expect.stringContaining('The token is accepted.') })
  const refused = await rehearse(
    'github-release',
    standIn,
    { ...githubVariables, GITHUB_TOKEN: 'of-another-job' },
    '--dry-run',
  )
  expect(refused).toEqual({ code: 1, output: expect.stringContaining('The job needs the permission contents: write.') })
  expect(state.releases).toEqual([])
})
