import type { Proposal, Review } from '@rolebook/language-service'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import { toRange } from '../conversion.ts'

/** How much of a proposal was written: all of it, what somebody ticked, or nothing. */
export type Written = 'all' | 'ticked' | undefined

/** Writes what a dialogue proposes, as one edit that can be undone, after any required consent. */
export async function writeProposal({ edits, cursor, review }: Proposal, language: OwnLanguage): Promise<Written> {
  const uris = [...new Set(edits.map(({ uri }) => uri))].map((uri) => vscode.Uri.parse(uri))
  const files = await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)))
  const versions = files.map(({ version }) => version)
  const agreed = review ? await agree(review) : 'all'
  if (!agreed) return undefined
  if (files.some(({ version }, index) => version !== versions[index])) {
    void vscode.window.showWarningMessage(texts.changed[language])
    return undefined
  }
  const edit = new vscode.WorkspaceEdit()
  for (const { uri, range, newText, because } of edits) {
    const why = agreed === 'ticked' && because !== undefined ? { label: because, needsConfirmation: true } : undefined
    edit.replace(vscode.Uri.parse(uri), toRange(range), newText, why)
  }
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: agreed === 'ticked' }))) return undefined
  if (cursor) await showCursor(cursor)
  return agreed
}

/** What somebody agrees to after reading it; `undefined` where they dismiss it. */
async function agree({ question, paragraphs, agree: all, oneByOne }: Review): Promise<Written> {
  const detail = paragraphs
    .map(({ heading, sentences }) => [heading, ...sentences.map((sentence) => `• ${sentence}`)].join('\n'))
    .join('\n\n')
  const words = [all, ...(oneByOne === undefined ? [] : [oneByOne])]
  const said = await vscode.window.showInformationMessage(question, { modal: true, detail }, ...words)
  if (said === undefined) return undefined
  return said === all ? 'all' : 'ticked'
}

async function showCursor({ uri, position }: NonNullable<Proposal['cursor']>): Promise<void> {
  const at = new vscode.Position(position.line, position.character)
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(at, at) })
}

const texts = {
  changed: {
    en: 'The file has been changed meanwhile, so nothing was written. Please begin again.',
    de: 'Die Datei wurde inzwischen geändert, deshalb wurde nichts geschrieben. Bitte beginnen Sie noch einmal.',
    fr: 'Le fichier a été modifié entre-temps, rien n’a donc été écrit. Veuillez recommencer.',
  },
} satisfies Record<string, InOwnLanguages<string>>
