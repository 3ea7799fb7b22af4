import * as vscode from 'vscode'
import { toRange } from '../conversion.ts'
import { askAbout, type WritingParts } from '../writing/asked-rolebook.ts'
import { isSwitchedOn, shownAgainAfter } from './settings.ts'

/** Provides lenses above roles, contact points and situations. */
export function offerCodeLenses(parts: WritingParts): vscode.CodeLensProvider & vscode.Disposable {
  const { event, dispose } = shownAgainAfter(parts, 'codeLens')
  return {
    onDidChangeCodeLenses: event,
    dispose,
    async provideCodeLenses(file) {
      if (!isSwitchedOn('codeLens', file)) return undefined
      const found = await askAbout(file, parts)
      if (!found) return undefined
      const lenses = parts.service.codeLenses(found.document, found.asked)
      return lenses.map(({ range, command }) => new vscode.CodeLens(toRange(range), command))
    },
  }
}
