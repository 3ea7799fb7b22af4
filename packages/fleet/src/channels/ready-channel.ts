import type { Channel, Program } from './channels.ts'

/** A channel of which everything is known that a policy needs. */
export interface ReadyChannel {
  readonly id: string
  /** Where the package comes from; VS Code's policies name none. */
  readonly source: string
}

/** What is not known of a channel, by the key of the answers under which it can be written down. */
export type ChannelGap = 'id' | 'update-url' | 'install-url' | 'versions'

/** Says whether a program can be given a policy for a channel, or what is missing. */
export function readyChannel(program: Program, { id, updateUrl, installUrl }: Channel): ReadyChannel | ChannelGap {
  if (id === undefined) return 'id'
  if (program === 'vscode') return { id, source: '' }
  if (program === 'firefox') return installUrl === undefined ? 'install-url' : { id, source: installUrl }
  return updateUrl === undefined ? 'update-url' : { id, source: updateUrl }
}
