import type {
  CodeAction,
  Diagnostic,
  DiagnosticSeverity,
  Hover,
  Location,
  LspRange,
  TextEdit,
} from '@rolebook/language-service'
import * as vscode from 'vscode'
import { rulePageAddress } from './rule-page-address.ts'

/** Turns a range of LSP into one of VS Code; both count lines and UTF-16 characters from 0. */
export function toRange({ start, end }: LspRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character)
}

/** Turns a diagnostic of LSP into one of VS Code whose code opens the page of the rule, also without a network. */
export function toDiagnostic({
  range,
  severity,
  message,
  code,
  source,
  relatedInformation,
}: Diagnostic): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(range), textOf(message), severities[severity ?? 1])
  if (source !== undefined) diagnostic.source = source
  if (code !== undefined) diagnostic.code = { value: code, target: rulePageAddress(String(code)) }
  diagnostic.relatedInformation = (relatedInformation ?? []).map(
    (related) => new vscode.DiagnosticRelatedInformation(toLocation(related.location), related.message),
  )
  return diagnostic
}

/** Turns a hover of LSP into one of VS Code, with neither HTML nor commands allowed in it. */
export function toHover({ contents, range }: Hover): vscode.Hover | undefined {
  if (typeof contents !== 'object' || !('kind' in contents)) return undefined
  return new vscode.Hover(new vscode.MarkdownString(contents.value), range && toRange(range))
}

/** Turns an action of LSP into one of VS Code; `shown` are the diagnostics on screen at its place. */
export function toCodeAction(action: CodeAction, shown: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const converted = new vscode.CodeAction(
    action.title,
    vscode.CodeActionKind.Empty.append(action.kind ?? vscode.CodeActionKind.QuickFix.value),
  )
  if (action.isPreferred !== undefined) converted.isPreferred = action.isPreferred
  const about = (action.diagnostics ?? []).flatMap((wanted) => shown.filter((diagnostic) => isSame(diagnostic, wanted)))
  if (about.length > 0) converted.diagnostics = about
  if (action.command) converted.command = { ...action.command, arguments: action.command.arguments ?? [] }
  if (action.edit?.changes) converted.edit = toWorkspaceEdit(action.edit.changes)
  return converted
}

/** Turns edits of LSP, by the address of the file, into one edit that is undone at once. */
export function toWorkspaceEdit(changes: Readonly<Record<string, readonly TextEdit[]>>): vscode.WorkspaceEdit {
  const converted = new vscode.WorkspaceEdit()
  for (const [uri, edits] of Object.entries(changes)) converted.set(vscode.Uri.parse(uri), edits.map(toTextEdit))
  return converted
}

export function toTextEdit({ range, newText }: TextEdit): vscode.TextEdit {
  return vscode.TextEdit.replace(toRange(range), newText)
}

export function toLocation({ uri, range }: Location): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range))
}

function textOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value
}

function isSame(shown: vscode.Diagnostic, { message, range }: Diagnostic): boolean {
  return shown.message === textOf(message) && shown.range.isEqual(toRange(range))
}

const severities: Readonly<Record<DiagnosticSeverity, vscode.DiagnosticSeverity>> = {
  1: vscode.DiagnosticSeverity.Error,
  2: vscode.DiagnosticSeverity.Warning,
  3: vscode.DiagnosticSeverity.Information,
  4: vscode.DiagnosticSeverity.Hint,
}
