import type * as vscode from 'vscode'
import type { RolebookApi } from './starter/rolebook-api.ts'
import { Starter } from './starter/starter.ts'

/** Called by VS Code in every window. Registers placeholders, and loads nothing yet. */
export function activate(context: vscode.ExtensionContext): RolebookApi {
  const starter = new Starter(context)
  context.subscriptions.push(starter)
  return { responsibilities: async () => (await starter.load()).responsibilities() }
}
