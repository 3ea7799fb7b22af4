import { settings } from '@rolebook/fleet/settings'
import { expect, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import type { Chromium } from '../hosts/chromium.ts'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { startBrowser, temporaryProfile, testedBrowsers } from './built-extension.ts'
import { hasPolicy, readKeptNames, waitForBadge } from './extension-page.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'
import { pasteJoinCode } from './paste-join-code.ts'

/** A dot of one pixel. */
const logo = settings.logo.example

for (const name of testedBrowsers) {
  await describeInHost(
    `a policy in ${name}`,
    () => requireHost(name),
    () => {
      test('joins the organisation by itself, in its looks, says so, and leaves no way out', async () => {
        const organisation = await publishDentalGroup()
        const looks = { logo, colour: '#7a1fa2', situationsFirst: ['lost-device'] }
        const managed = { ...organisation.policy, ...looks, reportAddress: 'rolebook@harbourdental.example' }
        const browser = await startBrowser(name, { managed })
        const panel = await browser.clickToolbarButton()
        await panel.waitForText('Not sure? Call Night line')
        await panel.waitForText('Your administrators connected this browser with Harbour Dental Group.')
        await panel.waitForText('Tell us this is wrong')
        const seen = await panel.evaluate(() => {
          const button = document.querySelector('.button.strong')
          return {
            logo: document.querySelector('img')?.naturalWidth,
            colour: button && getComputedStyle(button).backgroundColor,
            first: document.querySelector('[data-leads-to]')?.getAttribute('data-leads-to'),
          }
        })
        expect(seen).toEqual({ logo: 1, colour: 'rgb(122, 31, 162)', first: 'card-lost-device' })
        expect(await findAccessibilityViolations(panel)).toEqual([])
        const options = await browser.openExtensionPage('/options.html')
        expect(await options.waitForText('a policy of your administrators')).toContain('Only they can end that.')
        await options.waitForText('Change the keys')
        const buttons = await options.evaluate(() =>
          [...document.querySelectorAll('button')].map(({ textContent }) => textContent),
        )
        expect(buttons).toEqual(['Check for changes now', 'Change the keys'])
      })

      test('that cannot be used says why, and lets nobody join another source', async () => {
        const managed = { addresses: ['https://intranet.example/directory'], organisation: 'harbour', readingKey: '' }
        const browser = await startBrowser(name, { managed })
        const panel = await browser.clickToolbarButton()
        await panel.waitForText('What your administrators have set for this browser cannot be used.')
        const text = await panel.waitForText('The id of the organisation is not complete')
        expect(text).not.toContain('Join code')
        await waitForBadge(browser, '!')
      })

      test('takes the place of whatever was joined before', async () => {
        const [before, after] = [await publishDentalGroup(), await publishDentalGroup()]
        const profile = temporaryProfile()
        const first = await startBrowser(name, { profile })
        await joinInPanel(await first.clickToolbarButton(), before)
        await first.close()

        const managed = { ...after.policy }
        const second = await startBrowser(name, { profile, managed })
        const panel = await second.clickToolbarButton()
        await panel.waitForText('Your administrators connected this browser')
        const options = await second.openExtensionPage('/options.html')
        await options.waitForText(after.trust.organisation)
        expect(await options.text()).not.toContain(before.trust.organisation)
      })

      test('takes no card away before it was handed over, nor for want of a network', async () => {
        const organisation = await publishDentalGroup()
        const profile = temporaryProfile()
        const managed = { ...organisation.policy }
        const first = await startBrowser(name, { profile, managed })
        await (await first.clickToolbarButton()).waitForText('Not sure? Call Night line')
        await first.close()

        const second = await startBrowser(name, { profile, managed, offline: true })
        const panel = await second.clickToolbarButton()
        expect(await panel.waitForText(/Not sure|does not know/)).toContain('Not sure? Call Night line')
        const options = await second.openExtensionPage('/options.html')
        await waitFor('the policy to be handed over', () => hasPolicy(options))
        await panel.waitForText('Your administrators connected this browser')
        await waitForBadge(second, '')
      })

      test('says where its values are wrong, and uses what is right', async () => {
        const organisation = await publishDentalGroup()
        const managed = {
          ...organisation.policy,
          addresses: ['http://intranet.example/directory', 'https://127.0.0.1:9/directory', organisation.trust.address],
          logo: 'https://intranet.example/logo.png',
          colour: '#ffcc00',
          language: 'de',
          situationsFirst: ['outage', 'Outage'],
        }
        const browser = await startBrowser(name, { managed })
        const panel = await browser.clickToolbarButton()
        await panel.waitForText('Im Zweifel anrufen: Night line')
        expect(await panel.evaluate(() => document.querySelectorAll('img').length)).toBe(0)
        const options = await browser.openExtensionPage('/options.html')
        await options.waitForText('Einstellungen Ihrer Administration')
        await options.waitForText('„addresses“, Eintrag 1: Die Adresse der Kontaktliste muss mit „https://“ beginnen.')
        await options.waitForText('„logo“: Das ist kein Bild')
        await options.waitForText('„colour“: Die Farbe ist zu blass, um in der hellen Ansicht lesbar zu sein.')
        await options.waitForText('„situationsFirst“, Eintrag 2: Das ist keine Kennung einer Situation.')
        await options.waitForText(organisation.trust.address)
        expect(await findAccessibilityViolations(options)).toEqual([])
        await waitForBadge(browser, '')
      })

      test('that allows join codes lets somebody go elsewhere and come back', async () => {
        const [own, other] = [await publishDentalGroup(), await publishDentalGroup()]
        const managed = { ...own.policy, allowJoinCode: true }
        const browser = await startBrowser(name, { managed })
        const panel = await browser.clickToolbarButton()
        await panel.waitForText('Your administrators connected this browser')
        const options = await browser.openExtensionPage('/options.html')
        await options.waitForText('Your administrators let you join another organisation instead.')
        expect(await findAccessibilityViolations(options)).toEqual([])
        await pasteJoinCode(options, other.joinCode)
        await options.waitForText(other.trust.organisation)
        await panel.waitForText('A join code connected this browser')
        await options.click({ text: 'Leave…' })
        await options.click({ text: 'Yes, leave' })
        await options.waitForText(own.trust.organisation)
        await panel.waitForText('Your administrators connected this browser')
      })
    },
  )
}

await describeInHost(
  'a policy in a Chromium that runs',
  () => requireHost('chromium'),
  () => {
    test('comes, changes and goes, and the open panel follows', async () => {
      const [first, second] = [await publishDentalGroup(), await publishDentalGroup()]
      const browser = (await startBrowser('chromium', { managed: {} })) as Chromium
      const panel = await browser.clickToolbarButton()
      await panel.waitForText('Join code')
      await browser.setPolicy({ ...first.policy })
      await panel.waitForText('Your administrators connected this browser')
      await panel.waitForText('Not sure? Call Night line')

      await browser.setPolicy({ ...second.policy, language: 'fr' })
      await panel.waitForText('Vos administrateurs ont relié ce navigateur')
      const options = await browser.openExtensionPage('/options.html')
      expect(await options.waitForText(second.trust.organisation)).not.toContain(first.trust.organisation)

      await browser.setPolicy(undefined)
      await panel.waitForText('Join code')
      expect(await panel.text()).not.toContain('7946')
      // the pages say so with the first that is gone, and the rest follows
      await waitFor('nothing to be left', async () => (await readKeptNames(options)).length === 0)
    })
  },
)

await describeInHost(
  'a policy in a Firefox that is started again',
  () => requireHost('firefox'),
  () => {
    test('comes, changes and goes', async () => {
      const [first, second] = [await publishDentalGroup(), await publishDentalGroup()]
      const profile = temporaryProfile()
      const seen = async (managed: Record<string, unknown> | undefined, sentence: string) => {
        const browser = await startBrowser('firefox', { profile, ...(managed && { managed }) })
        const panel = await browser.clickToolbarButton()
        const text = await panel.waitForText(sentence)
        await browser.close()
        return text
      }
      await seen(undefined, 'Join code')
      expect(await seen({ ...first.policy }, 'Your administrators connected this browser')).toContain('7946')
      await seen({ ...second.policy, language: 'fr' }, 'Vos administrateurs ont relié ce navigateur')
      expect(second.server.requests.length).toBeGreaterThan(0)
      expect(await seen(undefined, 'Join code')).not.toContain('7946')
    })
  },
)
