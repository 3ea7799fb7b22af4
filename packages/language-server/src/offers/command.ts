import { type ShownGap, showGapsCommand, showRulePageCommand, showUsesCommand } from '@rolebook/language-service'
import { pageOf, rules } from '@rolebook/rules'
import type { Location } from 'vscode-languageserver'
import { askAbout } from '../asking.ts'
import type { Offer, Session } from '../session.ts'

/** Carries out the commands of code actions and lenses, in editors that can be asked to show a place. */
export const offerCommands: Offer = (session) => {
  const { connection, client } = session
  if (!client.showsDocuments) return {}
  connection.onExecuteCommand(async ({ command, arguments: wanted = [] }) => {
    const place = await placeOf(session, command, wanted)
    if (place) await connection.window.showDocument(place)
  })
  return { executeCommandProvider: { commands: [showRulePageCommand, showUsesCommand, showGapsCommand] } }
}

type Shown = Parameters<Session['connection']['window']['showDocument']>[0]

/** The place a command leads to. Anybody may send a command, so every argument is checked. */
async function placeOf(
  session: Session,
  command: string,
  [first, second]: readonly unknown[],
): Promise<Shown | undefined> {
  switch (command) {
    case showRulePageCommand: {
      const rule = rules.find(({ id }) => id === first)
      return rule && { uri: pageOf(rule.id), external: true }
    }
    case showUsesCommand: {
      const asking = typeof first === 'string' && isPosition(second) ? await askAbout(session, first) : undefined
      if (!asking || !isPosition(second)) return undefined
      const { uri, files = [] } = asking.asked
      const uses = session.service.references(asking.document, second, { uri, files, withDefinition: false })
      return shown(uses[0])
    }
    case showGapsCommand:
      return Array.isArray(first) && isGap(first[0]) ? shown(first[0]) : undefined
    default:
      return undefined
  }
}

function shown(place: Location | undefined): Shown | undefined {
  return place && { uri: place.uri, selection: place.range, takeFocus: true }
}

function isGap(value: unknown): value is ShownGap {
  if (!isRecord(value) || typeof value['uri'] !== 'string' || !isRecord(value['range'])) return false
  const { start, end } = value['range']
  return isPosition(start) && isPosition(end)
}

function isPosition(value: unknown): value is Location['range']['start'] {
  return isRecord(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
