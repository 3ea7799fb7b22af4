import type { SuggestionData } from '@rolebook/language-service'
import type { CompletionItem } from 'vscode-languageserver'
import { isConfiguration } from './configurations.ts'
import { nowOf, type Offer } from './session.ts'

/** What a suggestion carries to be asked more about. */
interface Question extends SuggestionData {
  readonly uri: string
}

/** Suggests what may be written; a blank, a bracket, a comma or a quote is followed by something we may know. */
export const offerCompletion: Offer = (session) => {
  const { connection, files, rolebooks, service, client } = session
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    if (isConfiguration(uri)) {
      const settings = rolebooks.textOf(uri)
      return settings && service.configurationCompletion(settings.text, position)
    }
    const version = rolebooks.versionOf(uri)
    // who types fast is further on by the time of the answer; editors fit what is suggested for this text to the new one
    const asItWas = rolebooks.readEdits(uri)
    const rolebook = await files.around(uri)
    // what is put in for another text would take away what stands there by now
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
    const list = service.completion(document, position, asked)
    return { ...list, items: list.items.map((item) => (item.data ? { ...item, data: { ...item.data, uri } } : item)) }
  })
  connection.onCompletionResolve(async (item: CompletionItem) => {
    const question: Question | undefined = item.data
    const rolebook = question?.named && (await files.around(question.uri))
    const documentation =
      rolebook && question?.named && service.describe(rolebook.document, question.named, nowOf(session))
    return documentation ? { ...item, documentation } : item
  })
  return {
    completionProvider: { triggerCharacters: [' ', '[', '{', ',', '"', "'"], resolveProvider: true },
  }
}
