import * as vscode from 'vscode'

/** The scheme of addresses for the pages that ship with the extension. */
export const rulePageScheme = 'rolebook-rule'

/**
 * The address of a rule's page. A document, not a command: VS Code follows commands from the Problems panel and not
 * from hovers, but opens documents from both. `configurationDefaults` in the manifest makes VS Code render it instead
 * of showing its text.
 */
export function rulePageAddress(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` })
}
