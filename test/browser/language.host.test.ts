import { expect, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { startBrowser, testedBrowsers } from './built-extension.ts'
import { publishDentalGroup } from './joining.ts'

for (const name of testedBrowsers) {
  await describeInHost(
    `the panel in a German ${name}`,
    () => requireHost(name, 'de'),
    () => {
      test('speaks German from the first screen to the card, and on its options page', async () => {
        const organisation = await publishDentalGroup()
        const browser = await startBrowser(name, { language: 'de' })
        const panel = await browser.clickToolbarButton()
        await panel.waitForText('Dieser Browser kennt Ihre Organisation noch nicht')
        await panel.type({ text: 'Beitrittscode' }, organisation.trust.address)
        await panel.press('Enter')
        await panel.waitForText('Eine Adresse allein genügt nicht')
        await panel.type({ text: 'Beitrittscode' }, organisation.joinCode)
        await panel.press('Enter')
        await panel.waitForText('Was ist passiert?')
        await panel.type({ text: 'Was ist passiert?' }, 'handy weg')
        await panel.press('Enter')
        await panel.waitForText('Rufen Sie jetzt an, auch wenn Sie noch suchen.')
        await panel.waitForText(/Chidi Obi .*vertritt Ben Lindqvist bis 3\. Januar/)
        await panel.waitForText('+44 20 7946 0199')
        expect(await panel.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe('de')
        expect(await findAccessibilityViolations(panel)).toEqual([])
        const options = await browser.openExtensionPage('/options.html')
        await options.waitForText('Diese Organisation verlassen')
        expect(await findAccessibilityViolations(options)).toEqual([])
      })
    },
  )
}
