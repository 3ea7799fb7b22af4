import { expect, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { startBrowser, temporaryProfile, testedBrowsers } from './built-extension.ts'
import { waitForBadge } from './extension-page.ts'
import {
  sealText,
  signedText,
  unsealFile,
  withOneChangedByte,
  withOtherNumber,
  withOtherText,
  withoutSignature,
} from './forgeries.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'
import { pasteJoinCode } from './paste-join-code.ts'

const nightLine = '+44 20 7946 0199'
const wrongNumber = '+44 20 7946 0666'

for (const name of testedBrowsers) {
  await describeInHost(
    `what ${name} refuses`,
    () => requireHost(name),
    () => {
      test('one changed byte: the old card stays, and the small print and the button say so', async () => {
        const organisation = await publishDentalGroup()
        const profile = temporaryProfile()
        const first = await startBrowser(name, { profile })
        await joinInPanel(await first.clickToolbarButton(), organisation)
        await waitForBadge(first, '')
        await first.close()

        const newer = await organisation.publish({ version: 2, at: '2026-12-26T03:10Z' })
        organisation.serve(withOneChangedByte(newer))
        const second = await startBrowser(name, { profile, instant: '2026-12-26T04:00Z' })
        const panel = await second.clickToolbarButton()
        // whether the byte is still one of those that a sealed file may have decides which sentence it is
        await panel.waitForText(/(The new contact list cannot be opened: it|What arrived) is damaged/)
        await panel.waitForText('Data checked today at 03:00. Issued on 20 December')
        expect(await findAccessibilityViolations(panel)).toEqual([])
        await panel.click({ text: 'I lost my laptop or phone' })
        await panel.waitForText(nightLine)
        await waitForBadge(second, '!')

        organisation.serve(newer)
        const options = await second.openExtensionPage('/options.html')
        await options.click({ text: 'Check for changes now' })
        await options.waitForText('version 2')
        await panel.waitForText('Issued on 26 December')
        await waitFor('the sentence to go', async () => !(await panel.text()).includes('damaged'))
        await waitForBadge(second, '')
      })

      test('everything that is not signed by the organisation of the join code', async () => {
        const organisation = await publishDentalGroup()
        const { readingKey } = organisation.trust
        const sound = await organisation.publish({ version: 3, at: '2026-12-21T10:00Z' })
        const content = unsealFile(sound, readingKey)
        const stranger = await publishDentalGroup()
        const strangerBytes = await stranger.publish({ version: 1, at: '2026-12-21T10:00Z' })
        const strangerContent = unsealFile(strangerBytes, stranger.trust.readingKey)
        const strangerText = JSON.stringify(strangerContent)
        const atNoHours = signedText(content).replace('"hours":"always"', '"hours":"when it rains"')
        const { rolebook } = JSON.parse(signedText(content))

        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        const refusals: [what: string, served: string, sentence: string][] = [
          ['a rolebook', JSON.stringify(rolebook), 'What arrived is damaged or is not a contact list'],
          ['a rolebook, sealed', sealText(JSON.stringify(rolebook), readingKey), 'is damaged or is not a contact list'],
          ['what is signed, without the signature', signedText(content), 'is damaged or is not a contact list'],
          ['the file, not sealed', JSON.stringify(content), 'is damaged or is not a contact list'],
          [
            'the algorithm none',
            sealText(withoutSignature(content), readingKey),
            'The signature of the new contact list',
          ],
          [
            'another number under the old signature',
            sealText(withOtherNumber(content, nightLine, wrongNumber), readingKey),
            'The signature of the new contact list does not fit',
          ],
          [
            'a signature of somebody who may not sign',
            sealText(JSON.stringify({ keys: content.keys, directory: strangerContent.directory }), readingKey),
            'signed with a key that your organisation does not use for it',
          ],
          [
            'hours that are none, soundly signed',
            sealText(withOtherText(content, atNoHours, { ...organisation.signer }), readingKey),
            'comes from your organisation but holds a mistake',
          ],
          ['somebody else’s directory', sealText(strangerText, readingKey), 'comes from a different organisation'],
          ['somebody else’s file', Buffer.from(strangerBytes).toString(), 'The new contact list cannot be opened'],
          [
            'half of the file',
            Buffer.from(sound.subarray(0, sound.length / 2)).toString(),
            'is damaged or is not a contact list',
          ],
          ['a page to sign in', '<!doctype html><title>Sign in</title>', 'is damaged or is not a contact list'],
          ['far too much', 'x'.repeat(5 << 20), 'The new contact list is far too large'],
        ]
        for (const [what, served, sentence] of refusals) {
          organisation.serve(served)
          const { requests } = organisation.server
          const before = requests.length
          await pasteJoinCode(panel, organisation.joinCode)
          // the sentence of the time before is gone once the browser asks anew
          await waitFor(`${what} to be asked for`, () => requests.length > before)
          const text = await panel.waitForText(sentence).catch((error) => {
            throw new Error(`${what}: ${error}`)
          })
          expect(text, what).toContain('This browser does not know your organisation yet')
          expect(text, what).not.toContain('7946')
        }
        expect(await findAccessibilityViolations(panel)).toEqual([])

        organisation.serve(sound)
        await joinInPanel(panel, organisation)
      })

      test('what is older than what it has, or past its date, or another under the same number', async () => {
        const organisation = await publishDentalGroup()
        const older = await organisation.publish({ version: 1, at: '2026-12-19T10:00Z' })
        const again = await organisation.publish({ version: 2, at: '2026-12-21T10:00Z' })
        const expired = await organisation.publish({ version: 3, at: '2026-11-01T10:00Z' })
        await organisation.publish({ version: 2, at: '2026-12-20T10:00Z' })
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        const options = await browser.openExtensionPage('/options.html')
        const refusals: [served: Uint8Array, sentence: string][] = [
          [older, 'What arrived is older than the contacts shown here, so it was not used.'],
          [again, 'What arrived has the same number as the contacts shown here but says something else'],
          [expired, 'What arrived is past its date, while the contacts shown here still hold'],
        ]
        for (const [served, sentence] of refusals) {
          organisation.serve(served)
          await options.click({ text: 'Check for changes now' })
          await options.waitForText(sentence)
          expect(await panel.waitForText(sentence)).toContain('Issued on 20 December')
        }
        await waitForBadge(browser, '!')
      })

      test('a join code that is none, or has a wrong letter in it', async () => {
        const organisation = await publishDentalGroup()
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        const { joinCode, trust } = organisation
        await pasteJoinCode(panel, trust.address)
        await panel.waitForText('An address alone is not enough')
        await pasteJoinCode(panel, joinCode.slice(0, -20))
        await panel.waitForText('The end of the join code is missing')
        await pasteJoinCode(panel, joinCode.slice(0, 60) + (joinCode[60] === 'a' ? 'b' : 'a') + joinCode.slice(61))
        await panel.waitForText('There is a mistake in the join code')
        await organisation.server.stop()
        await pasteJoinCode(panel, joinCode)
        await panel.waitForText('could not be reached')
        expect(organisation.server.requests).toEqual([])
      })
    },
  )
}
