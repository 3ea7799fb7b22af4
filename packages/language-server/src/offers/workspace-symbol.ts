import type { SymbolInformation } from 'vscode-languageserver'
import { askAbout } from '../asking.ts'
import type { Offer } from '../session.ts'

/** Finds things by id or name in the rolebooks that are open, with all their parts. */
export const offerWorkspaceSymbols: Offer = (session) => {
  const { connection, service, rolebooks, files } = session
  connection.onWorkspaceSymbol(async ({ query }) => {
    const mains = new Set((await Promise.all(rolebooks.uris().map((uri) => files.rolebooksOf(uri)))).flat())
    const found: SymbolInformation[] = []
    for (const uri of mains) {
      const asking = await askAbout(session, uri)
      if (asking) found.push(...service.workspaceSymbols(asking.document, query, asking.asked))
    }
    return found
  })
  return { workspaceSymbolProvider: true }
}
