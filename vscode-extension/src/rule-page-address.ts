import * as vscode from 'vscode'

/** Our own kind of address for the pages that came with the extension. */
export const rulePageScheme = 'rolebook-rule'

/**
 * The address of a rule's page. A document, not a command: VS Code follows commands from the Problems panel and not from
 * hovers, but opens documents from both. That it is drawn and not shown as text stands under `configurationDefaults`.
 */
export function rulePageAddress(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` })
}
