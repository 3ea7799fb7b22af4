import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { packagesFolder, readPackage, version } from './made-packages.ts'

/** Something that people who already have a package depend on, and what changing it would do to them. */
interface Frozen {
  readonly what: string
  readonly value: unknown
  readonly consequence: string
}

/** Read from the packages themselves, as they are uploaded. */
function manifestOf(name: string, path = 'manifest.json'): Record<string, unknown> {
  const manifest = unzipSync(readPackage(name))[path]
  if (manifest === undefined) throw new Error(`${name} has no ${path}.`)
  return JSON.parse(strFromU8(manifest))
}

/** A member of a manifest, by a path such as `engines.vscode`. */
function memberOf(manifest: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, key) => {
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined
  }, manifest)
}

const plan = 'Change this only together with a plan for those who have the extension already.'

const permissions = `With an update that asks for one permission more, Chrome and Edge switch the extension off on every computer until
each user agrees, and Firefox leaves the old version in place: staff would have no card in an emergency, and would not know
why. One permission less is safe; to ask for it again later is not. ${plan}`

const oldestChromium = `A browser older than this gets no further version: it keeps the one it has, says nothing, and is
never corrected again. Raise it only when the fleet's browsers are known to be newer. Lower it never: what is older than 137
checks no Ed25519 signature, so it would install the extension and then refuse every directory. ${plan}`

const oldestFirefox = `A Firefox older than this gets no further version: it keeps the one it has and says nothing. An ESR counts by its
own number, and organisations stay on one for a year. Lower it never without trying that very version. ${plan}`

const ofBrowsers: readonly Frozen[] = [
  {
    what: 'host_permissions',
    value: undefined,
    consequence: permissions,
  },
  { what: 'optional_permissions', value: undefined, consequence: permissions },
  { what: 'optional_host_permissions', value: undefined, consequence: permissions },
  { what: 'content_scripts', value: undefined, consequence: permissions },
  {
    what: 'default_locale',
    value: 'en',
    consequence: `Whoever's browser speaks a language that the extension does not would see its name, its button and its keyboard
command in another language from one day to the next; and a language without messages of that name is no package at all:
the browser refuses to load it, and the update with it. ${plan}`,
  },
  {
    what: 'key',
    value: undefined,
    consequence: `The stores keep the key themselves. The Chrome Web Store refuses an upload that names one, and a package that is loaded with
it has another id than the store's: policies would not reach it, and what a browser has kept would be another extension's.`,
  },
  {
    what: 'update_url',
    value: undefined,
    consequence: `Stores take no package that fetches its updates elsewhere. For installations from one's own server the policy names the
address, and the XPI gets it only there (pnpm package --from).`,
  },
]

const ofChromium: readonly Frozen[] = [
  {
    what: 'permissions',
    value: ['activeTab', 'alarms', 'contextMenus', 'sidePanel', 'storage'],
    consequence: permissions,
  },
  { what: 'minimum_chrome_version', value: '137', consequence: oldestChromium },
]

const ofFirefox: readonly Frozen[] = [
  { what: 'permissions', value: ['activeTab', 'alarms', 'contextMenus', 'storage'], consequence: permissions },
  {
    what: 'browser_specific_settings.gecko.id',
    value: 'rolebook@rolebook.example',
    consequence: `Firefox knows the extension by this id. With another one it is another extension: nobody who has the old one ever gets an
update, its joined organisation and kept directory stay behind, and no policy names it any more. ${plan}`,
  },
  {
    what: 'browser_specific_settings.gecko.strict_min_version',
    value: '142.0',
    consequence: oldestFirefox,
  },
  {
    what: 'browser_specific_settings.gecko.data_collection_permissions',
    value: { required: ['none'] },
    consequence: `Firefox holds an update back that collects more than before until each user agrees, and says in its dialog what is
collected. That nothing is, is also what docs/privacy.md promises. ${plan}`,
  },
]

describe.each([
  ['chrome', [...ofBrowsers, ...ofChromium]],
  ['edge', [...ofBrowsers, ...ofChromium]],
  ['firefox', [...ofBrowsers, ...ofFirefox]],
] as const)('in the package for %s, for those who have it already', (browser, frozen) => {
  const manifest = manifestOf(`rolebook-${version}-${browser}.zip`)
  test.each(frozen)('$what stays as it is', ({ what, value, consequence }) => {
    expect(memberOf(manifest, what), consequence).toEqual(value)
  })
})

const ofVSCode: readonly Frozen[] = [
  ...['publisher', 'name'].map((what) => ({
    what,
    value: 'rolebook',
    consequence: `VS Code knows the extension as rolebook.rolebook. Under another name it is another extension: nobody who has it gets an
update, both would speak about the same file once somebody installs the new one, settings and the allow-list of every
organisation (AllowedExtensions, written by "rolebook policy vscode") name the old one. A publisher cannot be renamed
either. ${plan}`,
  })),
  {
    what: 'engines.vscode',
    value: '^1.100.0',
    consequence: `A VS Code older than this is offered no further version: it keeps the last one that it can run, without a word, and a VSIX
from a folder is refused there. Raised with @types/vscode alone it would shut people out for nothing; lowered, the
extension may call what is not there: with VSCODE_BUILD=oldest the tests run in the oldest one. ${plan}`,
  },
  {
    what: 'extensionDependencies',
    value: undefined,
    consequence: `VS Code installs what an extension depends on with it, also on computers where an allow-list permits only ours: there the
update would fail. ${plan}`,
  },
  {
    what: 'capabilities',
    value: { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true },
    consequence: `Without these VS Code switches the extension off in every folder that is not trusted and in those that lie elsewhere, and
whoever has a rolebook there sees no finding any more. ${plan}`,
  },
]

describe('in the VSIX, for those who have it already', () => {
  const manifest = manifestOf(`rolebook-${version}.vsix`, 'extension/package.json')
  test.each(ofVSCode)('$what stays as it is', ({ what, value, consequence }) => {
    expect(memberOf(manifest, what), consequence).toEqual(value)
  })
})

const ofPrograms = [
  ['cli', { bin: { rolebook: './dist/rolebook.js' }, engines: { node: '>=20' } }],
  [
    'language-server',
    { bin: { 'rolebook-language-server': './dist/rolebook-language-server.js' }, engines: { node: '>=20' } },
  ],
] as const

describe('in the packages for npm, for those who call them already', () => {
  test.each(ofPrograms)('the program of %s keeps its name and the Node that it needs', (name, kept) => {
    const tarball = join(packagesFolder, `rolebook-${name}-${version}.tgz`)
    const manifest = JSON.parse(execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }))
    const { bin, engines } = manifest
    expect({ name: manifest.name, bin, engines }, ofProgramsConsequence).toEqual({ name: `@rolebook/${name}`, ...kept })
  })
})

const ofProgramsConsequence = `Pipelines, pre-commit hooks and editors call these programs by name, on the Node that they have. Under another name, or
where it needs a newer Node, the check of every repository fails with the next version that is installed, and where a
failing check does not stop a merge, nothing is checked any more and nobody notices. Only a new major version may do that.`
