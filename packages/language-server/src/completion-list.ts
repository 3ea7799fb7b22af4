import type { SubjectKind, SuggestionData } from '@rolebook/language-service'
import type { CompletionItem, CompletionList } from 'vscode-languageserver'
import type { Client } from './client.ts'

/** What a suggestion carries to be asked more about: what the thing is that its label names, and in which file. */
export interface CarriedData {
  readonly uri: string
  readonly subject: SubjectKind
}

/**
 * Makes a list ready for an editor: what its suggestions have in common is said once where the editor takes that, so that a
 * long list is a third as long to write, to send and to read.
 */
export function shortenList(list: CompletionList, uri: string, shared: Client['sharedOfSuggestions']): CompletionList {
  const carried = list.items.map((item) => carriedBy(item, uri))
  const [first] = list.items
  const editRange = shared.has('editRange') ? rangeOf(first) : undefined
  const data = shared.has('data') ? carried.find((one) => one !== undefined) : undefined
  const items = list.items.map((item, index) => {
    const { data: _, ...plain } = item
    const own = carried[index]
    return {
      ...(editRange !== undefined && rangeOf(item) === editRange ? withoutRange(plain) : plain),
      ...(own?.subject === data?.subject ? {} : { data: own ?? { uri } }),
    }
  })
  const itemDefaults = { ...(editRange && { editRange }), ...(data && { data }) }
  return { ...list, items, ...(editRange || data ? { itemDefaults } : {}) }
}

function carriedBy({ data }: CompletionItem, uri: string): CarriedData | undefined {
  const { subject }: SuggestionData = data ?? {}
  return subject && { uri, subject }
}

function rangeOf(item: CompletionItem | undefined) {
  return item?.textEdit && 'range' in item.textEdit ? item.textEdit.range : undefined
}

/** The text to put in is the label where nothing else is said. */
function withoutRange({ textEdit, ...item }: CompletionItem): CompletionItem {
  return textEdit === undefined || textEdit.newText === item.label ? item : { ...item, textEditText: textEdit.newText }
}
