import * as vscode from 'vscode'
import { ActiveRolebook, type ActiveRolebookParts } from './active-rolebook.ts'
import { registerApprove } from './approve.ts'
import { registerCompare } from './compare.ts'
import { ComparisonPages } from './comparison-pages.ts'
import { registerNewRolebook } from './new-rolebook.ts'
import { registerRolebookCommands } from './rolebook-commands.ts'
import { registerVerifyContact } from './verify-contact.ts'

/** Registers all commands that ask something, and what they share. `memory` is the storage of the workspace. */
export function registerCommands(parts: ActiveRolebookParts, memory: vscode.Memento): vscode.Disposable {
  const { language } = parts
  const active = new ActiveRolebook(parts)
  const pages = new ComparisonPages()
  return vscode.Disposable.from(
    pages,
    registerNewRolebook(parts),
    registerRolebookCommands(active, language),
    registerVerifyContact(active, memory, language),
    registerApprove(active, language),
    registerCompare({ ...parts, active, pages }),
  )
}
