import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { channels } from '@rolebook/fleet'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../command.ts'
import { withDeadline } from '../hosts/deadline.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { launchManagedChromium } from '../hosts/managed-chromium.ts'
import { launchManagedFirefox } from '../hosts/managed-firefox.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startSecureServer } from '../hosts/secure-server.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { asVersion } from '../packages/another-version.ts'
import { readCrxKey } from '../packages/crx.ts'
import { readPackage, version } from '../packages/made-packages.ts'
import { writeOffStore } from '../packages/off-store.ts'
import { temporaryProfile } from './built-extension.ts'
import { readKeptNames } from './extension-page.ts'
import { publishDentalGroup } from './joining.ts'

const newer = '99.0.0'

await describeInHost(
  'a package of one’s own in a managed Chromium',
  () => requireHost('chromium'),
  () => {
    test('is installed by the policy, updated from the same server, and keeps what it had', async () => {
      const organisation = await publishDentalGroup()
      const { folder, server, key, offer } = await openWebServer()
      offer(version)
      const { id } = readCrxKey(key)
      const [address] = server.origins
      const chrome = `chrome: { channel: own, id: ${id}, update-url: "${address}/chrome.xml" }`
      const policies = await writePolicy(folder, 'chrome', chrome, organisation.trust)
      // else the test's remote control would be kept out of an extension that a policy has installed
      writeFileSync(join(policies, 'remote-control.json'), JSON.stringify({ DeveloperToolsAvailability: 1 }))
      const start = { policies, profile: temporaryProfile(), trustedKey: server.trustedKey }

      const first = await launchManagedChromium(start)
      onTestFinished(() => first.close())
      const options = await first.openPageOf(id, '/options.html')
      await options.waitForText('a policy of your administrators')
      await options.waitForText('version 1')
      expect(await versionOf(options)).toBe(version)
      const kept = await readKeptNames(options)
      offer(newer)
      expect(await withDeadline('the newer package', fetchUpdate(options))).toBe(newer)
      await first.close()

      await organisation.stop()
      const second = await launchManagedChromium(start)
      onTestFinished(() => second.close())
      const after = await second.openPageOf(id, '/options.html')
      expect(await versionOf(after)).toBe(newer)
      await after.waitForText(organisation.trust.organisation)
      await after.waitForText('version 1')
      expect(await readKeptNames(after)).toEqual(expect.arrayContaining(kept))
      expect(kept.length).toBeGreaterThan(0)
    })
  },
)

await describeInHost(
  'a package of one’s own in a managed Firefox',
  () => requireHost('firefox'),
  () => {
    test('is installed by the policy, updated from the same server, and keeps what it had', async () => {
      const organisation = await publishDentalGroup()
      const { id = '' } = channels.firefox.own
      const { folder, server, offer } = await openWebServer()
      offer(version)
      const [origin] = server.origins
      const firefox = `firefox: { channel: own, install-url: "${origin}/rolebook-${version}.xpi" }`
      const policies = await writePolicy(folder, 'firefox', firefox, organisation.trust)
      const { certificate } = server
      const start = { policies, profile: temporaryProfile(), server: { origin, certificate } }

      const first = await launchManagedFirefox(id, start)
      onTestFinished(() => first.close())
      expect(await first.versionOf(id)).toBe(version)
      const options = await first.openExtensionPage('/options.html')
      await options.waitForText('a policy of your administrators')
      await options.waitForText('version 1')
      const kept = await readKeptNames(options)
      offer(newer)
      await first.update(id)
      await first.close()

      await organisation.stop()
      const second = await launchManagedFirefox(id, start)
      onTestFinished(() => second.close())
      expect(await second.versionOf(id)).toBe(newer)
      const after = await second.openExtensionPage('/options.html')
      await after.waitForText(organisation.trust.organisation)
      await after.waitForText('version 1')
      expect(await readKeptNames(after)).toEqual(expect.arrayContaining(kept))
      expect(kept.length).toBeGreaterThan(0)
    })
  },
)

/** A web server of the organisation's own. `offer` puts there what `pnpm package` makes, as if it were of that version. */
async function openWebServer() {
  const folder = temporaryFolder()
  const key = makeKey(folder)
  const files = new Map<string, string | Uint8Array>()
  const server = await startSecureServer(files)
  onTestFinished(() => server.stop())
  const offer = (offered: string) => {
    for (const browser of ['chrome', 'edge', 'firefox']) {
      const built = readPackage(`rolebook-${version}-${browser}.zip`)
      const bytes = offered === version ? built : asVersion(built, version, offered)
      writeFileSync(join(folder, `rolebook-${offered}-${browser}.zip`), bytes)
    }
    writeOffStore(folder, offered, { address: server.origins[0], crxKey: readCrxKey(key) })
    const put = (name: string, from = name) => files.set(`/${name}`, readFileSync(join(folder, from)))
    for (const name of ['chrome.xml', `rolebook-${offered}-chrome.crx`, 'firefox.json']) put(name)
    // Mozilla would sign it in between
    put(`rolebook-${offered}.xpi`, `rolebook-${offered}-unsigned.xpi`)
  }
  return { folder, server, key, offer }
}

function temporaryFolder(): string {
  const folder = makeTemporaryFolder('off-store')
  onTestFinished(() => removeFolder(folder))
  return folder
}

function makeKey(folder: string): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const file = join(folder, 'rolebook-crx.pem')
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  return file
}

/** Runs `rolebook policy` for a fleet that has the extension installed, and gives the folder that it wrote. */
async function writePolicy(
  folder: string,
  program: 'chrome' | 'firefox',
  channel: string,
  trust: { readonly address: string; readonly organisation: string; readonly readingKey: string },
): Promise<string> {
  const answers = join(folder, 'rolebook-fleet.yaml')
  writeFileSync(
    answers,
    `rolebook-fleet: 1
install: forced
${channel}
settings:
  addresses: ["${trust.address}"]
  organisation: ${trust.organisation}
  readingKey: ${trust.readingKey}
`,
  )
  const commandLine = join(repositoryRoot, 'packages/cli/src/main.ts')
  const order = ['policy', program, '--os', 'linux', '--answers', answers, '-o', folder]
  const { code, output } = await runCommand([process.execPath, commandLine, ...order])
  expect({ code, output }).toMatchObject({ code: 0 })
  return join(folder, `${program}-linux`)
}

/** What of Chromium's interface is asked for here. */
interface Runtime {
  readonly runtime: {
    readonly onUpdateAvailable: { addListener(listener: (update: { readonly version: string }) => void): void }
    getManifest(): { readonly version: string }
    requestUpdateCheck(): Promise<unknown>
  }
}

function versionOf(page: HostDocument): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as { chrome: Runtime }).chrome.runtime.getManifest().version)
}

/** Has the browser look for a newer package now, as it does by itself every few hours; gives the version once it is there. */
function fetchUpdate(page: HostDocument): Promise<string> {
  return page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome
    const fetched = new Promise<string>((resolve) => {
      runtime.onUpdateAvailable.addListener((update) => resolve(update.version))
    })
    return runtime.requestUpdateCheck().then(() => fetched)
  })
}
