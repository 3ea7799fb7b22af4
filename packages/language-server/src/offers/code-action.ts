import { fixAllKind } from '@rolebook/language-service'
import { askAbout } from '../asking.ts'
import type { Offer } from '../session.ts'

/** Offers the repairs of findings, all of a file at once, and the pages of their rules to an editor that can open them. */
export const offerCodeActions: Offer = (session) => {
  const { connection, service, client } = session
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    const wants = (kind: string) => only?.some((wanted) => wanted === '' || `${kind}.`.startsWith(`${wanted}.`))
    const [wantsRepairs, wantsAll] = [wants('quickfix') ?? true, wants(fixAllKind) ?? true]
    const asking = wantsRepairs || wantsAll ? await askAbout(session, uri) : undefined
    if (!asking) return []
    const { document, asked } = asking
    const actions = [
      ...(wantsRepairs ? service.codeActions(document, range, asked) : []),
      ...(wantsAll ? service.fixAll(document, asked) : []),
    ]
    return client.showsDocuments ? actions : actions.filter(({ command }) => !command)
  })
  return { codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] } }
}
