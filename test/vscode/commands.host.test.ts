import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { practice, takePlace } from './command-place.ts'

await describeInHost('a command that asks and writes', findVSCode, () => {
  const { workbench, folder, write, text, keyboard, draw, command, type, choose, title, saved } = takePlace()

  test('adds a person, and says what is wrong with an address at the box', async () => {
    await command('Rolebook: Add Person…')
    await title('Add Person')
    await type('Dana Weiß')
    await workbench().page.locator('.quick-input-widget input').first().fill('dana')
    await keyboard().press('Enter')
    await workbench().page.locator('.quick-input-message', { hasText: 'is no e-mail address' }).waitFor()
    await draw('person')
    await type('dana@harbour.example')
    expect(await saved()).toBe(
      text().replace(
        'sponsor: amara } }\n',
        'sponsor: amara } }\n  dana-weiss: { name: Dana Weiß, email: dana@harbour.example }\n',
      ),
    )
    await draw('person-added')
    await workbench().page.locator('.part.statusbar', { hasText: 'Dana Weiß was added as “dana-weiss”.' }).waitFor()
  })

  test('goes back a step, and leaves no trace where somebody ends it', async () => {
    await command('Rolebook: Add Person…')
    await type('Somebody')
    await workbench().page.locator('.quick-input-titlebar .action-label').first().click()
    await waitFor(
      'the name again',
      async () => (await workbench().page.locator('.quick-input-widget input').first().inputValue()) === 'Somebody',
    )
    await keyboard().press('Escape')
    await workbench().page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' })
    expect(await workbench().page.locator('.tab.dirty').count()).toBe(0)
  })

  test('adds a role of the catalogue, with what it is for', async () => {
    await command('Rolebook: Add Role…')
    await title('Add Role')
    await draw('role')
    await choose('Human resources')
    await choose('Amara Okafor')
    expect(await saved()).toBe(`${text()}  human-resources: { held-by: [amara] }\n`)
  })

  test('records an absence', async () => {
    await workbench().goToLine(8)
    await command('Rolebook: Record an Absence…')
    await title('Record an Absence: Ben Lindqvist')
    await type('2099-12-24')
    await type('2099-12-31')
    await draw('absence')
    await choose('Chidi Obi')
    expect(await saved()).toBe(
      text().replace(
        'name: Ben Lindqvist }',
        'name: Ben Lindqvist, away: [{ from: 2099-12-24, until: 2099-12-31, cover: chidi }] }',
      ),
    )
  })

  test('marks the contact at the cursor as tried, and remembers by whom', async () => {
    await workbench().goToLine(14)
    await command('Rolebook: Mark a Contact as Tried Today…')
    await choose('Amara Okafor')
    expect(await saved()).toMatch(/verified: \{ date: 20\d\d-\d\d-\d\d, by: amara \} {3}# a call/)
    await write(practice)
    await workbench().goToLine(14)
    await command('Rolebook: Mark a Contact as Tried Today…')
    expect(await saved()).toMatch(/by: amara \} {3}# a call/)
  })

  test('grants an exception for a finding, from the light bulb', async () => {
    await write(practice.replace('deputies: [chidi]', 'deputies: [ben]'))
    await workbench().waitForSquiggle('error')
    await workbench().goToLine(
      text()
        .split('\n')
        .findIndex((line) => line.includes('project-lead')) + 1,
    )
    await keyboard().press('F8')
    await keyboard().press('Escape')
    await keyboard().press('Control+.')
    const action = workbench().page.locator('.action-widget .monaco-list-row', {
      hasText: 'Grant an exception from deputy-is-holder',
    })
    await action.waitFor()
    await draw('exception-action')
    await action.click()
    await type('Nobody else, so far')
    await type('Amara looks at it')
    await choose('Amara Okafor')
    await type(undefined)
    expect(await saved()).toMatch(
      /\n\nexceptions:\n {2}- rule: deputy-is-holder\n {4}about: \[project-lead\]\n {4}because: "Nobody else, so far"\n {4}compensated-by: Amara looks at it\n {4}approved-by: amara\n {4}from: .*\n {4}until: .*\n$/,
    )
  })

  test('grants an exception for a finding that is chosen from all there are', async () => {
    await write(practice.replace('deputies: [chidi]', 'deputies: [ben]'))
    await workbench().waitForSquiggle('error')
    await command('Rolebook: Grant an Exception…')
    await title('Grant an Exception')
    await choose('Ben Lindqvist holds Project lead')
    await type('Nobody else, so far')
    await keyboard().press('Escape')
  })

  test('begins at a person in the tree', async () => {
    await workbench().page.locator('.pane-header', { hasText: 'People' }).click()
    const person = workbench().findTreeRows().filter({ hasText: 'Chidi Obi' }).first()
    const question = workbench().page.locator('.quick-input-title', { hasText: 'Record an Absence: Chidi Obi' })
    const entry = workbench().page.locator('.monaco-menu .action-item.focused', { hasText: 'Record an Absence' })
    // by keys: a menu that has just opened takes no click yet
    await waitFor('the question', async () => {
      if (await question.isVisible()) return true
      if (!(await workbench().page.locator('.monaco-menu').isVisible())) await person.click({ button: 'right' })
      if (await entry.isVisible()) await keyboard().press('Enter')
      else await keyboard().press('ArrowDown')
      return false
    })
    await title('Record an Absence: Chidi Obi')
    await keyboard().press('Escape')
  })

  test('makes a new rolebook, question by question', async () => {
    await command('Rolebook: New Rolebook…')
    await title('New Rolebook')
    await type('Lindenhof')
    await draw('new-rolebook')
    await choose('Fewer than 50 people')
    await type('Europe/Berlin')
    for (const answer of ['en', '', '112', 'Eva Linde', '', '', '']) await type(answer)
    await workbench().page.locator('.quick-input-title', { hasText: 'New Rolebook' }).waitFor()
    await draw('new-rolebook-place')
    await workbench().acceptPlace(join(folder, 'roles2.yaml'))
    await workbench().page.locator('.tab[data-resource-name="roles2.yaml"]').waitFor()
    const made = readFileSync(join(folder, 'roles2.yaml'), 'utf8')
    expect(made).toContain('name: "Lindenhof"')
    expect(made).toContain('eva-linde:')
    await draw('new-rolebook-made')
  })
})
