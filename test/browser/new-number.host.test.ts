import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDirectory } from '@rolebook/directory'
import { parse } from '@rolebook/model'
import { expect, onTestFinished, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startBrowser, testedBrowsers } from './built-extension.ts'
import { joinInPanel } from './joining.ts'
import { publishExample } from './published-organisation.ts'

const example = readFileSync(join(repositoryRoot, 'shared', 'examples', 'harbour-dental-group.yaml'), 'utf8')

for (const name of testedBrowsers) {
  await describeInHost(
    `a new number in ${name}`,
    () => requireHost(name),
    () => {
      test('says since when it is so, for 14 days', async () => {
        const first = { version: 1, at: '2026-11-01T10:00Z' }
        const organisation = await publishExample(first)
        onTestFinished(() => organisation.stop())
        const opened = await openDirectory(await organisation.publish(first), organisation.trust, undefined, 0)
        if (opened.outcome === 'refused') throw new Error(opened.refusal.reason)
        const { rolebook } = parse(example.replace('7946 0100', '7946 0177'))
        const before = opened.directory
        await organisation.publish({ version: 2, at: '2026-11-21T10:00Z', life: 60, rolebook, before })

        const browser = await startBrowser(name, { instant: '2026-11-23T10:00Z' })
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        await panel.waitForText(/\+44 20 7946 0177 Copy QR code New number since 21 November/)
        expect(await findAccessibilityViolations(panel)).toEqual([])

        const later = await startBrowser(name, { instant: '2026-12-07T10:00Z' })
        const laterPanel = await later.clickToolbarButton()
        await joinInPanel(laterPanel, organisation)
        expect(await laterPanel.waitForText('+44 20 7946 0177')).not.toContain('New number')
      })
    },
  )
}
