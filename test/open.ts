/*
 * npm start -- vscode | chromium | firefox: opens the real host with the extension loaded and an example organisation
 * joined, and stays until the window is closed or Ctrl+C is pressed.
 * npm start -- example: serves the contact list of that organisation alone, for a browser that has the extension already,
 * as reviewers of the stores have.
 */
import { join } from 'node:path'
import { pasteJoinCode } from './browser/paste-join-code.ts'
import { publishExample } from './browser/published-organisation.ts'
import { runCommand } from './command.ts'
import { launchBrowser } from './hosts/launch-browser.ts'
import { type Browser, HostMissing, hasDisplay } from './hosts/machine.ts'
import { openVSCode } from './hosts/open-vscode.ts'
import { repositoryRoot } from './hosts/repository.ts'

const [host] = process.argv.slice(2)
const interrupted = new Promise<void>((resolve) => {
  process.once('SIGINT', () => resolve())
  process.once('SIGTERM', () => resolve())
})

try {
  if (host === 'chromium' || host === 'firefox') await openBrowser(host)
  else if (host === 'example') await serveExample()
  else await openEditor()
} catch (error) {
  if (!(error instanceof HostMissing)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function openBrowser(name: Browser): Promise<void> {
  const target = name === 'chromium' ? 'chrome' : 'firefox'
  const extension = join(repositoryRoot, 'browser-extension', '.output', `${target}-mv3`)
  await build(`the extension for ${name}`, ['pnpm', '--dir', 'browser-extension', 'exec', 'wxt', 'build', '-b', target])
  const organisation = await publishExample({ version: 1, at: new Date().toISOString() })
  const headed = hasDisplay()
  if (!headed) console.log('There is no display here, so the browser runs without a window.')
  const browser = await launchBrowser(name, { extension, headed })
  try {
    const panel = await browser.clickToolbarButton()
    await pasteJoinCode(panel, organisation.joinCode)
    await panel.waitForText('Harbour Dental Group')
    console.log(`\n${name} is open, with the side panel of the Rolebook extension; the toolbar button opens it again.`)
    console.log(`  extension    ${extension}`)
    console.log(`  organisation Harbour Dental Group, an example, joined from ${organisation.trust.address}`)
    console.log(`  join code    ${organisation.joinCode}`)
    console.log('\nClose the window or press Ctrl+C to end.')
    await Promise.race([browser.closed, interrupted])
  } finally {
    await browser.close()
    await organisation.stop()
  }
}

async function serveExample(): Promise<void> {
  const organisation = await publishExample({ version: 1, at: new Date().toISOString() })
  console.log(`\nThe contact list of the Harbour Dental Group, an example, is at ${organisation.trust.address}`)
  console.log(
    'Its keys were made just now and are for nothing else. Paste this into the field “Join code” of the panel:',
  )
  console.log(`\n${organisation.joinCode}\n\nPress Ctrl+C to end.`)
  await interrupted
  await organisation.stop()
}

async function openEditor(): Promise<void> {
  const extension = join(repositoryRoot, 'vscode-extension')
  await build('the VS Code extension', ['node', 'vscode-extension/build.ts'])
  const folder = join(repositoryRoot, 'shared', 'examples')
  const editor = await openVSCode({ extension, folder, file: join(folder, 'harbour-dental-group.yaml') })
  console.log(editor.address ? `\nVS Code is at ${editor.address}` : '\nVS Code is open.')
  console.log(`  extension ${extension}\n  folder    ${folder}\n\nPress Ctrl+C to end.`)
  await Promise.race([editor.closed, interrupted])
  await editor.close()
}

async function build(what: string, command: readonly string[]): Promise<void> {
  console.log(`Building ${what} …`)
  const { code, output } = await runCommand(command)
  if (code !== 0) throw new Error(`Building ${what} failed:\n${output}`)
}
