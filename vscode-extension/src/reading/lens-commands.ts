import {
  type Position,
  type ShownGap,
  showDutiesCommand,
  showGapsCommand,
  showUsesCommand,
} from '@rolebook/language-service'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import { toLocation, toRange } from '../conversion.ts'
import type { RolebookTree } from '../trees/rolebook-tree.ts'
import { askAbout, type WritingParts } from '../writing/asked-rolebook.ts'

/** What a click on a lens does: the places in a peek, the gap itself, the role in the view with all its responsibilities. */
export function registerLensCommands(
  parts: WritingParts,
  roles: RolebookTree,
  language: OwnLanguage,
): vscode.Disposable {
  const { commands } = vscode
  return vscode.Disposable.from(
    commands.registerCommand(showUsesCommand, async (uri: string, { line, character }: Position) => {
      const file = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))
      const found = await askAbout(file, parts)
      if (!found) return
      const position = new vscode.Position(line, character)
      const asked = { ...found.asked, withDefinition: false }
      const places = parts.service.references(found.document, position, asked).map(toLocation)
      await commands.executeCommand('editor.action.showReferences', file.uri, position, places)
    }),
    commands.registerCommand(showGapsCommand, async (gaps: readonly ShownGap[]) => {
      const gap = gaps.length > 1 ? await choose(gaps, language) : gaps[0]
      if (gap) await showGap(gap)
    }),
    commands.registerCommand(showDutiesCommand, (_: string, role: string) => roles.reveal({ kind: 'role', id: role })),
  )
}

async function choose(gaps: readonly ShownGap[], language: OwnLanguage): Promise<ShownGap | undefined> {
  const items = gaps.map((gap) => ({ label: gap.message, gap }))
  return (await vscode.window.showQuickPick(items, { placeHolder: texts.choose[language] }))?.gap
}

/** Goes to the place and opens its hover there, with the repairs. */
async function showGap({ uri, range }: ShownGap): Promise<void> {
  const { start } = toRange(range)
  const selection = new vscode.Range(start, start)
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection })
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' })
}

const texts = {
  choose: { en: 'Which gap?', de: 'Welche Lücke?', fr: 'Quelle lacune\u202f?' },
} satisfies Record<string, InOwnLanguages<string>>
