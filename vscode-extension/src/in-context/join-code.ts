import * as vscode from 'vscode'

/**
 * The join code in the user's own settings only: a workspace must not say whom to believe, and an untrusted one is not
 * even asked.
 */
export function joinCode(): string | undefined {
  if (!vscode.workspace.isTrusted) return undefined
  const code = vscode.workspace.getConfiguration('rolebook').inspect('directory')?.globalValue
  return typeof code === 'string' && code.trim() !== '' ? code : undefined
}
