import type { LspRange } from '@rolebook/language-service'
import * as vscode from 'vscode'
import { toRange } from '../conversion.ts'

/** Shows a place in the editor of its text: where that is on screen already, else beside what the reader looks at. */
export async function showInText(place: { readonly uri: string; readonly range: LspRange }): Promise<void> {
  const uri = vscode.Uri.parse(place.uri)
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  await vscode.window.showTextDocument(uri, {
    viewColumn: shown?.viewColumn ?? columnOfText(uri) ?? vscode.ViewColumn.Beside,
    selection: toRange(place.range),
  })
}

/** The column that has the text in a tab, behind others. */
function columnOfText(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const isText = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isText))?.viewColumn
}
