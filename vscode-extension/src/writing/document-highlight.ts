import type { DocumentHighlight } from '@rolebook/language-service'
import * as vscode from 'vscode'
import { toRange } from '../conversion.ts'
import { askAbout, type WritingParts } from './asked-rolebook.ts'

/** Marks every place in the file that names the thing at the cursor. */
export function offerHighlights(parts: WritingParts): vscode.DocumentHighlightProvider {
  return {
    async provideDocumentHighlights(file, position) {
      const found = await askAbout(file, parts)
      return found && parts.service.highlights(found.document, position, found.asked).map(toHighlight)
    },
  }
}

function toHighlight({ range, kind = 1 }: DocumentHighlight): vscode.DocumentHighlight {
  // the kinds of LSP are counted from 1
  return new vscode.DocumentHighlight(toRange(range), kind - 1)
}
