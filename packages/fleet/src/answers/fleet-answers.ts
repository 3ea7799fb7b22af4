import type { Browser, Channel, ChannelName } from '../channels/channels.ts'
import type { Settings } from '../settings/index.ts'

/** What administrators have decided about their fleet: all that the policies are made of. */
export interface FleetAnswers {
  /** `forced`: the browser installs it and nobody can remove it. `allowed`: people may install it. */
  readonly install: 'forced' | 'allowed'
  /** Whether the button stays in the toolbar. */
  readonly pinButton: boolean
  readonly browsers: Readonly<Record<Browser, ChosenChannel>>
  readonly vscode: VSCodeAnswers
  /** What the extension is told. */
  readonly settings: Settings
}

/** A channel, with what the answers add to what is known of it. */
export interface ChosenChannel extends Channel {
  readonly name: ChannelName
}

export interface VSCodeAnswers {
  readonly channel: ChosenChannel
  /** The versions that may run, the one to install first. Empty where nothing was said: then VS Code gets no policy. */
  readonly versions: readonly string[]
  /** Where the package lies that the script installs: a path or an address. */
  readonly vsix?: string
  /** What becomes of all other extensions: a list of allowed ones speaks about every extension. */
  readonly others: 'allowed' | 'blocked'
}

/** What the file is called unless told otherwise. */
export const answersName = 'rolebook-fleet.yaml'
