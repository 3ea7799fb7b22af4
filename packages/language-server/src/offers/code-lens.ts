import { showGapsCommand, showUsesCommand } from '@rolebook/language-service'
import { askAbout } from '../asking.ts'
import type { Offer } from '../session.ts'

/** Provides lenses above roles, contact points and situations. They can be clicked where the editor can show places. */
export const offerCodeLenses: Offer = (session) => {
  const { connection, service, client } = session
  const isCarriedOut = (command: string) =>
    client.showsDocuments && (command === showUsesCommand || command === showGapsCommand)
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const asking = await askAbout(session, uri)
    if (!asking) return undefined
    return service.codeLenses(asking.document, asking.asked).map(({ range, command }) => {
      if (!command || isCarriedOut(command.command)) return { range, ...(command && { command }) }
      return { range, command: { title: command.title, command: '' } }
    })
  })
  return { codeLensProvider: {} }
}
