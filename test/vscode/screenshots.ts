import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { findVsix } from './vsix.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

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

/**
 * Draws VS Code with the example organisation in it, 1400 × 900 in the light theme: tree, hover and findings,
 * findings with the Problems panel, the RACI matrix beside the text, and the two maps. Needs the packed extension.
 * @returns the files written
 */
export async function drawVSCode(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  return [
    await draw(careless, join(folder, 'vscode-hover.png'), async (workbench) => {
      await workbench.openView('Rolebook')
      await workbench.listTree('Project lead')
      await showLine(workbench, 'project-lead:')
      await workbench.findTreeRows().filter({ hasText: 'Project lead' }).locator('.monaco-tl-twistie').first().click()
      await workbench.listTree('PL-6')
      await workbench.hover('project-lead', 'Held by')
    }),
    await draw(careless, join(folder, 'vscode-findings.png'), async (workbench) => {
      await workbench.openView('Rolebook')
      await workbench.listProblems('Ben Lindqvist')
      await showLine(workbench, 'internal-audit:')
      await workbench.waitForSquiggle('error')
    }),
    await draw(undecided, join(folder, 'vscode-matrix.png'), async (workbench) => {
      await workbench.page.keyboard.press('Control+B')
      await workbench.page.getByRole('button', { name: 'Open RACI Matrix' }).first().click()
      const cell = workbench.findWebview().locator('[data-duty="IT-3"][data-role="it-department"]')
      await cell.click()
      await showLine(workbench, '  IT-3:')
      await cell.click()
    }),
    await draw(example, join(folder, 'vscode-coverage-map.png'), async (workbench) => {
      await openAlone(workbench, 'Coverage Map')
      const map = workbench.findWebview()
      await map.getByRole('button', { name: /^6\.3 / }).click()
      await map.getByRole('heading', { name: /^6\.3 / }).waitFor()
    }),
    await draw(example, join(folder, 'vscode-responsibility-map.png'), async (workbench) => {
      await openAlone(workbench, 'Responsibility Map')
      const map = workbench.findWebview()
      await map.getByRole('button', { name: /^Human resources: / }).click()
      await map.getByRole('button', { name: 'Show its duties' }).click()
      await map.getByRole('button', { name: /^Dana Weiss: / }).click()
      await map.getByRole('button', { name: 'Fit', exact: true }).click()
    }),
  ]
}

async function draw(
  text: string,
  image: string,
  arrange: (workbench: OpenWorkbench) => Promise<void>,
): Promise<string> {
  const folder = makeTemporaryFolder('screenshot')
  const file = join(folder, 'roles.yaml')
  writeFileSync(file, text)
  const workbench = await openWorkbench({
    folder,
    file,
    vsix: [findVsix()],
    settings: {
      'editor.minimap.enabled': false,
      'editor.stickyScroll.enabled': false,
      'window.title': 'Harbour Dental Group',
    },
  })
  try {
    await workbench.waitForFile('roles.yaml')
    await widenSideBar(workbench)
    await arrange(workbench)
    writeFileSync(image, await workbench.screenshot())
    return image
  } finally {
    await workbench.close()
    await removeFolder(folder)
  }
}

/** The side bar's border is moved by the mouse, as nothing else can. */
async function widenSideBar({ page }: OpenWorkbench): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox()
  if (!box) throw new Error('The side bar is not shown.')
  const [border, middle] = [box.x + box.width, box.y + box.height / 2]
  await page.mouse.move(border, middle)
  await page.mouse.down()
  await page.mouse.move(border + 110, middle, { steps: 5 })
  await page.mouse.up()
}

/** Opens a map, and gives it the room of the text and of the side bar. */
async function openAlone(workbench: OpenWorkbench, map: string): Promise<void> {
  await workbench.runCommand(`Rolebook: Open ${map}`)
  await workbench.findWebview().getByRole('heading', { level: 1 }).waitFor()
  await workbench.runCommand('View: Close Editors in Other Groups')
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility')
}

/** Scrolls to the first line that holds the words. */
async function showLine(workbench: OpenWorkbench, words: string): Promise<void> {
  await workbench.goToLine(example.split('\n').findIndex((line) => line.includes(words)) + 1)
}

if (import.meta.main) {
  for (const image of await drawVSCode(process.argv[2] ?? join(repositoryRoot, 'docs/images'))) console.log(image)
  process.exit()
}
