import type { SelectionRange } from '@rolebook/language-service'
import * as vscode from 'vscode'
import { toRange } from '../conversion.ts'
import { askAbout, type WritingParts } from '../writing/asked-rolebook.ts'

/** Provides the ranges of an expanding selection. */
export function offerSelectionRanges(parts: WritingParts): vscode.SelectionRangeProvider {
  return {
    async provideSelectionRanges(file, positions) {
      const found = await askAbout(file, parts)
      return found && parts.service.selectionRanges(found.document, positions, found.asked).map(toSelectionRange)
    },
  }
}

function toSelectionRange({ range, parent }: SelectionRange): vscode.SelectionRange {
  return new vscode.SelectionRange(toRange(range), parent && toSelectionRange(parent))
}
