import type { Asked, LanguageService, LocatedRolebook } from '@rolebook/language-service'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import type { ConfigurationFiles } from '../configuration-files.ts'
import type { CurrentRolebook } from '../current-rolebook.ts'
import { sayNoRolebook } from '../no-rolebook.ts'
import type { OpenRolebooks } from '../open-rolebooks.ts'
import type { RolebookFiles } from '../rolebook-files.ts'
import { fillWithPage } from './page.ts'
import type { FromPage, ToPage } from './page-messages.ts'

/** What views need from the extension. */
export interface ViewParts {
  readonly service: LanguageService
  readonly rolebooks: OpenRolebooks
  readonly current: CurrentRolebook
  readonly files: RolebookFiles
  readonly configurations: ConfigurationFiles
  readonly clock: Clock
  /** Where the extension is installed. */
  readonly extension: vscode.Uri
  readonly language: OwnLanguage
}

/** The rolebook that a view shows, and the file from which the view was opened: the rolebook itself, or a part of it. */
export interface Beheld {
  readonly file: vscode.TextDocument
  readonly rolebook: LocatedRolebook
  readonly asked: Asked
}

/** One way of looking at a rolebook beside its text: what its page shows, and what happens on its reader's wishes. */
export interface RolebookView<Shown, Wish> {
  /** The name of its style sheet; its custom editor in the manifest is `rolebook.<name>`. */
  readonly name: string
  /** The command that opens it, `rolebook.open…`. */
  readonly command: string
  readonly title: InOwnLanguages<string>
  /** What the page draws: plain data. */
  show(beheld: Beheld): Shown | Promise<Shown>
  carryOut(wish: Wish, beheld: Beheld): Promise<void>
  /** What the page needs besides, and only once. */
  given?(): unknown
  /** Called before the command opens the view of a file. */
  prepare?(file: vscode.Uri): Promise<void>
  /** Fires with the address of a file whose view has to be redrawn although neither text nor time changed. */
  readonly onDidChange?: vscode.Event<vscode.Uri>
}

/**
 * Registers a view as an editor of the text: VS Code ties it to the file, so undo, redo, saving, and being there again after
 * a reload are its own. Nothing is computed before it is opened, nor while it is hidden.
 */
export function registerView<Shown, Wish>(view: RolebookView<Shown, Wish>, parts: ViewParts): vscode.Disposable {
  const viewType = viewTypeOf(view)
  return vscode.Disposable.from(
    vscode.window.registerCustomEditorProvider(viewType, {
      resolveCustomTextEditor(file, panel) {
        panel.title = `${view.title[parts.language]}: ${file.uri.path.split('/').at(-1)}`
        const live = new LiveView(view, parts, file, panel)
        panel.onDidDispose(() => live.dispose())
      },
    }),
    vscode.commands.registerCommand(view.command, async (uri: unknown) => {
      const file = uri instanceof vscode.Uri ? uri : await fileInSight(parts)
      if (!file) return sayNoRolebook(parts.language)
      await view.prepare?.(file)
      await openView(view, file)
    }),
  )
}

/** Opens a view beside what its reader looks at, or shows the one that is open. */
export async function openView(view: { readonly name: string }, file: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', file, viewTypeOf(view), vscode.ViewColumn.Beside)
}

function viewTypeOf({ name }: { readonly name: string }): string {
  return `rolebook.${name}`
}

/** One view on screen, redrawn whenever the rolebook or the time changes. */
class LiveView<Shown, Wish> implements vscode.Disposable {
  readonly #view: RolebookView<Shown, Wish>
  readonly #parts: ViewParts
  readonly #file: vscode.TextDocument
  readonly #panel: vscode.WebviewPanel
  readonly #subscriptions: vscode.Disposable
  /** The files from which the rolebook was last made. */
  #seen: ReadonlySet<string> = new Set()
  /** Counts drawings, so that an outdated one is dropped. */
  #turn = 0
  #waiting: unknown

  constructor(
    view: RolebookView<Shown, Wish>,
    parts: ViewParts,
    file: vscode.TextDocument,
    panel: vscode.WebviewPanel,
  ) {
    this.#view = view
    this.#parts = parts
    this.#file = file
    this.#panel = panel
    const drawSoon = () => this.#drawSoon()
    this.#subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPage<Wish>) => this.#receive(message)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === file || this.#seen.has(document.uri.toString())) drawSoon()
      }),
      parts.files.onDidChange(drawSoon),
      parts.configurations.onDidChange(drawSoon),
      parts.clock.onMinute(drawSoon),
      ...(view.onDidChange
        ? [view.onDidChange((changed) => changed.toString() === file.uri.toString() && drawSoon())]
        : []),
    )
    const { extension, language } = parts
    fillWithPage(panel.webview, { extension, language, name: view.name, title: view.title[language] })
  }

  dispose(): void {
    clearTimeout(this.#waiting)
    this.#subscriptions.dispose()
  }

  async #receive(message: FromPage<Wish>): Promise<void> {
    if (message.kind === 'ready') return this.#draw(this.#view.given?.())
    const beheld = await this.#behold()
    if (beheld) await this.#view.carryOut(message.wish, beheld)
  }

  /**
   * Schedules a drawing, never within the event itself, so that the host is not kept waiting. A hidden page asks when
   * it is visible again.
   */
  #drawSoon(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => {
      if (this.#panel.visible) void this.#draw()
    }, 0)
  }

  async #draw(given?: unknown): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const beheld = await this.#behold()
    const shown = beheld ? await this.#view.show(beheld) : null
    const message: ToPage<Shown> = given === undefined ? { shown } : { shown, given }
    if (turn === this.#turn || given !== undefined) await this.#panel.webview.postMessage(message)
  }

  async #behold(): Promise<Beheld | undefined> {
    const { files, configurations, clock } = this.#parts
    const file = this.#file
    const [rolebook] = await files.of(file)
    if (!rolebook) return undefined
    this.#seen = new Set(rolebook.files.map(({ uri }) => uri))
    const configuration = await configurations.of(rolebook)
    const asked = { uri: file.uri.toString(), now: clock.now(), configuration, files: rolebook.files }
    return { file, rolebook, asked }
  }
}

/** The file in the editor, where it is a rolebook or part of one; else the current rolebook. */
async function fileInSight({ rolebooks, current }: ViewParts): Promise<vscode.Uri | undefined> {
  const file = vscode.window.activeTextEditor?.document
  if (file && (rolebooks.read(file) || rolebooks.isPart(file))) return file.uri
  return (await current.find())?.uri
}
