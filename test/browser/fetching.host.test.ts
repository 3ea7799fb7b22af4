import type { RequestListener } from 'node:http'
import { generateReadingKey, writeJoinCode } from '@rolebook/directory'
import { expect, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { startBrowser, testedBrowsers } from './built-extension.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'
import { pasteJoinCode } from './paste-join-code.ts'
import { startTroubledServer } from './troubled-server.ts'

const unreachable = 'Your organisation’s contact list could not be reached.'

const troubles: [what: string, sentence: string, answer: (elsewhere: string) => RequestListener][] = [
  [
    'a file that is not there',
    'There is no contact list at the address',
    () => (_, response) => void response.writeHead(404).end(),
  ],
  [
    'a server in trouble',
    'There is no contact list at the address',
    () => (_, response) => void response.writeHead(503).end('later'),
  ],
  [
    'a page in its place, such as one to sign in on',
    'What arrived is damaged or is not a contact list',
    () => (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Sign in</title>')
    },
  ],
  [
    'an address that leads elsewhere, even to a sound directory',
    unreachable,
    (elsewhere) => (_, response) => void response.writeHead(302, { Location: elsewhere }).end(),
  ],
  [
    'a connection that is cut in the middle',
    unreachable,
    () => (_, response) => {
      response.writeHead(200, { 'Content-Length': '5000' })
      response.write('eyJhbGci', () => response.destroy())
    },
  ],
  [
    'an answer without an end',
    'The new contact list is far too large to be one',
    () => (_, response) => {
      const more = () => response.write('x'.repeat(1 << 20), () => response.destroyed || setImmediate(more))
      more()
    },
  ],
  [
    'an answer that trickles for ever',
    'took too long to arrive',
    () => (_, response) => {
      const trickle = setInterval(() => response.write('e'), 200)
      response.on('close', () => clearInterval(trickle))
    },
  ],
]

for (const name of testedBrowsers) {
  await describeInHost(
    `fetching a directory in ${name}`,
    () => requireHost(name),
    () => {
      test('says in a sentence what went wrong, and joins nobody', async () => {
        const sound = await publishDentalGroup()
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        for (const [what, sentence, answer] of troubles) {
          let asked = 0
          const trouble = answer(sound.trust.address)
          const server = await startTroubledServer((request, response) => {
            asked += 1
            trouble(request, response)
          })
          const joinCode = await writeJoinCode({ ...sound.trust, address: `${server}/directory` })
          await pasteJoinCode(panel, joinCode)
          // the sentence about the last attempt is gone once the browser asks again
          await waitFor(`${what} to be asked for`, () => asked > 0)
          const text = await panel.waitForText(sentence).catch((error) => {
            throw new Error(`${what}: ${error}`)
          })
          expect(text, what).toContain('This browser does not know your organisation yet')
        }
        expect(sound.server.requests).toEqual([])
      })

      test('asks whether its copy is still the newest, and is not sent it once more', async () => {
        const sound = await publishDentalGroup()
        const browser = await startBrowser(name)
        await joinInPanel(await browser.clickToolbarButton(), sound)
        const options = await browser.openExtensionPage('/options.html')
        await options.click({ text: 'Check for changes now' })
        await options.waitForText('Checked just now.')
        const [first, again] = sound.server.requests
        expect(first).toMatchObject({ method: 'GET', path: '/rolebook/directory', status: 200, ifNoneMatch: undefined })
        expect(again).toMatchObject({ method: 'GET', path: '/rolebook/directory', status: 304 })
        // docs/privacy.md tells of these: the browser adds them by itself, and in Firefox the id differs in each profile
        expect(again?.origin).toBe(browser.origin)
      })

      test('does not open with another reading key', async () => {
        const sound = await publishDentalGroup()
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await pasteJoinCode(panel, await writeJoinCode({ ...sound.trust, readingKey: generateReadingKey() }))
        await panel.waitForText('The new contact list cannot be opened')
      })
    },
  )
}
