import { showRulePageCommand } from '@rolebook/language-service'
import { pageOf, rules } from '@rolebook/rules'
import { nowOf, type Offer } from './session.ts'

/** Offers the repairs of findings, and the pages of their rules to an editor that can open them. */
export const offerCodeActions: Offer = (session) => {
  const { connection, files, configurations, service, client } = session
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    if (only && !only.some((kind) => kind === '' || kind === 'quickfix')) return []
    const rolebook = await files.around(uri)
    if (!rolebook) return []
    const { configuration } = await configurations.beside(rolebook.files[0]?.uri ?? uri)
    const asked = { uri, now: nowOf(session), files: rolebook.files, configuration }
    const actions = service.codeActions(rolebook.document, range, asked)
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
