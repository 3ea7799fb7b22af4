import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@rolebook/model'
import { expect, onTestFinished, test } from 'vitest'
import { turnClock } from '../hosts/extension-clock.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startBrowser, testedBrowsers } from './built-extension.ts'
import { joinInPanel } from './joining.ts'
import { publishExample } from './published-organisation.ts'

const example = readFileSync(join(repositoryRoot, 'shared', 'examples', 'harbour-dental-group.yaml'), 'utf8')
/** Security desk also opens in the very hours in which clocks in London are changed. */
const rolebook = example.replace('Mon-Fri 08:00-18:00', 'Mon-Fri 08:00-18:00, Sun 01:30-03:00')

const bensNumber = '+44 20 7946 0012'

const passages: [what: string, shortlyBefore: string, before: string, after: string][] = [
  ['the desk opens', '2026-11-24T07:59:58Z', 'Not sure? Call Night line', 'Not sure? Call Security desk'],
  ['the desk closes', '2026-11-24T17:59:58Z', 'Call Security desk', 'Call Night line'],
  ['it closes in the night in which clocks go back', '2026-10-25T02:59:58Z', 'Call Security desk', 'Call Night line'],
  ['it closes in the night in which they go forward', '2027-03-28T01:59:58Z', 'Call Security desk', 'Call Night line'],
  ['the desk opens in summer, an hour earlier', '2027-03-29T06:59:58Z', 'Call Night line', 'Call Security desk'],
]

for (const name of testedBrowsers) {
  await describeInHost(
    `the open panel in ${name}`,
    () => requireHost(name),
    () => {
      test('shows who answers as time passes, without being asked', async () => {
        const issue = { version: 1, at: '2026-10-20T10:00Z', life: 300, rolebook: parse(rolebook).rolebook }
        const organisation = await publishExample(issue)
        onTestFinished(() => organisation.stop())
        const browser = await startBrowser(name, { instant: '2026-10-24T12:00Z' })
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        for (const [what, shortlyBefore, before, after] of passages) {
          // the clock stands until what holds before was seen, or a slow machine would be late for it
          await turnClock(panel, shortlyBefore, 'stands')
          expect(await panel.waitForText(before), what).not.toContain(after)
          await turnClock(panel, shortlyBefore)
          expect(await panel.waitForText(after), what).not.toContain(before)
        }
      })

      test('begins a new day at midnight, and gives a role back when an absence ends', async () => {
        const issue = { version: 1, at: '2026-12-20T10:00Z', life: 60 }
        const organisation = await publishExample(issue)
        onTestFinished(() => organisation.stop())
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        // what comes last would move what is to be clicked
        await panel.waitForText('QR code')
        await panel.click({ text: 'I lost my laptop or phone' })
        await panel.waitForText('Do this now')
        await turnClock(panel, '2026-12-28T23:59:58Z', 'stands')
        await panel.waitForText('Security desk opens tomorrow at 08:00')
        await turnClock(panel, '2026-12-28T23:59:58Z')
        await panel.waitForText('Security desk opens today at 08:00')
        await turnClock(panel, '2027-01-03T23:59:58Z', 'stands')
        await panel.waitForText('Chidi Obi Project lead · standing in for Ben Lindqvist until 3 January')
        await turnClock(panel, '2027-01-03T23:59:58Z')
        expect(await panel.waitForText('Ben Lindqvist Project lead')).not.toContain('standing in')
      })

      test('says when its contacts are no longer confirmed, keeps those of desks alone in the end, and when the clock is wrong', async () => {
        const organisation = await publishExample({ version: 1, at: '2026-12-20T10:00Z' })
        onTestFinished(() => organisation.stop())
        const browser = await startBrowser(name, { instant: '2027-01-19T09:30Z' })
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        await panel.waitForText('QR code')
        await panel.click({ text: 'I lost my laptop or phone' })
        expect(await panel.waitForText(bensNumber)).not.toContain('Not confirmed')
        await turnClock(panel, '2027-01-19T10:00:02Z')
        expect(await panel.waitForText('Not confirmed since 19 January.')).toContain(bensNumber)
        await turnClock(panel, '2027-03-20T10:00:02Z')
        const withoutPeople = await panel.waitForText('The numbers of individual people are no longer shown')
        expect(withoutPeople).not.toContain(bensNumber)
        expect(withoutPeople).toContain('+44 20 7946 0199')
        await turnClock(panel, '2026-12-20T09:00Z')
        const before = await panel.waitForText('This computer’s clock seems wrong.')
        expect(before).not.toContain('Not confirmed')
        expect(before).toContain('+44 20 7946 0199')
      })
    },
  )
}
