import { approveRolebook } from '@rolebook/language-service'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { ActiveRolebook } from './active-rolebook.ts'
import { announce, conduct } from './rolebook-commands.ts'
import { findApproved } from './versions.ts'

/**
 * Writes who approves the rolebook in the editor, after showing what changed since the last approval, if git knows it.
 */
export function registerApprove(active: ActiveRolebook, language: OwnLanguage): vscode.Disposable {
  return vscode.commands.registerCommand('rolebook.approve', async () => {
    const rolebook = await active.read()
    // a long history takes a moment
    const looking = { location: vscode.ProgressLocation.Window, title: texts.looking[language] }
    const before = rolebook && (await vscode.window.withProgress(looking, () => findApproved(rolebook)))
    announce(await conduct(active, language, (desk) => approveRolebook(desk, before)))
  })
}

const texts = {
  looking: {
    en: 'Looking for what was approved last…',
    de: 'Suche, was zuletzt freigegeben wurde …',
    fr: 'Recherche de ce qui a été approuvé en dernier…',
  },
} satisfies Record<string, InOwnLanguages<string>>
