import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { makeWorkspace } from './workspace.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

const folder = makeWorkspace()
afterAll(() => removeFolder(folder))

const rolebook = join(folder, 'roles.yaml')
const empty = join(folder, 'empty.yaml')
writeFileSync(empty, '')
const [whole, part] = [join(folder, 'millpond.yaml'), join(folder, 'millpond-people.yaml')]
writeFileSync(
  whole,
  `rolebook: 1
include: [millpond-people.yaml]   # who everybody is
organisation: { name: Millpond, timezone: Europe/London }
roles:
  project-lead: { held-by: [ben], deputies:   [ "ben" ] }   # ben, since March
`,
)
writeFileSync(part, 'rolebook-part: 1\npeople:\n  # ben is in on Mondays\n  ben:   { name: Ben Lindqvist }\n')

await describeInHost('somebody who writes in the workbench', findVSCode, () => {
  describe('by keys alone', () => {
    let workbench: OpenWorkbench
    beforeAll(async () => {
      const extension = join(repositoryRoot, 'vscode-extension')
      workbench = await openWorkbench({ folder, file: rolebook, extension })
      await workbench.waitForSquiggle('error')
    })
    afterAll(() => workbench.close())

    test('takes a suggestion that appears while typing, with the name beside the id', async () => {
      const before = readFileSync(rolebook, 'utf8')
      const { keyboard } = workbench.page
      await workbench.goToLine(lineOf(before, '  human-resources:'))
      await keyboard.press('End')
      for (let left = 0; left < 2; left += 1) await keyboard.press('ArrowLeft')
      await keyboard.type(', deputies: [')
      const row = workbench.page.locator('.suggest-widget .monaco-list-row', { hasText: 'ben' }).first()
      await row.waitFor()
      await keyboard.type('be')
      await workbench.takeSuggestion('Ben Lindqvist')
      await workbench.save()
      expect(readFileSync(rolebook, 'utf8')).toBe(
        before.replace('held-by: [dana] }\n  internal', 'held-by: [dana], deputies: [ben] }\n  internal'),
      )
    })

    test('renames with F2, everywhere in the file and nothing else', async () => {
      const before = readFileSync(rolebook, 'utf8')
      const { keyboard } = workbench.page
      await workbench.goToLine(lineOf(before, '  top-management:'))
      await keyboard.press('End')
      for (let left = 0; left < 5; left += 1) await keyboard.press('ArrowLeft')
      await keyboard.press('F2')
      const box = workbench.page.locator('.rename-box input')
      await box.waitFor()
      expect(await box.inputValue()).toBe('amara')
      await box.fill('amara-okafor')
      await keyboard.press('Enter')
      await workbench.page.locator('.view-line', { hasText: 'amara-okafor:' }).first().waitFor()
      await workbench.save()
      expect(readFileSync(rolebook, 'utf8')).toBe(before.replace(/\bamara\b/g, 'amara-okafor'))
    })

    test('renames with F2 in all files of a rolebook, of which only one is open, and takes it back in all', async () => {
      const texts = () => [readFileSync(whole, 'utf8'), readFileSync(part, 'utf8')]
      const before = texts()
      const renamed = [
        before[0]?.replace('[ben]', '[benedict]').replace('"ben"', '"benedict"'),
        before[1]?.replace('  ben:', '  benedict:'),
      ]
      const { page } = workbench
      await workbench.openFile('millpond-people.yaml')
      await workbench.goToLine(lineOf(before[1] ?? '', '  ben:'))
      for (let right = 0; right < 3; right += 1) await page.keyboard.press('ArrowRight')
      await page.keyboard.press('F2')
      const box = page.locator('.rename-box input')
      await box.waitFor()
      expect(await box.inputValue()).toBe('ben')
      await box.fill('benedict')
      await page.keyboard.press('Enter')
      // VS Code saves the files that a rename has changed
      await waitFor('both files renamed', () => isDeepStrictEqual(texts(), renamed))
      // what a screen reader is told when that has come to its end; a key before it would take back one file, and not the other
      await page.locator('.monaco-alert', { hasText: 'Successfully renamed' }).waitFor({ state: 'attached' })
      await page.keyboard.press('Control+Z')
      // it opens what it has changed, and leaves saving to whoever took it back
      for (const name of ['millpond-people.yaml', 'millpond.yaml'])
        await page.locator(`.tab.dirty[data-resource-name="${name}"]`).waitFor()
      await workbench.runCommand('File: Save All Files')
      await waitFor('both files as before', () => isDeepStrictEqual(texts(), before))
      await workbench.openFile('roles.yaml')
    })

    test('is suggested something however fast they type', async () => {
      const before = readFileSync(rolebook, 'utf8')
      const { page } = workbench
      await workbench.goToLine(lineOf(before, '  top-management:'))
      await page.keyboard.press('End')
      for (let left = 0; left < 2; left += 1) await page.keyboard.press('ArrowLeft')
      const widget = page.locator('.suggest-widget')
      // a list that stays away until the next letter does so only now and then
      for (let time = 0; time < 10; time += 1) {
        await page.keyboard.type(', deputies: [be')
        await widget.locator('.monaco-list-row', { hasText: 'Ben Lindqvist' }).first().waitFor()
        await page.keyboard.press('Escape')
        for (let letter = 0; letter < ', deputies: [be'.length; letter += 1) await page.keyboard.press('Backspace')
      }
      await page.keyboard.type(', deputies: [lind')
      await widget.locator('.monaco-list-row', { hasText: 'Ben Lindqvist' }).first().waitFor()
      await page.keyboard.press('Tab')
      await workbench.save()
      expect(readFileSync(rolebook, 'utf8')).toBe(
        before.replace('held-by: [amara-okafor] }', 'held-by: [amara-okafor], deputies: [ben] }'),
      )
    })

    test('begins a rolebook in an empty file and fills it in from stop to stop', async () => {
      const { page } = workbench
      await workbench.openFile('empty.yaml')
      await page.keyboard.type('role')
      expect(await workbench.listSuggestions('a rolebook to begin with')).toContainEqual(
        expect.stringContaining('rolebook-part: 1'),
      )
      await workbench.takeSuggestion('a rolebook to begin with')
      await page.locator('.view-line', { hasText: 'organisation:' }).first().waitFor()
      // a word that is in no open file, or VS Code would offer that one and Tab would accept it
      await page.keyboard.type('Quayside')
      await page.keyboard.press('Tab')
      await page.locator('.suggest-widget .monaco-list-row', { hasText: 'medium' }).first().waitFor()
      await page.keyboard.press('Escape')
      await workbench.save()
      const written = readFileSync(empty, 'utf8')
      expect(written).toContain('\nrolebook: 1\n')
      expect(written).toContain('\n  name: "Quayside"\n  size: small\n')
    })
  })
})

/** From 1. */
function lineOf(text: string, beginning: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(beginning)) + 1
}
