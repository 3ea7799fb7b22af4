import {
  type AcceptedFinding,
  addPerson,
  addRole,
  type Desk,
  type Dialogue,
  grantException,
  grantExceptionCommand,
  handOverEverything,
  type Location,
  type Proposal,
  type Refused,
  recordAbsence,
} from '@rolebook/language-service'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import { toRange } from '../conversion.ts'
import type { Line } from '../trees/rolebook-tree.ts'
import type { ActiveRolebook } from './active-rolebook.ts'
import { askInTurn } from './ask-in-turn.ts'
import { writeProposal } from './write-proposal.ts'

/** Makes a dialogue for the rolebook as it is at that moment. */
export type MakeDialogue = (desk: Desk) => Dialogue | Refused

/** Registers the commands that ask and then add a fact to the rolebook in the editor. */
export function registerRolebookCommands(active: ActiveRolebook, language: OwnLanguage): vscode.Disposable {
  const register = (command: string, prepare: (desk: Desk, argument: unknown) => MakeDialogue) =>
    vscode.commands.registerCommand(command, async (argument?: unknown) => {
      const desk = await active.desk()
      announce(await conduct(active, language, desk && prepare(desk, argument)))
    })
  return vscode.Disposable.from(
    register('rolebook.addPerson', () => addPerson),
    register('rolebook.addRole', () => addRole),
    register('rolebook.handOver', (desk, argument) => {
      const person = personIn(argument) ?? active.atCursor(desk).person
      return (now) => handOverEverything(now, person)
    }),
    register('rolebook.recordAbsence', (desk, argument) => {
      const person = personIn(argument) ?? active.atCursor(desk).person
      return (now) => recordAbsence(now, person)
    }),
    register(grantExceptionCommand, (_, argument) => (now) => grantException(now, acceptedIn(argument))),
  )
}

/**
 * Asks, and writes the result into the rolebook as it is then, or says why not. Returns what was written, if all of it
 * was.
 */
export async function conduct(
  active: ActiveRolebook,
  language: OwnLanguage,
  make: MakeDialogue | undefined,
): Promise<Proposal | undefined> {
  const desk = await active.desk()
  const dialogue = desk && make ? make(desk) : { refused: texts.none[language] }
  if ('refused' in dialogue) return refuse(dialogue, language)
  const answers = await askInTurn(dialogue)
  if (!answers) return undefined
  // somebody may have typed meanwhile
  const later = await active.desk()
  const again = later && make ? make(later) : { refused: texts.none[language] }
  const proposal = 'refused' in again ? again : again.finish(answers)
  if ('refused' in proposal) return refuse(proposal, language)
  return (await writeProposal(proposal, language)) === 'all' ? proposal : undefined
}

/** How long the status bar says what was done, in milliseconds. */
const glance = 10_000

/** Says what was done, unobtrusively, because the result can be seen in the editor. */
export function announce(written: Proposal | undefined): void {
  if (written) vscode.window.setStatusBarMessage(`$(check) ${written.done}`, glance)
}

function refuse({ refused, finding }: Refused, language: OwnLanguage): undefined {
  if (finding) void leadToProblems(refused, finding, language)
  else void vscode.window.showWarningMessage(refused)
}

/** Says why not, and leads whoever wants to see it to the finding, with all others listed below. */
async function leadToProblems(refused: string, { uri, range }: Location, language: OwnLanguage): Promise<void> {
  const wanted = await vscode.window.showWarningMessage(refused, texts.showProblems[language])
  if (wanted === undefined) return
  const selection = toRange({ start: range.start, end: range.start })
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection })
  await vscode.commands.executeCommand('workbench.panel.markers.view.focus')
}

/** The finding that a code action passes on. A command may be called with anything, so it is checked. */
function acceptedIn(argument: unknown): AcceptedFinding | undefined {
  if (typeof argument !== 'object' || argument === null || !('rule' in argument) || !('about' in argument))
    return undefined
  const { rule, about } = argument
  return typeof rule === 'string' && typeof about === 'string' ? { rule, about } : undefined
}

/** The person that a tree line is about, where a command was called from one. */
function personIn(argument: unknown): string | undefined {
  const { subject } = (argument as Partial<Line> | undefined)?.node ?? {}
  return subject?.kind === 'person' ? subject.id : undefined
}

const texts = {
  none: {
    en: 'No rolebook is open in the editor.',
    de: 'Im Editor ist kein Rolebook geöffnet.',
    fr: 'Aucun rolebook n’est ouvert dans l’éditeur.',
  },
  showProblems: { en: 'Show Problems', de: 'Probleme anzeigen', fr: 'Afficher les problèmes' },
} satisfies Record<string, InOwnLanguages<string>>
