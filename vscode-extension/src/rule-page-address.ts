import { showRulePageCommand } from '@rolebook/language-service'
import * as vscode from 'vscode'

/** The address behind a finding’s code. A command, for it opens the page that came with the extension, on every host. */
export function rulePageAddress(rule: string): vscode.Uri {
  return vscode.Uri.parse(`command:${showRulePageCommand}?${encodeURIComponent(JSON.stringify([rule]))}`)
}
