import known from '../../channels.json' with { type: 'json' }

/** The programs that a fleet is given policies for. */
export const programs = ['chrome', 'edge', 'firefox', 'vscode'] as const
export type Program = (typeof programs)[number]
export type Browser = Exclude<Program, 'vscode'>

/** Where a program gets Rolebook from: its maker's store, or a package that the organisation offers itself. */
export const channelNames = ['store', 'own'] as const
export type ChannelName = (typeof channelNames)[number]

/** What is known about a channel. A missing id or address does not exist yet. */
export interface Channel {
  /**
   * The program's id of the extension: 32 letters in Chrome and Edge, in Firefox and VS Code the one in its manifest.
   */
  readonly id?: string
  /** Chrome and Edge: the address they ask for the package and for updates. */
  readonly updateUrl?: string
  /** Firefox: the address of the package. */
  readonly installUrl?: string
}

/** The channels that all answers share, from `channels.json`: one file for policies, docs and tests. */
export const channels: Readonly<Record<Program, Readonly<Record<ChannelName, Channel>>>> = known
