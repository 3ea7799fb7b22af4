import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import { sayNoRolebook } from '../no-rolebook.ts'
import { goingTo, type Line, type RolebookTree } from './rolebook-tree.ts'
import { iconOf } from './tree-icons.ts'

/** A list to type into, of every role and responsibility that the file speaks of; what is chosen is shown in the editor. */
export function registerGoTo(tree: RolebookTree, language: OwnLanguage): vscode.Disposable {
  return vscode.commands.registerCommand('rolebook.goTo', async () => {
    const lines = (await tree.lines()).flatMap((line): Line[] => [
      line,
      ...line.node.children.map((node) => ({ ...line, node })),
    ])
    if (lines.length === 0) {
      sayNoRolebook(language)
      return
    }
    const items = lines
      .filter(({ node }) => node.range && node.icon !== 'error' && node.icon !== 'warning')
      .map((line) => ({
        label: line.node.label,
        description: line.node.description,
        iconPath: iconOf(line.node.icon),
        line,
      }))
    const chosen = await vscode.window.showQuickPick(items, {
      placeHolder: texts.where[language],
      matchOnDescription: true,
    })
    if (!chosen) return
    const { command, arguments: where } = goingTo(chosen.line.uri, chosen.line.node)
    await vscode.commands.executeCommand(command, ...where)
  })
}

const texts = {
  where: {
    en: 'Role, responsibility or person',
    de: 'Rolle, Verantwortlichkeit oder Person',
    fr: 'Rôle, responsabilité ou personne',
  },
} satisfies Record<string, InOwnLanguages<string>>
