import { showRulePageCommand } from '@rolebook/language-service'
import { pageOf, rules } from '@rolebook/rules'
import { nowOf, type Offer } from './session.ts'

/** Offers the repairs of findings, and the pages of their rules to an editor that can open them. */
export const offerCodeActions: Offer = (session) => {
  const { connection, rolebooks, service, client } = session
  connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }) => {
    const document = rolebooks.read(uri)
    if (!document || (only && !only.some((kind) => kind === '' || kind === 'quickfix'))) return []
    const actions = service.codeActions(document, range, { uri, now: nowOf(session) })
    return client.showsDocuments ? actions : actions.filter(({ command }) => !command)
  })
  connection.onExecuteCommand(async ({ command, arguments: [rule] = [] }) => {
    const known = rules.find(({ id }) => id === rule)
    if (command === showRulePageCommand && known)
      await connection.window.showDocument({ uri: pageOf(known.id), external: true })
  })
  return {
    codeActionProvider: { codeActionKinds: ['quickfix'] },
    ...(client.showsDocuments ? { executeCommandProvider: { commands: [showRulePageCommand] } } : {}),
  }
}
