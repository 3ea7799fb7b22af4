import type { SuggestedThing } from '@rolebook/language-service'
import type { CompletionItem } from 'vscode-languageserver'
import { nowOf, type Offer } from './session.ts'

/** What a suggestion of ours carries, to be asked more about. */
interface SuggestionData extends SuggestedThing {
  readonly uri: string
}

/** Suggests what may be written; a blank, a bracket, a comma or a quote is followed by something we may know. */
export const offerCompletion: Offer = (session) => {
  const { connection, files, rolebooks, service, client } = session
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const rolebook = await files.around(uri)
    // in a file without anything in it a rolebook may be begun
    const document = rolebook?.document ?? rolebooks.readAny(uri)
    if (!document) return undefined
    const asked = {
      uri,
      now: nowOf(session),
      snippets: client.takesSnippets,
      ...(rolebook && { files: rolebook.files }),
    }
    const list = service.completion(document, position, asked)
    return { ...list, items: list.items.map((item) => (item.data ? { ...item, data: { ...item.data, uri } } : item)) }
  })
  connection.onCompletionResolve(async (item: CompletionItem) => {
    const named: SuggestionData | undefined = item.data
    const rolebook = named && (await files.around(named.uri))
    const documentation = rolebook && service.describe(rolebook.document, named, nowOf(session))
    return documentation ? { ...item, documentation } : item
  })
  return {
    completionProvider: { triggerCharacters: [' ', '[', '{', ',', '"', "'"], resolveProvider: true },
  }
}
