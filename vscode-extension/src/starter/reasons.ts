import * as vscode from 'vscode'
import { joinCode } from '../in-context/join-code.ts'
import { findMarkedFiles, likelyNames, readIfMarked } from './marked-files.ts'

const word = 'rolebook'
/** In characters: a file that somebody begins has little in it. */
const longestBeginning = 4096

/**
 * Watches for anything that may concern us: a YAML file with the marker's word, or one that somebody may be beginning;
 * a tab of ours; a rolebook in the workspace; a directory that was joined. Calls `tell` at once where there already is
 * something.
 */
export function watchForReasons(tell: () => void): vscode.Disposable {
  const { workspace, window } = vscode
  const tellIf = (isReason: boolean) => isReason && tell()
  const watcher = workspace.createFileSystemWatcher(likelyNames, false, false, true)
  const lookInto = async (uri: vscode.Uri) => tellIf((await readIfMarked(uri)) !== undefined)
  const search = async () => {
    const { done } = await findMarkedFiles()[Symbol.asyncIterator]().next()
    tellIf(done === false)
  }
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  if (workspace.textDocuments.some(isOfInterest) || tabs.some(isOurs) || joinCode() !== undefined) tell()
  else void search()
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(lookInto),
    watcher.onDidChange(lookInto),
    workspace.onDidChangeWorkspaceFolders(search),
    workspace.onDidOpenTextDocument((file) => tellIf(isOfInterest(file))),
    workspace.onDidChangeTextDocument((change) => tellIf(bringsInterest(change))),
    window.tabGroups.onDidChangeTabs(({ opened }) => tellIf(opened.some(isOurs))),
    workspace.onDidChangeConfiguration(() => tellIf(joinCode() !== undefined)),
    workspace.onDidGrantWorkspaceTrust(() => tellIf(joinCode() !== undefined)),
  )
}

function isOfInterest(file: vscode.TextDocument): boolean {
  if (file.languageId !== 'yaml') return false
  const [text, name = ''] = [file.getText(), file.uri.path.split('/').at(-1)]
  return name.includes(word) || text.includes(word) || isBlank(text)
}

/** Looks only at the changed lines, however large the file is. */
function bringsInterest({ document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
  if (document.languageId !== 'yaml') return false
  const last = document.lineCount - 1
  return (
    contentChanges.some(
      ({ range, text }) => text.includes(word) || document.lineAt(Math.min(range.start.line, last)).text.includes(word),
    ) ||
    (last < longestBeginning && isBlank(document.getText()))
  )
}

/** Whether a text has nothing but comments. */
function isBlank(text: string): boolean {
  return text.length <= longestBeginning && text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))
}

/** Whether a tab shows something that only we can fill. */
function isOurs({ input }: vscode.Tab): boolean {
  if (input instanceof vscode.TabInputCustom && input.viewType.startsWith(`${word}.`)) return true
  return hasAddress(input) && input.uri.scheme.startsWith(`${word}-`)
}

function hasAddress(input: unknown): input is { readonly uri: vscode.Uri } {
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom
}
