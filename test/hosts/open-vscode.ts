import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startProcess } from './child-process.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'
import { findVSCode } from './vscode.ts'
import { startVSCodeServer } from './vscode-server.ts'
import { vscodeSettings } from './vscode-settings.ts'
import { writeWorkbenchAddress } from './workbench.ts'

/** A VS Code that was opened for a person. */
export interface OpenedVSCode {
  /** The address to open in one's own browser, where VS Code has no window of its own. */
  readonly address?: string
  /** Resolves once it has ended. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

/**
 * Opens a folder, and a file in it, in VS Code with an extension from its source, in a profile of its own; the person's
 * own VS Code and settings stay as they are.
 * @throws HostMissing when there is no VS Code to be had
 */
export async function openVSCode(options: { extension: string; folder: string; file: string }): Promise<OpenedVSCode> {
  const vscode = await findVSCode()
  if (vscode.isStandIn) {
    const server = await startVSCodeServer()
    const payload: [string, string][] = [
      ['openFile', server.toUri(options.file)],
      ['extensionDevelopmentPath', server.toUri(options.extension)],
    ]
    const address = writeWorkbenchAddress(server, options.folder, payload)
    return { address, closed: server.ended, close: server.stop }
  }
  const profile = makeTemporaryFolder('vscode')
  await mkdir(join(profile, 'User'), { recursive: true })
  await writeFile(join(profile, 'User', 'settings.json'), JSON.stringify(vscodeSettings))
  const args = [
    `--user-data-dir=${profile}`,
    `--extensionDevelopmentPath=${options.extension}`,
    '--new-window',
    '--wait',
  ]
  const desktop = await startProcess(vscode.executable, [...args, options.folder, options.file])
  const close = async () => {
    await desktop.stop()
    await removeFolder(profile)
  }
  return { closed: desktop.ended, close }
}
