import { writeJoinCode } from '@rolebook/directory'
import { serverConfiguration } from '@rolebook/fleet'
import { expect, onTestFinished, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost, requireNginx } from '../hosts/machine.ts'
import { type Nginx, startNginx } from '../hosts/nginx.ts'
import { startBrowser, testedBrowsers } from './built-extension.ts'
import { waitForBadge } from './extension-page.ts'
import { sealText, signedText, unsealFile, withOtherText } from './forgeries.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'
import { pasteJoinCode } from './paste-join-code.ts'
import type { PublishedOrganisation } from './published-organisation.ts'

const path = '/rolebook/directory'
const check = { text: 'Check for changes now' }

for (const name of testedBrowsers) {
  await describeInHost(
    `a directory on nginx, set up as we say, in ${name}`,
    async () => {
      await requireHost(name)
      return requireNginx()
    },
    (executable) => {
      test('is joined, confirmed, replaced, refused, missed and kept, be it written by an older or a newer program', async () => {
        const { nginx, organisation } = await publishOnNginx(executable)
        await nginx.put(path, byAnotherProgram(organisation, await organisation.publish(first), asIn1point0))
        const browser = await startBrowser(name, { trustedKey: nginx.trustedKey })
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        await waitForAnswer(nginx, 200)
        expect(await nginx.requests()).toHaveLength(1)

        const options = await browser.openExtensionPage('/options.html')
        await options.waitForText('version 1')
        await options.click(check)
        await options.waitForText('Checked just now.')
        await waitForAnswer(nginx, 304)

        await nginx.put(path, byAnotherProgram(organisation, await organisation.publish(newer(2)), asInALaterMinor))
        await options.click(check)
        await options.waitForText('version 2')
        await waitForAnswer(nginx, 200)
        // what it cannot know is text like any other
        await panel.click({ text: clonedVoice })
        expect(await panel.waitForText('If nobody answers')).toContain('+44 20 7946 0199')
        await panel.click({ text: 'Back' })

        await nginx.put(path, byAnotherProgram(organisation, await organisation.publish(newer(3)), asInTheNextMajor))
        await options.click(check)
        await options.waitForText('The new contact list needs a newer version of this program. Please update it.')
        expect(await panel.waitForText('needs a newer version')).toContain(clonedVoice)
        await waitForBadge(browser, '!')

        await nginx.put(path, undefined)
        await options.click(check)
        await options.waitForText('There is no contact list at the address')
        await nginx.stop()
        await options.click(check)
        await options.waitForText('could not be reached')
        expect(await panel.waitForText('Issued on 26 December')).toContain('Not sure? Call Night line')
      })
    },
  )
}

await describeInHost(
  'nginx with a certificate that nobody vouches for',
  async () => {
    await requireHost('chromium')
    return requireNginx()
  },
  (executable) => {
    test('is as good as not there', async () => {
      const { nginx, organisation } = await publishOnNginx(executable)
      const browser = await startBrowser('chromium')
      const panel = await browser.clickToolbarButton()
      await pasteJoinCode(panel, organisation.joinCode)
      expect(await panel.waitForText('could not be reached')).toContain('does not know your organisation yet')
      expect(await nginx.requests()).toEqual([''])
    })
  },
)

const first = { version: 1, at: '2026-12-20T10:00Z' }
const newer = (version: number) => ({ version, at: '2026-12-26T02:50Z' })
const clonedVoice = 'Somebody called with the <b>voice</b> of my boss'

/** A directory as a program of another age writes it, signed as soundly as ever. */
function byAnotherProgram(
  { trust: { readingKey }, signer }: PublishedOrganisation,
  file: Uint8Array,
  write: (text: string) => string,
): Uint8Array {
  const content = unsealFile(file, readingKey)
  return Buffer.from(sealText(withOtherText(content, write(signedText(content)), { ...signer }), readingKey))
}

/** Without what later formats have brought. */
function asIn1point0(text: string): string {
  return inFormat('1.0', text).replace(',"changed":{},"members":{},"others":null', '')
}

/** With more than we know, wherever more may stand, and a situation of a catalogue to come. */
function asInALaterMinor(text: string): string {
  const situation = { title: clonedVoice, shape: 'round', contact: { order: ['security-desk', 'night-line'] } }
  return inFormat('1.99', text)
    .replace('"visibility":', '"mood":"sunny",$&')
    .replace('"catalogue":"1"', '"catalogue":"9"')
    .replace('"contact-points":{"security-desk":{', '$&"fax":"+44 20 7946 0666",')
    .replace('"situations":{', `$&"cloned-voice":${JSON.stringify(situation)},`)
    .replace(/\}$/, ',"weather":[1,{"deep":null}]}')
}

function asInTheNextMajor(text: string): string {
  return inFormat('2.0', text)
}

function inFormat(format: string, text: string): string {
  return text.replace(/^\{"format":"[^"]+"/, `{"format":"${format}"`)
}

/** Waits until the last that nginx has written down is how it answered for the directory: it does so after it has answered. */
async function waitForAnswer(nginx: Nginx, status: number): Promise<void> {
  await waitFor(`${status} in the log of nginx`, async () => {
    const last = (await nginx.requests()).at(-1)
    if (last !== `GET ${path} ${status}`) throw new Error(last)
    return true
  })
}

/** The dental group's directory, on an nginx that is set up word for word as `rolebook directory headers nginx` says. */
async function publishOnNginx(executable: string) {
  const server = serverConfiguration('nginx', { host: 'intranet.example.org', root: '/srv/www', path }, 'en')
  const nginx = await startNginx(executable, server)
  onTestFinished(() => nginx.stop())
  const published = await publishDentalGroup()
  await nginx.put(path, await published.publish(first))
  const joinCode = await writeJoinCode({ ...published.trust, address: nginx.url + path })
  return { nginx, organisation: { ...published, joinCode } }
}
