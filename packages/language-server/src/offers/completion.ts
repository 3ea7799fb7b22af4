import type { CompletionItem } from 'vscode-languageserver'
import { isConfiguration } from '../files/configurations.ts'
import { nowOf, type Offer } from '../session.ts'
import { type CarriedData, shortenList } from './completion-list.ts'

/** Suggests what may be written; a blank, a bracket, a comma or a quote is followed by something we may know. */
export const offerCompletion: Offer = (session) => {
  const { connection, files, rolebooks, service, client } = session
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    if (isConfiguration(uri)) {
      const settings = rolebooks.textOf(uri)
      return settings && service.configurationCompletion(settings.text, position)
    }
    const version = rolebooks.versionOf(uri)
    // a fast typist is further on by the time of the answer; editors adjust suggestions for this text to the new one
    const asItWas = rolebooks.readEdits(uri)
    const rolebook = await files.around(uri)
    // an insertion made for another text would delete what has been typed since
    if (!asItWas && rolebooks.versionOf(uri) !== version) return { isIncomplete: true, items: [] }
    // in a file without anything in it a rolebook may be begun
    const document = rolebook?.document ?? rolebooks.readAny(uri)
    if (!document) return undefined
    const asked = {
      uri,
      now: nowOf(session),
      asItWas,
      snippets: client.takesSnippets,
      ...(rolebook && { files: rolebook.files }),
    }
    return shortenList(service.completion(document, position, asked), uri, client.sharedOfSuggestions)
  })
  connection.onCompletionResolve(async (item: CompletionItem) => {
    const { uri, subject: kind }: Partial<CarriedData> = item.data ?? {}
    const rolebook = uri !== undefined && kind ? await files.around(uri) : undefined
    const documentation =
      rolebook && kind && service.describe(rolebook.document, { kind, id: item.label }, nowOf(session))
    return documentation ? { ...item, documentation } : item
  })
  return {
    completionProvider: { triggerCharacters: [' ', '[', '{', ',', '"', "'"], resolveProvider: true },
  }
}
