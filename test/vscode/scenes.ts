import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../hosts/repository.ts'
import type { openWorkbench } from '../hosts/workbench.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

/** Something worth a picture of VS Code. */
export interface Scene {
  /** The name of the picture, without its ending. */
  readonly name: string
  /** What stands in `roles.yaml`. */
  readonly rolebook: string
  /** Another file of the folder that is opened instead, and what stands in it. */
  readonly beside?: { readonly file: string; readonly text: string }
  /** Does what a person would do until the window is as it is to be drawn. */
  arrange(workbench: OpenWorkbench): Promise<void>
}

const example = readFileSync(join(repositoryRoot, 'shared/examples/harbour-dental-group.yaml'), 'utf8')

/** The example after a careless afternoon: the head of IT now audits himself, and is his own deputy. */
const careless = example
  .replace(/^ {2}internal-audit: .*$/m, '  internal-audit: { held-by: [ben] }')
  .replace('deputies: [ben] }', 'deputies: [chidi] }')
  .replace('name: Dana Weiss, title: HR manager, email:', 'name: Dana Weiss, title: HR manager, emial:')

/** The example before it was settled who answers for weaknesses. */
const undecided = careless.replace(
  'IT-3: { accountable: project-lead',
  'IT-3: { accountable: [project-lead, it-department]',
)

export const scenes: readonly Scene[] = [
  {
    name: 'hover',
    rolebook: careless,
    async arrange(workbench) {
      await openTrees(workbench)
      await showLine(workbench, 'project-lead:')
      await workbench.findTreeRows().filter({ hasText: 'Project lead' }).locator('.monaco-tl-twistie').first().click()
      await workbench.listTree('PL-6')
      await workbench.hover('project-lead', 'Held by')
    },
  },
  {
    name: 'findings',
    rolebook: careless,
    async arrange(workbench) {
      await openTrees(workbench)
      await workbench.listProblems('Ben Lindqvist')
      await showLine(workbench, 'internal-audit:')
      await workbench.waitForSquiggle('error')
    },
  },
  {
    name: 'trees',
    rolebook: careless,
    async arrange(workbench) {
      await openTrees(workbench)
      const { page } = workbench
      for (const name of ['Responsibilities', 'Gaps']) await page.locator(`.pane-header[aria-label^="${name}"]`).click()
      for (const name of ['People', 'Situations', 'Clauses'])
        await page.locator(`.pane-header[aria-label^="${name}"]`).click()
      await workbench.findTreeRows().filter({ hasText: 'Ben Lindqvist' }).locator('.monaco-tl-twistie').first().click()
      await workbench.listTree('Legal and compliance')
      await showLine(workbench, '  security-desk:')
    },
  },
  {
    name: 'matrix',
    rolebook: undecided,
    async arrange(workbench) {
      await workbench.page.keyboard.press('Control+B')
      await workbench.page.getByRole('button', { name: 'Open RACI Matrix' }).first().click()
      const cell = workbench.findWebview().locator('[data-duty="IT-3"][data-role="it-department"]')
      await cell.click()
      await showLine(workbench, '  IT-3:')
      await cell.click()
    },
  },
  {
    name: 'card-preview',
    rolebook: example,
    async arrange(workbench) {
      await openTrees(workbench)
      await showLine(workbench, '  lost-device:')
      await workbench.runCommand('Rolebook: Preview Staff Card')
      const preview = workbench.findWebview()
      await preview.getByRole('button', { name: 'Tonight at 03:00' }).click()
      await preview.getByRole('heading', { level: 1, name: 'I lost my laptop or phone' }).waitFor()
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility')
    },
  },
  {
    name: 'coverage-map',
    rolebook: example,
    async arrange(workbench) {
      await openAlone(workbench, 'Coverage Map')
      const map = workbench.findWebview()
      await map.getByRole('button', { name: /^6\.3 / }).click()
      await map.getByRole('heading', { name: /^6\.3 / }).waitFor()
    },
  },
  {
    name: 'responsibility-map',
    rolebook: example,
    async arrange(workbench) {
      await openAlone(workbench, 'Responsibility Map')
      const map = workbench.findWebview()
      await map.getByRole('button', { name: /^Human resources: / }).click()
      await map.getByRole('button', { name: 'Show its duties' }).click()
      await map.getByRole('button', { name: /^Dana Weiss: / }).click()
      await map.getByRole('button', { name: 'Fit', exact: true }).click()
    },
  },
  {
    name: 'in-context',
    rolebook: example,
    beside: {
      file: 'services/hr/leave-requests.py',
      text: `"""Leave requests, as the practices send them in."""\n\nfrom personnel import people\n\n\ndef days_left(person, year):\n    taken = sum(leave.days for leave in person.leave if leave.year == year)\n    return person.days_a_year - taken\n`,
    },
    async arrange(workbench) {
      await workbench.page.locator('.statusbar-item', { hasText: 'Personnel files' }).click()
      await workbench.findWebview().getByRole('heading', { name: 'Personnel files' }).waitFor()
      await workbench.page.locator('.part.editor .view-line').first().click()
      await workbench.page.locator('.statusbar-item', { hasText: 'Personnel files' }).waitFor()
    },
  },
  {
    name: 'handover',
    rolebook: example,
    async arrange(workbench) {
      await openTrees(workbench)
      await showLine(workbench, '  ben:')
      const { page } = workbench
      const input = page.locator('.quick-input-widget input').first()
      const chidi = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Chidi Obi' })
      await workbench.runCommand('Rolebook: Hand Over Everything of a Leaver…')
      await workbench.chooseEntry('Chidi Obi')
      await chidi.waitFor({ state: 'hidden' })
      await input.fill('2026-12-31')
      await page.keyboard.press('Enter')
      await page.locator('.monaco-dialog-box', { hasText: 'Ben Lindqvist' }).waitFor()
    },
  },
  {
    name: 'walkthrough',
    rolebook: example,
    async arrange(workbench) {
      await openTrees(workbench)
      const { page } = workbench
      await workbench.runCommand('Welcome: Open Walkthrough...')
      await workbench.chooseEntry('Begin with Rolebook')
      await page.locator('.getting-started-step', { hasText: 'See who answers now' }).click()
      // in a narrow window it has no picture
      await page.keyboard.press('Control+B')
      await workbench.findWebview().locator('svg').first().waitFor()
    },
  },
]

/** Opens the side bar with the trees, and waits until they are filled. */
async function openTrees(workbench: OpenWorkbench): Promise<void> {
  await workbench.openView('Rolebook')
  await workbench.listTree('Project lead')
}

/** Opens a map, and gives it the room of the text and of the side bar. */
async function openAlone(workbench: OpenWorkbench, map: string): Promise<void> {
  await openTrees(workbench)
  await workbench.runCommand(`Rolebook: Open ${map}`)
  await workbench.findWebview().getByRole('heading', { level: 1 }).waitFor()
  await workbench.runCommand('View: Close Editors in Other Groups')
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility')
}

/** Scrolls to the first line that holds the words, and waits until the box in which its number was typed is gone. */
async function showLine(workbench: OpenWorkbench, words: string): Promise<void> {
  await workbench.goToLine(example.split('\n').findIndex((line) => line.includes(words)) + 1)
  await workbench.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' })
}
