import { generateKeyPairSync } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Trust } from '@rolebook/directory'
import { answersName, channels } from '@rolebook/fleet'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../command.ts'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { type Browser, requireHost } from '../hosts/machine.ts'
import type { ManagedBrowser, ManagedOptions } from '../hosts/managed-browser.ts'
import { launchManagedChromium } from '../hosts/managed-chromium.ts'
import { launchManagedFirefox } from '../hosts/managed-firefox.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startSecureServer } from '../hosts/secure-server.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { asVersion } from '../packages/another-version.ts'
import { readCrxKey } from '../packages/crx.ts'
import { readPackage, version } from '../packages/made-packages.ts'
import { writeOffStore } from '../packages/off-store.ts'
import { temporaryProfile, testedBrowsers } from './built-extension.ts'
import { isPinned, readKeptNames, readVersion } from './extension-page.ts'
import { publishDentalGroup } from './joining.ts'

/*
 * The policy files that `rolebook policy` writes, and the packages and update manifests that `pnpm package` makes from
 * the very zips of the stores, in browsers that have nothing else.
 */
const newer = '99.0.0'

for (const name of testedBrowsers) {
  await describeInHost(
    `a package of one’s own in a managed ${name}`,
    () => requireHost(name),
    () => {
      test('comes by the policy files, joined and in sight, is updated, keeps what it had, and goes again', async () => {
        const organisation = await publishDentalGroup()
        const { folder, server, key, offer } = await openWebServer()
        offer(version)
        const fleet = describeFleet(name, key, server.origins[0])
        const policies = await writePolicy(folder, fleet, organisation.trust)
        const start = { id: fleet.id, policies, profile: temporaryProfile(), server }

        const first = await startManaged(name, start)
        const options = await first.openExtensionPage('/options.html')
        await options.waitForText('a policy of your administrators')
        await options.waitForText('version 1')
        expect(await readVersion(options)).toBe(version)
        expect(await isPinned(options)).toBe(true)
        const panel = await first.clickToolbarButton()
        await panel.waitForText('Your administrators connected this browser with Harbour Dental Group.')
        await panel.waitForText('Tell us this is wrong')
        const kept = await readKeptNames(options)
        expect(kept.length).toBeGreaterThan(0)
        offer(newer)
        expect(await first.update()).toBe(newer)
        await first.close()

        await organisation.stop()
        const second = await startManaged(name, start)
        const after = await second.openExtensionPage('/options.html')
        expect(await readVersion(after)).toBe(newer)
        await after.waitForText(organisation.trust.organisation)
        await after.waitForText('version 1')
        expect(await readKeptNames(after)).toEqual(expect.arrayContaining(kept))
        await second.close()

        await takeBack(folder, fleet, policies)
        const third = await startManaged(name, start)
        await waitFor('the extension to be gone', async () => !(await third.isInstalled()))
      })
    },
  )
}

async function startManaged(name: Browser, options: ManagedOptions): Promise<ManagedBrowser> {
  const browser = await (name === 'chromium' ? launchManagedChromium(options) : launchManagedFirefox(options))
  onTestFinished(() => browser.close())
  return browser
}

/** What a fleet's answers say about one browser. */
interface Fleet {
  readonly program: 'chrome' | 'firefox'
  readonly id: string
  readonly channel: string
}

function describeFleet(name: Browser, key: string, origin: string): Fleet {
  if (name === 'chromium') {
    const { id } = readCrxKey(key)
    return { program: 'chrome', id, channel: `{ channel: own, id: ${id}, update-url: "${origin}/chrome.xml" }` }
  }
  const { id = '' } = channels.firefox.own
  return { program: 'firefox', id, channel: `{ channel: own, install-url: "${origin}/rolebook-${version}.xpi" }` }
}

/** Takes the policies back, as the guide says under “Leaving”. */
async function takeBack(folder: string, { program }: Fleet, policies: string): Promise<void> {
  await runPolicy(folder, program, '--remove')
  if (program === 'chrome') rmSync(join(policies, 'rolebook.json'))
  else cpSync(join(folder, 'firefox-linux-removal', 'policies.json'), join(policies, 'policies.json'))
}

/** The organisation's own web server. `offer` puts what `pnpm package` makes onto it, as if it were of that version. */
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
    // Mozilla would sign it before this
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

/** Runs `rolebook policy` for a fleet that has the extension installed, and returns the folder that it wrote. */
async function writePolicy(folder: string, { program, channel }: Fleet, trust: Trust): Promise<string> {
  writeFileSync(
    join(folder, answersName),
    `rolebook-fleet: 1
install: forced
${program}: ${channel}
settings:
  addresses: ["${trust.address}"]
  organisation: ${trust.organisation}
  readingKey: ${trust.readingKey}
  reportAddress: rolebook@harbourdental.example
`,
  )
  await runPolicy(folder, program)
  const policies = join(folder, `${program}-linux`)
  // otherwise the test's remote control would be kept out of an extension that a policy has installed
  if (program === 'chrome') writeFileSync(join(policies, 'remote-control.json'), '{ "DeveloperToolsAvailability": 1 }')
  return policies
}

/** Runs `rolebook policy` with the answers in a folder, and lets it write there. */
async function runPolicy(folder: string, program: Fleet['program'], ...options: readonly string[]): Promise<void> {
  const commandLine = join(repositoryRoot, 'packages/cli/src/main.ts')
  const order = ['policy', program, '--os', 'linux', ...options, '--answers', join(folder, answersName), '-o', folder]
  const { code, output } = await runCommand([process.execPath, commandLine, ...order])
  expect({ code, output }).toMatchObject({ code: 0 })
}
