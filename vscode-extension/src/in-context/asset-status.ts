import type { AssetPage } from '@rolebook/language-service'
import type { FilePattern, InOwnLanguages, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { AssetPages } from './asset-pages.ts'
import type { AssetSourceKind, KnownAssets } from './known-assets.ts'

export interface AssetStatusParts {
  readonly assets: KnownAssets
  readonly pages: AssetPages
  readonly language: OwnLanguage
}

/** The command that opens the card of the asset to which the file in the editor belongs. */
const command = 'rolebook.showAsset'

/**
 * The status bar item with the owner and classification of the file in the editor; a click opens the asset’s card.
 * While a page such as that card has the keyboard, it is about the file that had it before, as long as that is visible.
 */
export class AssetStatus implements vscode.Disposable {
  readonly #parts: AssetStatusParts
  readonly #item = vscode.window.createStatusBarItem('rolebook.asset', vscode.StatusBarAlignment.Left)
  readonly #subscriptions: vscode.Disposable
  /** The text document that last had the keyboard. */
  #file = vscode.window.activeTextEditor?.document
  /** Counts the drawings, so that a slow one does not overtake the next. */
  #turn = 0

  constructor(parts: AssetStatusParts) {
    this.#parts = parts
    this.#item.name = texts.name[parts.language]
    this.#item.command = command
    const draw = () => void this.#draw()
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        this.#file = editor?.document ?? this.#file
        draw()
      }),
      vscode.window.onDidChangeVisibleTextEditors(draw),
      vscode.workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration('rolebook.inContext') && draw(),
      ),
      vscode.workspace.onDidChangeWorkspaceFolders(draw),
      parts.assets.onDidChange(draw),
      vscode.commands.registerCommand(command, () => this.#open()),
    )
    draw()
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  async #draw(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const found = await this.#find()
    if (turn !== this.#turn) return
    // the palette offers the command only then
    void vscode.commands.executeCommand('setContext', 'rolebook.hasAsset', found !== undefined)
    if (!found) {
      this.#item.hide()
      return
    }
    const { line, sentence, markdown } = found.page
    this.#item.text = `$(shield) ${line.replaceAll('$(', '$ (')}`
    this.#item.tooltip = new vscode.MarkdownString(markdown)
    this.#item.accessibilityInformation = { label: sentence }
    this.#item.show()
  }

  async #open(): Promise<void> {
    const found = await this.#find()
    if (found) await this.#parts.pages.open(found.source, found.asset)
    else void vscode.window.showInformationMessage(texts.none[this.#parts.language])
  }

  /** The asset of the file in the editor: of the first source that knows the file, by its most exact pattern. */
  async #find(): Promise<Found | undefined> {
    const file = this.#file
    if (!file || !isSeen(file) || !isOn() || !vscode.workspace.getWorkspaceFolder(file.uri)) return undefined
    for (const { kind, patterns, page } of await this.#parts.assets.sources()) {
      const asset = patterns.find((pattern) => covers(pattern, file))?.asset
      const described = asset === undefined ? undefined : page(asset)
      if (asset !== undefined && described) return { source: kind, asset, page: described }
    }
    return undefined
  }
}

interface Found {
  readonly source: AssetSourceKind
  readonly asset: string
  readonly page: AssetPage
}

function isSeen(file: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some(({ document }) => document === file)
}

function isOn(): boolean {
  return vscode.workspace.getConfiguration('rolebook').get('inContext', true)
}

/** Whether a pattern covers a file, by VS Code’s own reading of patterns, from the root of each open folder. */
function covers({ glob }: FilePattern, file: vscode.TextDocument): boolean {
  const folders = vscode.workspace.workspaceFolders ?? []
  return folders.some(
    (folder) => vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, file) > 0,
  )
}

const texts = {
  name: { en: 'Asset of the file', de: 'Wert (Asset) der Datei', fr: 'Actif du fichier' },
  none: {
    en: 'No asset that Rolebook knows of is found at this file.',
    de: 'Zu dieser Datei kennt Rolebook keinen Wert (Asset).',
    fr: 'Rolebook ne connaît aucun actif pour ce fichier.',
  },
} satisfies Record<string, InOwnLanguages<string>>
