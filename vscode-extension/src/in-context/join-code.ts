import * as vscode from 'vscode'

/**
 * The join code in the settings. Of the person’s own alone: no workspace says whom to believe, and in one that nobody trusts
 * none is asked.
 */
export function joinCode(): string | undefined {
  if (!vscode.workspace.isTrusted) return undefined
  const code = vscode.workspace.getConfiguration('rolebook').inspect('directory')?.globalValue
  return typeof code === 'string' && code.trim() !== '' ? code : undefined
}
