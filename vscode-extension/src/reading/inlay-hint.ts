import type { InlayHint } from '@rolebook/language-service'
import * as vscode from 'vscode'
import { askAbout, type WritingParts } from '../writing/asked-rolebook.ts'
import { isSwitchedOn, shownAgainAfter } from './settings.ts'

/** Provides inlay hints for the lines on screen: names behind ids, and days left. */
export function offerInlayHints(parts: WritingParts): vscode.InlayHintsProvider & vscode.Disposable {
  const { event, dispose } = shownAgainAfter(parts, 'inlayHints')
  return {
    onDidChangeInlayHints: event,
    dispose,
    async provideInlayHints(file, range) {
      if (!isSwitchedOn('inlayHints', file)) return undefined
      const found = await askAbout(file, parts)
      return found && parts.service.inlayHints(found.document, range, found.asked).map(toInlayHint)
    },
  }
}

function toInlayHint({ position, label, tooltip }: InlayHint): vscode.InlayHint {
  const text = typeof label === 'string' ? label : label.map(({ value }) => value).join('')
  const converted = new vscode.InlayHint(new vscode.Position(position.line, position.character), text)
  converted.paddingLeft = true
  if (typeof tooltip === 'string') converted.tooltip = tooltip
  return converted
}
