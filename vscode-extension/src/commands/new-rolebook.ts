import { newRolebookDialogue } from '@rolebook/exchange'
import type { Catalogue, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import { askInTurn } from './ask-in-turn.ts'

export interface NewRolebookParts {
  readonly clock: Clock
  readonly catalogue: Catalogue
  readonly language: OwnLanguage
}

/** Asks what a rolebook begins with, and opens it: as a file where somebody chose a place, else unsaved. */
export function registerNewRolebook({ clock, catalogue, language }: NewRolebookParts): vscode.Disposable {
  return vscode.commands.registerCommand('rolebook.newRolebook', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? []
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    const dialogue = newRolebookDialogue(
      { name: folder?.name ?? '', timezone: timeZone, languages: language, 'desk-hours': 'Mon-Fri 09:00-17:00' },
      { catalogue, now: clock.now(), language },
    )
    const answers = await askInTurn(dialogue)
    if (!answers) return
    const text = dialogue.finish(answers)
    const place = await vscode.window.showSaveDialog({
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, 'roles.yaml') } : {}),
      filters: { YAML: ['yaml', 'yml'] },
      title: dialogue.title,
    })
    await vscode.window.showTextDocument(await openWith(text, place), { preview: false })
  })
}

/** Opens the text. Where no place was chosen it stays unsaved, so that an hour of answers is not lost. */
async function openWith(text: string, place: vscode.Uri | undefined): Promise<vscode.TextDocument> {
  if (!place) return vscode.workspace.openTextDocument({ language: 'yaml', content: text })
  await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(text))
  return vscode.workspace.openTextDocument(place)
}
