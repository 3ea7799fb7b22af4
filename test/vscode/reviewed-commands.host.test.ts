import { expect, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { takePlace } from './command-place.ts'

await describeInHost('a command that says what changes', findVSCode, () => {
  const { workbench, git, shows, write, text, keyboard, draw, command, type, choose, dialogue, saved } = takePlace()

  test('hands over everything of a leaver, said before it is done, and taken back in one step', async () => {
    await command('Rolebook: Hand Over Everything of a Leaver…')
    await choose('Ben Lindqvist')
    await choose('Chidi Obi')
    await type('2099-12-31')
    await dialogue('Hand everything over from Ben Lindqvist to Chidi Obi')
    await draw('handover')
    await dialogue('Project lead: Ben Lindqvist until 31 December 2099, Chidi Obi from 1 January 2100.')
    await draw('handover')
    await keyboard().press('Enter')
    expect(await saved()).toBe(
      text().replace(
        'project-lead: { held-by: [ben], deputies: [chidi] }',
        'project-lead: { held-by: [{ who: ben, until: 2099-12-31 }, { who: chidi, from: 2100-01-01 }], deputies: [] }',
      ),
    )
    await keyboard().press('Control+Z')
    await waitFor('the text of before', () => shows('held-by: [ben], deputies: [chidi] }'))
    await workbench().save()
  })

  test('hands over only what somebody ticks, where they choose one by one', async () => {
    await workbench().goToLine(8)
    await command('Rolebook: Hand Over Everything of a Leaver…')
    await choose('Chidi Obi')
    await type('2099-12-31')
    await dialogue('Hand everything over from Ben Lindqvist to Chidi Obi')
    await keyboard().press('Tab')
    await workbench().page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Choose One by One' }).press('Enter')
    const rows = workbench().page.locator('.bulk-edit-panel .monaco-list-row')
    await rows.filter({ hasText: 'who: chidi, from: 2100-01-01' }).locator('.monaco-checkbox, input').first().click()
    await draw('handover-one-by-one')
    await workbench().page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).first().click()
    expect(await saved()).toContain('{ who: chidi, from: 2100-01-01 }], deputies: [chidi] }')
  })

  test('approves, and says the next time what has changed since', async () => {
    await command('Rolebook: Approve…')
    await choose('Amara Okafor')
    await dialogue('Nobody has approved it before.')
    await keyboard().press('Enter')
    const approved = await saved()
    expect(approved).toMatch(/\napproved: \{ by: amara, date: .*, digest: .* \}\n/)
    git('2020-04-05T10:00Z', 'commit', '--quiet', '-a', '-m', 'Approve')
    await write(approved.replace('held-by: [keel]', 'held-by: [keel], deputies: [amara]'))
    await command('Rolebook: Approve…')
    await choose('Amara Okafor')
    await draw('approve')
    await dialogue('Amara Okafor')
    await draw('approve')
    await keyboard().press('Escape')
  })

  test('compares with an earlier day, in sentences that lead into the file', async () => {
    await command('Rolebook: Compare with Another Version…')
    await workbench().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Let Ben lead' }).waitFor()
    await draw('compare-choice')
    await choose('Since a day')
    await type('2020-02-01')
    await waitFor('the page', () => shows('What was decided otherwise'))
    await waitFor('the sentence', () => shows('Ben Lindqvist'))
    await draw('compare')
    await workbench().page.locator('.part.editor .detected-link', { hasText: 'roles.yaml:' }).first().waitFor()
    await keyboard().press('Control+W')
  })

  test('compares with what is saved, without git', async () => {
    await workbench().goToLine(22)
    await keyboard().press('End')
    await keyboard().type(' ')
    await command('Rolebook: Compare with Another Version…')
    await choose('The saved file')
    await waitFor('the page', () => shows('The same is decided in both.'))
    await keyboard().press('Control+W')
    await workbench().page.locator('.tab[data-resource-name="roles.yaml"]').click()
    await workbench().goToLine(22)
    await workbench().save()
  })
})
