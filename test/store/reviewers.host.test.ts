import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { builtExtension } from '../browser/built-extension.ts'
import { readKeptNames } from '../browser/extension-page.ts'
import { pasteJoinCode } from '../browser/paste-join-code.ts'
import { type RunningProcess, startProcess } from '../hosts/child-process.ts'
import { launchChromium } from '../hosts/chromium.ts'
import { waitFor } from '../hosts/deadline.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { readReviewerNotes } from './listing.ts'

await describeInHost(
  'the notes for reviewers, followed in chromium',
  () => requireHost('chromium'),
  () => {
    test('lead to the example, to a list that is really signed, and out again', async () => {
      const notes = followNotes(readReviewerNotes('full'))
      const chromium = await launchChromium({ extension: builtExtension('chromium') })
      onTestFinished(() => chromium.close())

      const panel = await chromium.clickToolbarButton()
      await panel.waitForText(notes.said('This browser does not know your organisation yet'))
      await panel.click({ text: notes.said('Show me an example') })
      await panel.waitForText('EXAMPLE, NOT YOUR ORGANISATION')
      await panel.click({ text: notes.said('I lost my laptop or phone') })
      await panel.waitForText('Do this now')
      expect(await countLiveLinks(panel)).toBe(0)
      await panel.click({ text: notes.said('Back') })
      await panel.type({ text: notes.said('What happened?') }, notes.said('lost my phone'))
      await panel.waitForText('I lost my laptop or phone')
      await panel.click({ text: notes.said('Who does what') })
      await panel.waitForText('Amara Okafor')
      await panel.click({ text: notes.said('Leave') })

      const example = await startExample(notes.command)
      const code = await waitFor('the join code', () => joinCodeIn(example))
      await pasteJoinCode(panel, code, { joinCode: notes.said('Join code'), join: notes.said('Join') })
      const joined = await panel.waitForText(
        notes.said('A join code connected this browser with Harbour Dental Group.'),
      )
      expect(joined).not.toContain('EXAMPLE')
      await panel.click({ text: 'I lost my laptop or phone' })
      await panel.waitForText('+44 20 7946')
      expect(await countLiveLinks(panel)).toBeGreaterThan(0)

      await example.stop()
      await chromium.closePanel()
      const again = await chromium.clickToolbarButton()
      await again.waitForText(notes.said('Harbour Dental Group'))

      const options = await chromium.openExtensionPage('/options.html')
      await options.click({ text: notes.said('Leave') })
      await options.click({ text: 'Yes, leave' })
      await waitFor('everything to be gone', async () => !(await readKeptNames(options)).includes('directory'))
      expect(notes.unused()).toEqual([])
    })
  },
)

test('the short notes say the same in fewer words', () => {
  const [short, full] = [readReviewerNotes('short'), readReviewerNotes('full')]
  for (const words of [
    'Show me an example',
    'I lost my laptop or phone',
    'npm start -- example',
    'Join code',
    '127.0.0.1',
  ]) {
    expect(short).toContain(words)
    expect(full).toContain(words)
  }
})

/** What stands in quotation marks in the notes: reviewers must meet each of these. */
function followNotes(notes: string) {
  const [steps = ''] = notes.split('3. Permissions')
  const left = new Set([...steps.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words))
  const command = /^ {4}npm start -- (\S+)$/m.exec(notes)?.[1] ?? ''
  return {
    command,
    said(words: string): string {
      expect(steps).toContain(`“${words}”`)
      left.delete(words)
      return words
    },
    unused: () => [...left],
  }
}

/** Runs what `npm start -- example` runs once everything is installed. */
async function startExample(command: string): Promise<RunningProcess> {
  const start = join(repositoryRoot, 'packages/playground/start.ts')
  const running = await startProcess(process.execPath, [start, command], { folder: repositoryRoot })
  onTestFinished(() => running.stop())
  return running
}

function joinCodeIn(example: RunningProcess): string | undefined {
  if (example.hasEnded()) throw new Error(`npm start ended:\n${example.output()}`)
  return /^\S{80,}$/m.exec(example.output())?.[0]
}

function countLiveLinks(panel: HostDocument): Promise<number> {
  return panel.evaluate(() => document.querySelectorAll('main a[href]').length)
}
