import type { CompletionItem, MarkupContent, SuggestionData } from '@rolebook/language-service'
import type { RolebookDocument } from '@rolebook/model'
import { configurationName } from '@rolebook/rules'
import * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import { toRange, toTextEdit } from '../conversion.ts'
import type { OpenRolebooks } from '../open-rolebooks.ts'
import { type AskedRolebook, askWhileTyping, type WritingParts } from './asked-rolebook.ts'

/** Behind these VS Code asks by itself: a value, an item, a key or a quote begins. */
export const suggestingCharacters = [' ', '[', '{', ',', '"', "'"]

/** Opens the list again where a suggestion has ended; `auto` keeps it shut where there is nothing. */
const askAgain: vscode.Command = { title: '', command: 'editor.action.triggerSuggest', arguments: [{ auto: true }] }

/** A suggestion, and whom to ask what is known of the thing that it names. */
class Suggestion extends vscode.CompletionItem {
  describe: (() => MarkupContent | undefined) | undefined
}

/** Suggests what may be written at the cursor. */
export function offerCompletion(
  parts: WritingParts,
  rolebooks: OpenRolebooks,
): vscode.CompletionItemProvider<Suggestion> {
  const { service, clock } = parts
  return {
    async provideCompletionItems(file, position) {
      if (isSettings(file)) {
        const { items } = service.configurationCompletion(file.getText(), position)
        return new vscode.CompletionList(items.map(toSuggestion))
      }
      // who types fast is further on by the time of the answer; VS Code fits what is suggested for this text to the new one
      const asItWas = rolebooks.readAny(file)
      const found = (await askWhileTyping(file, parts)) ?? (asItWas && emptyFile(file, asItWas, clock))
      if (!found) return undefined
      const { document, asked } = found
      const { items, isIncomplete } = service.completion(document, position, { ...asked, snippets: true, asItWas })
      return new vscode.CompletionList(
        items.map((item) => {
          const { subject: kind }: SuggestionData = item.data ?? {}
          const suggestion = toSuggestion(item)
          if (kind) suggestion.describe = () => service.describe(document, { kind, id: item.label }, asked.now)
          return suggestion
        }),
        isIncomplete,
      )
    },
    resolveCompletionItem(suggestion) {
      const known = suggestion.describe?.()
      if (known) suggestion.documentation = new vscode.MarkdownString(known.value)
      return suggestion
    },
  }
}

function isSettings({ uri, languageId }: vscode.TextDocument): boolean {
  return languageId === 'yaml' && uri.path.endsWith(`/${configurationName}`)
}

/** In a file without anything in it a rolebook may be begun; in whatever else is no rolebook the service is silent. */
function emptyFile({ uri }: vscode.TextDocument, document: RolebookDocument, clock: Clock): AskedRolebook {
  return { document, asked: { uri: uri.toString(), now: clock.now() } }
}

function toSuggestion(item: CompletionItem): Suggestion {
  const { label, detail, kind = 1, sortText, filterText, documentation, textEdit, additionalTextEdits = [] } = item
  // the kinds of LSP are counted from 1
  const converted = new Suggestion(detail === undefined ? label : { label, description: detail }, kind - 1)
  if (sortText !== undefined) converted.sortText = sortText
  if (filterText !== undefined) converted.filterText = filterText
  if (typeof documentation === 'object') converted.documentation = new vscode.MarkdownString(documentation.value)
  if (textEdit && 'range' in textEdit) {
    const { newText, range } = textEdit
    converted.range = toRange(range)
    converted.insertText = item.insertTextFormat === 2 ? new vscode.SnippetString(newText) : newText
  }
  converted.additionalTextEdits = additionalTextEdits.map(toTextEdit)
  converted.keepWhitespace = true
  const { goesOn }: SuggestionData = item.data ?? {}
  if (goesOn) converted.command = askAgain
  return converted
}
