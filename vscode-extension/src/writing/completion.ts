import type { CompletionItem, MarkupContent, SuggestionData } from '@rolebook/language-service'
import type { RolebookDocument } from '@rolebook/model'
import { configurationName } from '@rolebook/rules'
import * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import { toRange, toTextEdit } from '../conversion.ts'
import type { OpenRolebooks } from '../open-rolebooks.ts'
import { type AskedRolebook, askWhileTyping, type WritingParts } from './asked-rolebook.ts'

/** The characters after which VS Code asks by itself, because a value, an item, a key or a quote begins. */
export const suggestingCharacters = [' ', '[', '{', ',', '"', "'"]

/** Reopens the list at the end of a suggestion; `auto` keeps it closed where there is nothing to suggest. */
const askAgain: vscode.Command = { title: '', command: 'editor.action.triggerSuggest', arguments: [{ auto: true }] }

/** A suggestion with the question by which the thing it names can be described. */
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
      // a fast typist is further on by the time of the answer; VS Code adjusts suggestions for this text to the new one
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

/**
 * An empty file, in which a rolebook may be begun; for every other file that is not a rolebook the service returns
 * nothing.
 */
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
