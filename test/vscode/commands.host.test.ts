import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'

/*
 * Each command by keyboard alone: F1, its title, the answers; and what somebody sees and finds in the file then. With
 * ROLEBOOK_PICTURES set to a folder, the window is drawn at the telling moments.
 */

const practice = `rolebook: 1
organisation:
  name: Harbour Dental Group
  timezone: Europe/London
  size: small
people:   # everybody
  amara: { name: Amara Okafor, title: Managing director }
  ben: { name: Ben Lindqvist }   # head of IT
  chidi: { name: Chidi Obi }
  keel: { name: Keel Audit, kind: organisation, external: { sponsor: amara } }

contact-points:
  desk:
    name: Security desk
    phone: +44 20 7946 0100
    hours: always
    verified: { date: 2026-11-01, by: chidi }   # a call

roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [ben], deputies: [chidi] }   # and more
  internal-audit: { held-by: [keel] }
`

const folder = makeTemporaryFolder('commands')
const file = join(folder, 'roles.yaml')
const git = (date: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Amara', '-c', 'user.email=amara@harbour.example', ...args], {
    cwd: folder,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    stdio: 'pipe',
  })

await describeInHost('the commands', findVSCode, () => {
  describe('by keyboard', () => {
    let workbench: Awaited<ReturnType<typeof openWorkbench>>
    beforeAll(async () => {
      writeFileSync(file, practice.replace('project-lead: { held-by: [ben]', 'project-lead: { held-by: [amara]'))
      git('2020-01-05T10:00Z', 'init', '--quiet')
      git('2020-01-05T10:00Z', 'add', '.')
      git('2020-01-05T10:00Z', 'commit', '--quiet', '-m', 'Begin')
      writeFileSync(file, practice)
      git('2020-03-05T10:00Z', 'commit', '--quiet', '-a', '-m', 'Let Ben lead')
      workbench = await openWorkbench({
        folder,
        file,
        extension: join(repositoryRoot, 'vscode-extension'),
        // hints and lenses would stand between the words that are looked for
        settings: {
          'git.enabled': true,
          'files.simpleDialog.enable': true,
          'editor.inlayHints.enabled': 'off',
          'editor.codeLens': false,
        },
      })
      // the first reading waits for the extension to start
      workbench.page.setDefaultTimeout(60_000)
      await workbench.waitForFile('roles.yaml')
      // the palette lists what can be done at the moment it opens, so the rolebook is to be read by then
      await workbench.openView('Rolebook')
      await workbench.listTree('Project lead')
      workbench.page.setDefaultTimeout(20_000)
    })
    afterAll(async () => {
      await workbench.close()
      await removeFolder(folder)
    })
    const { keyboard, draw, command, type, choose, title, dialogue, saved } = driving(() => workbench)
    let text = practice
    let round = 0
    beforeEach(async () => {
      await keyboard().press('Escape')
      await workbench.page.locator('.tab[data-resource-name="roles.yaml"]').click()
      await write(practice)
      await keyboard().press('Escape')
    })

    /** Writes the file from outside, until the editor has it: a watcher now and then misses one writing of two. */
    async function write(wanted: string): Promise<void> {
      round += 1
      text = wanted.replace(/^rolebook: 1.*$/m, `rolebook: 1   # round ${round}`)
      await keyboard().press('Control+Home')
      await waitFor('the new text', () => {
        writeFileSync(file, text)
        return shows(workbench, `# round ${round}`)
      })
    }

    test('adds a person, and says what is wrong with an address at the box', async () => {
      await command('Rolebook: Add Person…')
      await title('Add Person')
      await type('Dana Weiß')
      await workbench.page.locator('.quick-input-widget input').first().fill('dana')
      await keyboard().press('Enter')
      await workbench.page.locator('.quick-input-message', { hasText: 'is no e-mail address' }).waitFor()
      await draw('person')
      await type('dana@harbour.example')
      expect(await saved()).toBe(
        text.replace(
          'sponsor: amara } }\n',
          'sponsor: amara } }\n  dana-weiss: { name: Dana Weiß, email: dana@harbour.example }\n',
        ),
      )
      await draw('person-added')
      await workbench.page.locator('.part.statusbar', { hasText: 'Dana Weiß was added as “dana-weiss”.' }).waitFor()
    })

    test('goes back a step, and leaves no trace where somebody ends it', async () => {
      await command('Rolebook: Add Person…')
      await type('Somebody')
      await workbench.page.locator('.quick-input-titlebar .action-label').first().click()
      await waitFor(
        'the name again',
        async () => (await workbench.page.locator('.quick-input-widget input').first().inputValue()) === 'Somebody',
      )
      await keyboard().press('Escape')
      await workbench.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' })
      expect(await workbench.page.locator('.tab.dirty').count()).toBe(0)
    })

    test('adds a role of the catalogue, with what it is for', async () => {
      await command('Rolebook: Add Role…')
      await title('Add Role')
      await draw('role')
      await choose('Human resources')
      await choose('Amara Okafor')
      expect(await saved()).toBe(`${text}  human-resources: { held-by: [amara] }\n`)
    })

    test('records an absence', async () => {
      await workbench.goToLine(8)
      await command('Rolebook: Record an Absence…')
      await title('Record an Absence: Ben Lindqvist')
      await type('2099-12-24')
      await type('2099-12-31')
      await draw('absence')
      await choose('Chidi Obi')
      expect(await saved()).toBe(
        text.replace(
          'name: Ben Lindqvist }',
          'name: Ben Lindqvist, away: [{ from: 2099-12-24, until: 2099-12-31, cover: chidi }] }',
        ),
      )
    })

    test('marks the contact at the cursor as tried, and remembers by whom', async () => {
      await workbench.goToLine(14)
      await command('Rolebook: Mark a Contact as Tried Today…')
      await choose('Amara Okafor')
      expect(await saved()).toMatch(/verified: \{ date: 20\d\d-\d\d-\d\d, by: amara \} {3}# a call/)
      await write(practice)
      await workbench.goToLine(14)
      await command('Rolebook: Mark a Contact as Tried Today…')
      expect(await saved()).toMatch(/by: amara \} {3}# a call/)
    })

    test('grants an exception for a finding, from the light bulb', async () => {
      await write(practice.replace('deputies: [chidi]', 'deputies: [ben]'))
      await workbench.waitForSquiggle('error')
      await workbench.goToLine(text.split('\n').findIndex((line) => line.includes('project-lead')) + 1)
      await keyboard().press('F8')
      await keyboard().press('Escape')
      await keyboard().press('Control+.')
      const action = workbench.page.locator('.action-widget .monaco-list-row', {
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
        text.replace(
          'project-lead: { held-by: [ben], deputies: [chidi] }',
          'project-lead: { held-by: [{ who: ben, until: 2099-12-31 }, { who: chidi, from: 2100-01-01 }], deputies: [] }',
        ),
      )
      await keyboard().press('Control+Z')
      await waitFor('the text of before', () => shows(workbench, 'held-by: [ben], deputies: [chidi] }'))
      await workbench.save()
    })

    test('hands over only what somebody ticks, where they choose one by one', async () => {
      await workbench.goToLine(8)
      await command('Rolebook: Hand Over Everything of a Leaver…')
      await choose('Chidi Obi')
      await type('2099-12-31')
      await dialogue('Hand everything over from Ben Lindqvist to Chidi Obi')
      await keyboard().press('Tab')
      await workbench.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Choose One by One' }).press('Enter')
      const rows = workbench.page.locator('.bulk-edit-panel .monaco-list-row')
      await rows.filter({ hasText: 'who: chidi, from: 2100-01-01' }).locator('.monaco-checkbox, input').first().click()
      await draw('handover-one-by-one')
      await workbench.page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).first().click()
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

    test('compares with a day of before, in sentences that lead into the file', async () => {
      await command('Rolebook: Compare with Another Version…')
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Let Ben lead' }).waitFor()
      await draw('compare-choice')
      await choose('Since a day')
      await type('2020-02-01')
      await waitFor('the page', () => shows(workbench, 'What was decided otherwise'))
      await waitFor('the sentence', () => shows(workbench, 'Ben Lindqvist'))
      await draw('compare')
      await workbench.page.locator('.part.editor .detected-link', { hasText: 'roles.yaml:' }).first().waitFor()
      await keyboard().press('Control+W')
    })

    test('compares with what is saved, without git', async () => {
      await workbench.goToLine(22)
      await keyboard().press('End')
      await keyboard().type(' ')
      await command('Rolebook: Compare with Another Version…')
      await choose('The saved file')
      await waitFor('the page', () => shows(workbench, 'The same is decided in both.'))
      await keyboard().press('Control+W')
      await workbench.page.locator('.tab[data-resource-name="roles.yaml"]').click()
      await workbench.goToLine(22)
      await workbench.save()
    })

    test('begins at a person in the tree', async () => {
      await workbench.page.locator('.pane-header', { hasText: 'People' }).click()
      const person = workbench.findTreeRows().filter({ hasText: 'Chidi Obi' }).first()
      const question = workbench.page.locator('.quick-input-title', { hasText: 'Record an Absence: Chidi Obi' })
      const entry = workbench.page.locator('.monaco-menu .action-item.focused', { hasText: 'Record an Absence' })
      // by keys: a menu that has just opened takes no click yet
      await waitFor('the question', async () => {
        if (await question.isVisible()) return true
        if (!(await workbench.page.locator('.monaco-menu').isVisible())) await person.click({ button: 'right' })
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
      await workbench.page.locator('.quick-input-title', { hasText: 'New Rolebook' }).waitFor()
      await draw('new-rolebook-place')
      // the box for the place is VS Code’s own, and ready once it lists the folder
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: '..' }).first().waitFor()
      await workbench.page.locator('.quick-input-widget input').first().fill(join(folder, 'roles2.yaml'))
      const isOpen = () => workbench.page.locator('.tab[data-resource-name="roles2.yaml"]').isVisible()
      await waitFor('the new file', async () => {
        await keyboard().press('Enter')
        return isOpen()
      })
      const made = readFileSync(join(folder, 'roles2.yaml'), 'utf8')
      expect(made).toContain('name: "Lindenhof"')
      expect(made).toContain('eva-linde:')
      await draw('new-rolebook-made')
    })
  })
})

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

/** Whether the editor shows these words. */
async function shows({ page }: OpenWorkbench, words: string): Promise<boolean> {
  const lines = await page.locator('.part.editor .view-lines').allInnerTexts()
  return lines.some((text) => text.replaceAll('\u00a0', ' ').includes(words))
}

/** What somebody does at the keyboard. */
function driving(open: () => OpenWorkbench) {
  const pictures = process.env['ROLEBOOK_PICTURES']
  const page = () => open().page
  const input = () => page().locator('.quick-input-widget input').first()
  const rows = (text: string) => page().locator('.quick-input-list .monaco-list-row', { hasText: text })
  /** Answers, and waits until the next question is asked or none is left. */
  async function answerWith(fillIn: () => Promise<void>): Promise<void> {
    await fillIn()
    const title = page().locator('.quick-input-title').first()
    const before = await title.innerText()
    await page().keyboard.press('Enter')
    await waitFor('the next question', async () => !(await title.isVisible()) || (await title.innerText()) !== before)
  }
  return {
    keyboard: () => page().keyboard,
    async draw(name: string) {
      if (pictures !== undefined) writeFileSync(join(pictures, `${name}.png`), await open().screenshot())
    },
    async command(title: string) {
      await page().keyboard.press('F1')
      await input().fill(`>${title}`)
      await rows(title).first().waitFor()
      await page().keyboard.press('Enter')
    },
    /** Types an answer in the place of what stands there; nothing takes what stands there. */
    async type(answer: string | undefined) {
      await answerWith(async () => {
        await page().locator('.quick-input-widget:not(.hidden) input[type="text"]').first().waitFor()
        if (answer !== undefined) await input().fill(answer)
      })
    },
    async choose(label: string) {
      await answerWith(async () => {
        await rows(label).first().waitFor()
        await input().fill(label)
      })
    },
    title: (words: string) => page().locator('.quick-input-title', { hasText: words }).waitFor(),
    dialogue: (words: string) => page().locator('.monaco-dialog-box', { hasText: words }).waitFor(),
    /** The file after it was changed and saved. */
    async saved() {
      await page().locator('.tab.dirty[data-resource-name="roles.yaml"]').waitFor()
      await page()
        .locator('.part.editor .monaco-editor')
        .first()
        .click({ position: { x: 400, y: 5 } })
      await open().save()
      return readFileSync(file, 'utf8')
    },
  }
}
