import { writeJoinCode } from '@rolebook/directory'
import { serverConfiguration } from '@rolebook/fleet'
import { expect, onTestFinished, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost, requireNginx } from '../hosts/machine.ts'
import { type Nginx, startNginx } from '../hosts/nginx.ts'
import { startBrowser, testedBrowsers } from './built-extension.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'
import { pasteJoinCode } from './paste-join-code.ts'

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
      test('is joined, confirmed, replaced, missed and kept', async () => {
        const { nginx, organisation } = await publishOnNginx(executable)
        const browser = await startBrowser(name, { trustedKey: nginx.trustedKey })
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        await waitForAnswer(nginx, 200)
        expect(await nginx.requests()).toHaveLength(1)

        const options = await browser.openExtensionPage('/options.html')
        await options.click(check)
        await options.waitForText('Checked just now.')
        await waitForAnswer(nginx, 304)

        await nginx.put(path, await organisation.publish({ version: 2, at: '2026-12-26T02:50Z' }))
        await options.click(check)
        await options.waitForText('version 2')
        await waitForAnswer(nginx, 200)

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
  await nginx.put(path, await published.publish({ version: 1, at: '2026-12-20T10:00Z' }))
  const joinCode = await writeJoinCode({ ...published.trust, address: nginx.url + path })
  return { nginx, organisation: { ...published, joinCode } }
}
