import * as vscode from 'vscode'
import { patience } from '../hosts/deadline.ts'

/** A finding of ours on screen, as plain data. */
export interface SaidFinding {
  readonly code: string
  readonly message: string
  readonly severity: vscode.DiagnosticSeverity
  /** From 0. */
  readonly line: number
  /** What is underlined. */
  readonly text: string
  /** Where the code leads. */
  readonly target: string
  readonly related: readonly string[]
}

// until everything is loaded VS Code answers without us, and each suite may be the first to ask
suiteSetup(async () => {
  const extension = vscode.extensions.getExtension<{ responsibilities(): Promise<unknown> }>('rolebook.rolebook')
  await (await extension?.activate())?.responsibilities()
})

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const file = await vscode.workspace.openTextDocument(fileOf(name))
  await vscode.window.showTextDocument(file, vscode.ViewColumn.One)
  return file
}

/** Where a file of the workspace lies. */
export function fileOf(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('No folder is open.')
  return vscode.Uri.joinPath(folder.uri, name)
}

/** The name of a file as a message should have it. */
export function workspaceFile({ uri }: vscode.TextDocument): string {
  return uri.path.split('/').at(-1) ?? ''
}

/** What Rolebook says about a file at this moment. */
export function said(file: vscode.TextDocument): readonly SaidFinding[] {
  return vscode.languages
    .getDiagnostics(file.uri)
    .filter(({ source }) => source === 'rolebook')
    .map(({ code, message, severity, range, relatedInformation = [] }) => ({
      code: typeof code === 'object' ? String(code.value) : String(code),
      message,
      severity,
      line: range.start.line,
      text: file.getText(range),
      target: typeof code === 'object' ? code.target.toString(true) : '',
      related: relatedInformation.map((related) => related.message),
    }))
}

/** Waits until Rolebook says of a file exactly these rules, in whatever order, each perhaps several times. */
export async function untilSaid(
  file: vscode.TextDocument,
  ...rules: readonly string[]
): Promise<readonly SaidFinding[]> {
  const wanted = [...rules].sort().join(', ')
  const seen = () => [...new Set(said(file).map(({ code }) => code))].sort().join(', ')
  await until(
    () => `“${wanted}” of ${workspaceFile(file)}, last seen “${seen()}”`,
    () => seen() === wanted,
  )
  return said(file)
}

/** Waits for something to be true: asked again at each change of findings, and now and then. */
export async function until(what: string | (() => string), isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patience
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${typeof what === 'string' ? what : what()}`)
    await nextChange()
  }
}

/** The texts of hovers, as their Markdown. */
export function texts(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n')
}

/** Where words of a file begin. */
export function positionOf(file: vscode.TextDocument, words: string): vscode.Position {
  const start = file.getText().indexOf(words)
  if (start === -1) throw new Error(`${workspaceFile(file)} has no “${words}”.`)
  return file.positionAt(start)
}

/** Exchanges the first place that has these words, without saving. */
export async function change(file: vscode.TextDocument, words: string, by: string): Promise<void> {
  const start = positionOf(file, words)
  const edit = new vscode.WorkspaceEdit()
  edit.replace(file.uri, new vscode.Range(start, file.positionAt(file.offsetAt(start) + words.length)), by)
  await vscode.workspace.applyEdit(edit)
}

/** What is suggested at a place, without the words that VS Code has from any text; of some of them all that is known. */
export async function suggestionsAt(
  file: vscode.TextDocument,
  position: vscode.Position,
  resolved = 0,
): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    file.uri,
    position,
    undefined,
    resolved,
  )
  return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text)
}

/** Puts the cursor some characters behind the beginning of words, and takes the first suggestion of the list that opens. */
export async function acceptSuggestion(file: vscode.TextDocument, words: string, behind: number): Promise<void> {
  const editor = await vscode.window.showTextDocument(file)
  const cursor = positionOf(file, words)
  const at = file.positionAt(file.offsetAt(cursor) + behind)
  editor.selection = new vscode.Selection(at, at)
  const before = file.getText()
  await vscode.commands.executeCommand('editor.action.triggerSuggest')
  // the list opens in its own time, and until then there is nothing to take
  await until('a suggestion to be taken', async () => {
    await vscode.commands.executeCommand('acceptSelectedSuggestion')
    return file.getText() !== before
  })
  await vscode.commands.executeCommand('hideSuggestWidget')
  await vscode.commands.executeCommand('leaveSnippet')
}

/** Throws where a file has another text, with the first line that differs. */
export function assertText(file: vscode.TextDocument, expected: string): void {
  const [actual, wanted] = [file.getText().split(/\r?\n/), expected.split('\n')]
  const line = wanted.findIndex((text, index) => text !== actual[index])
  assert(
    file.getText() === expected,
    `line ${line + 1} of ${workspaceFile(file)} is “${wanted[line]}”, but it is “${actual[line]}”`,
  )
}

/** Throws, saying what was expected, where something is not so. */
export function assert(isSo: boolean, expected: string): asserts isSo {
  if (!isSo) throw new Error(`Not so: ${expected}`)
}

/** Resolves when findings change somewhere, at the latest after a moment: a tree or a tab tells of no change. */
function nextChange(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      listening.dispose()
      resolve()
    }
    const timer = setTimeout(done, 100)
    const listening = vscode.languages.onDidChangeDiagnostics(done)
  })
}
