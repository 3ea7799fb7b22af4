import * as vscode from 'vscode'
import type { Findings } from './findings.ts'
import type { OpenRolebooks } from './open-rolebooks.ts'

/**
 * Tells VS Code's menus, as `rolebook.isActive`, whether the text in the active editor is a rolebook or part of one. A
 * list of addresses would not do, because on a remote machine the extension host has other addresses than the menus.
 */
export function tellActiveRolebook(findings: Findings, rolebooks: OpenRolebooks): vscode.Disposable {
  let told = false
  const tell = () => {
    const file = vscode.window.activeTextEditor?.document
    const isRolebook = file !== undefined && (rolebooks.read(file) !== undefined || rolebooks.isPart(file))
    if (isRolebook === told) return
    told = isRolebook
    void vscode.commands.executeCommand('setContext', 'rolebook.isActive', isRolebook)
  }
  return vscode.Disposable.from(findings.onDidCheck(tell), vscode.window.onDidChangeActiveTextEditor(tell))
}
