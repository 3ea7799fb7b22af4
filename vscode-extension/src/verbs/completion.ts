import type { CompletionItem } from '@rolebook/language-service'
import * as vscode from 'vscode'
import { toRange, toTextEdit } from '../conversion.ts'
import { askAbout, type VerbParts } from './asked-rolebook.ts'

/** Behind these VS Code asks by itself: a value, an item, a key or a quote begins. */
export const suggestingCharacters = [' ', '[', '{', ',', '"', "'"]

/** Suggests what may be written at the cursor. */
export function offerCompletion(parts: VerbParts): vscode.CompletionItemProvider {
  return {
    async provideCompletionItems(file, position) {
      const found = await askAbout(file, parts)
      if (!found) return undefined
      const { items, isIncomplete } = parts.service.completion(found.document, position, found.asked)
      return new vscode.CompletionList(items.map(toCompletionItem), isIncomplete)
    },
  }
}

function toCompletionItem(item: CompletionItem): vscode.CompletionItem {
  const { label, detail, kind = 1, sortText, filterText, documentation, textEdit, additionalTextEdits = [] } = item
  // the kinds of LSP are counted from 1
  const converted = new vscode.CompletionItem(detail === undefined ? label : { label, description: detail }, kind - 1)
  if (sortText !== undefined) converted.sortText = sortText
  if (filterText !== undefined) converted.filterText = filterText
  if (typeof documentation === 'object') converted.documentation = new vscode.MarkdownString(documentation.value)
  if (textEdit && 'range' in textEdit) {
    const { newText, range } = textEdit
    converted.range = toRange(range)
    converted.insertText = item.insertTextFormat === 2 ? new vscode.SnippetString(newText) : newText
    // a key was put in, or the beginning of a line: what may stand there is offered at once, if anything is known
    if (/\s$/.test(newText))
      converted.command = { title: '', command: 'editor.action.triggerSuggest', arguments: [{ auto: true }] }
  }
  converted.additionalTextEdits = additionalTextEdits.map(toTextEdit)
  converted.keepWhitespace = true
  return converted
}
