import type { Browser, Channel, ChannelName } from '../channels/channels.ts'
import type { Settings } from '../settings/index.ts'

/** What administrators have decided about their fleet: everything that the policies are made from. */
export interface FleetAnswers {
  /** `forced`: the browser installs it and nobody can remove it. `allowed`: people may install it. */
  readonly install: 'forced' | 'allowed'
  /** Whether the button stays in the toolbar. */
  readonly pinButton: boolean
  readonly browsers: Readonly<Record<Browser, ChosenChannel>>
  readonly vscode: VSCodeAnswers
  /** The settings that the extension gets. */
  readonly settings: Settings
}

/** A channel, completed by what the answers say about it. */
export interface ChosenChannel extends Channel {
  readonly name: ChannelName
}

export interface VSCodeAnswers {
  readonly channel: ChosenChannel
  /**
   * The versions that may run, first the one to install. Empty where the answers state none: then VS Code gets no
   * policy.
   */
  readonly versions: readonly string[]
  /** The path or address of the package that the script installs. */
  readonly vsix?: string
  /** What happens to all other extensions, because a list of allowed extensions applies to every extension. */
  readonly others: 'allowed' | 'blocked'
}

/** The usual name of the file. */
export const answersName = 'rolebook-fleet.yaml'
