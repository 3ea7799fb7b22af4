import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { openWorkbench } from '../hosts/workbench.ts'

/*
 * A workbench in which commands are run by keyboard alone: F1, the title, the answers. With ROLEBOOK_PICTURES set to a
 * folder, the window is drawn at the telling moments.
 */

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

/** The rolebook that lies there before each test. */
export const practice = `rolebook: 1
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

/** Opens the workbench for the tests around the call, with a rolebook that git has known for a while. */
export function takePlace() {
  const folder = makeTemporaryFolder('commands')
  const file = join(folder, 'roles.yaml')
  let opened: OpenWorkbench | undefined
  let text = practice
  let round = 0
  const workbench = () => {
    if (!opened) throw new Error('The workbench is not open yet.')
    return opened
  }
  const git = (date: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Amara', '-c', 'user.email=amara@harbour.example', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: 'pipe',
    })
  /** Whether the editor shows these words. */
  const shows = async (words: string) => {
    const lines = await workbench().page.locator('.part.editor .view-lines').allInnerTexts()
    return lines.some((line) => line.replaceAll('\u00a0', ' ').includes(words))
  }
  /**
   * Writes the file from outside, until the editor has it: a watcher now and then misses one writing of two, and one that is
   * busy sees nothing but writings as long as they go on without a pause.
   */
  const write = async (wanted: string) => {
    round += 1
    text = wanted.replace(/^rolebook: 1.*$/m, `rolebook: 1   # round ${round}`)
    await workbench().page.keyboard.press('Control+Home')
    for (let times = 0; times < 10; times += 1) {
      writeFileSync(file, text)
      const hasCome = await waitFor('the new text', () => shows(`# round ${round}`), 5000).catch(() => false)
      if (hasCome) return
    }
    throw new Error(`The editor does not show what was written: ${text}`)
  }

  beforeAll(async () => {
    writeFileSync(file, practice.replace('project-lead: { held-by: [ben]', 'project-lead: { held-by: [amara]'))
    git('2020-01-05T10:00Z', 'init', '--quiet')
    git('2020-01-05T10:00Z', 'add', '.')
    git('2020-01-05T10:00Z', 'commit', '--quiet', '-m', 'Begin')
    writeFileSync(file, practice)
    git('2020-03-05T10:00Z', 'commit', '--quiet', '-a', '-m', 'Let Ben lead')
    opened = await openWorkbench({
      folder,
      file,
      extension: join(repositoryRoot, 'vscode-extension'),
      // hints and lenses would stand between the words that the test looks for
      settings: {
        'git.enabled': true,
        'files.simpleDialog.enable': true,
        'editor.inlayHints.enabled': 'off',
        'editor.codeLens': false,
      },
    })
    await opened.waitForFile('roles.yaml')
    // the palette lists what can be done at the moment it opens, so the rolebook must have been read by then
    await opened.openView('Rolebook')
    await opened.listTree('Project lead')
  })
  afterAll(async () => {
    await opened?.close()
    await removeFolder(folder)
  })
  beforeEach(async () => {
    const { page } = workbench()
    await page.keyboard.press('Escape')
    await page.locator('.tab[data-resource-name="roles.yaml"]').click()
    await write(practice)
    await page.keyboard.press('Escape')
  })
  return { workbench, folder, git, shows, write, text: () => text, ...driving(workbench, file) }
}

/** What somebody does at the keyboard. */
function driving(open: () => OpenWorkbench, file: string) {
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
    command: (title: string) => open().runCommand(title),
    /** Types an answer over the suggested one; without an answer, keeps the suggestion. */
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
    /** Waits for a dialogue with these words, and until one of its buttons has the keyboard. */
    async dialogue(words: string) {
      const box = page().locator('.monaco-dialog-box', { hasText: words })
      await box.waitFor()
      await box.locator('.monaco-button:focus').waitFor()
    },
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
