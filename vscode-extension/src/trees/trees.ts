import { showRulePageCommand, type TreeKind } from '@rolebook/language-service'
import * as vscode from 'vscode'
import type { TreeViews } from '../starter/starter.ts'
import { registerGoTo } from './go-to.ts'
import { fileOf, goingTo, type Line, RolebookTree, type TreeParts } from './rolebook-tree.ts'
import { TreeSettings } from './tree-settings.ts'

/** The views of the side bar, each with its tree. */
const views: Readonly<Record<TreeKind, string>> = {
  roles: 'rolebook.responsibilities',
  people: 'rolebook.people',
  clauses: 'rolebook.clauses',
  situations: 'rolebook.situations',
  gaps: 'rolebook.gaps',
}

/** All trees of the side bar, and the commands on their lines. */
export class Trees implements vscode.Disposable {
  readonly roles: RolebookTree
  readonly #subscriptions: vscode.Disposable

  constructor(parts: Omit<TreeParts, 'settings'>, memory: vscode.Memento, inSideBar: TreeViews) {
    const settings = new TreeSettings(memory)
    const tree = (kind: TreeKind) => {
      const late = inSideBar.get(views[kind])
      if (!late) throw new Error(`The manifest has no view ${views[kind]}.`)
      return new RolebookTree(kind, late, { ...parts, settings })
    }
    this.roles = tree('roles')
    const others = (['people', 'clauses', 'situations', 'gaps'] as const).map(tree)
    this.#subscriptions = vscode.Disposable.from(
      settings,
      this.roles,
      ...others,
      registerGoTo(this.roles, parts.language),
      vscode.commands.registerCommand('rolebook.tree.copy', ({ node }: Line) =>
        vscode.env.clipboard.writeText([node.label, ...(node.description ? [node.description] : [])].join(' · ')),
      ),
      vscode.commands.registerCommand('rolebook.tree.showReferences', showReferences),
      vscode.commands.registerCommand('rolebook.tree.showRulePage', ({ node }: Line) =>
        node.subject?.kind === 'finding'
          ? vscode.commands.executeCommand(showRulePageCommand, node.subject.rule)
          : undefined,
      ),
    )
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }
}

/** Lists in the editor every place that names the thing a line is about. */
async function showReferences({ uri, node }: Line): Promise<void> {
  if (!node.range) return
  const { command, arguments: where } = goingTo(uri, node)
  await vscode.commands.executeCommand(command, ...where)
  const { line, character } = node.range.start
  const at = new vscode.Position(line, character)
  const file = fileOf(uri, node)
  const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', file, at)
  await vscode.commands.executeCommand('editor.action.showReferences', file, at, places)
}
