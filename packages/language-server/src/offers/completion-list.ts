import type { SubjectKind, SuggestionData } from '@rolebook/language-service'
import type { CompletionItem, CompletionList } from 'vscode-languageserver'
import type { Client } from '../client.ts'

/**
 * The data of a suggestion by which more can be asked about it: the kind of thing that its label names, and the file.
 */
export interface CarriedData {
  readonly uri: string
  readonly subject: SubjectKind
}

/**
 * Prepares a list for an editor: fields that all suggestions share are sent once where the editor accepts that, which
 * makes a long list a third as long to write, send and read.
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

/** Drops the range of a suggestion, and its text where that equals the label. */
function withoutRange({ textEdit, ...item }: CompletionItem): CompletionItem {
  return textEdit === undefined || textEdit.newText === item.label ? item : { ...item, textEditText: textEdit.newText }
}
