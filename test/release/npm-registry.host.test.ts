import { expect, test } from 'vitest'
import { readPackage, version } from '../packages/made-packages.ts'
import { npmPackages } from '../packages/npm-packages.ts'
import { expectPackage, openStandIn, rehearse, rehearseJob } from './rehearse.ts'
import { createRegistry } from './stand-ins/npm-registry.ts'

const names = ['model', 'language-service', 'directory', 'language-server', 'cli']
test('npm gets the very tarballs, those first that others need; where it stops half-way it says what is there, and the next run brings the rest', async () => {
  const { store, state } = createRegistry()
  const standIn = await openStandIn(store, { at: /PUT .*language-service/, with: 'a cut line' })
  const { code, output } = await rehearse('npm', standIn)
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringContaining('npm: not published.\nnpm says of @rolebook/language-service:'),
  })
  expect(output).toContain(
    'How things stand: In this version npm has: @rolebook/model. As far as is known it lacks: @rolebook/language-service, @rolebook/directory, @rolebook/language-server, @rolebook/cli.',
  )
  expect(output).toContain('Run this job again later')

  standIn.trouble()
  expect(await rehearseJob('npm', standIn)).toEqual({
    code: 0,
    output: expect.stringContaining(`npm: All packages are published in ${version}.`),
  })
  expect([...state.tarballs.keys()]).toEqual(names.map((name) => `@rolebook/${name}@${version}`))
  expect(names.length).toBe(npmPackages.length)
  for (const name of names) expectPackage(state.tarballs.get(`@rolebook/${name}@${version}`), tarballOf(name))
  expect(await rehearse('npm', standIn)).toEqual({
    code: 0,
    output: `npm: All packages are published already in ${version}.\n`,
  })
  expect(standIn.arrivals.filter(({ method }) => method === 'PUT').length).toBe(5)
})

test('npm is asked in a dry run whether it trusts the workflow, and in what it does not', async () => {
  const { store, state } = createRegistry()
  const standIn = await openStandIn(store)
  expect(await rehearse('npm', standIn, {}, '--dry-run')).toEqual({
    code: 0,
    output: 'npm: npm trusts this workflow to publish @rolebook/model. In this version it has 0 of 5 packages.\n',
  })
  state.trustsUsFor = /nobody/
  const refused = await rehearse('npm', standIn, {}, '--dry-run')
  expect(refused).toEqual({ code: 1, output: expect.stringContaining('npm does not trust this workflow.') })
  expect(refused.output).toContain('Compare the trusted publisher of the package')
  expect(state.tarballs.size).toBe(0)
})

test('npm that trusts us for some packages only says for which not', async () => {
  const { store, state } = createRegistry()
  state.tarballs.set(`@rolebook/model@${version}`, readPackage(tarballOf('model')))
  state.trustsUsFor = /model/
  const { code, output } = await rehearse('npm', await openStandIn(store))
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringContaining('npm says of @rolebook/language-service:'),
  })
  expect(output).toContain('Compare the trusted publisher of the package')
})

test('a package that has other contents under the same number stops everything', async () => {
  const { store, state } = createRegistry()
  state.tarballs.set(`@rolebook/cli@${version}`, Buffer.from('somebody else’s'))
  const { code, output } = await rehearse('npm', await openStandIn(store))
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringContaining(`npm has @rolebook/cli in ${version} with other contents.`),
  })
  expect(output).toContain('Nothing has changed in the store.')
  expect(state.tarballs.size).toBe(1)
})

test('a registry that is out of order is told from one that has nothing', async () => {
  const { store, state } = createRegistry()
  const { code, output } = await rehearse(
    'npm',
    await openStandIn(store, { at: /GET \/@rolebook/, with: { status: 500 } }),
  )
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('the store answered 500') })
  expect(output).toContain('While asking npm for @rolebook/')
  expect(state.tarballs.size).toBe(0)
})

function tarballOf(name: string): string {
  return `rolebook-${name}-${version}.tgz`
}
