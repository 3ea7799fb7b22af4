import type { Channel, Program } from './channels.ts'

/** A channel about which everything that a policy needs is known. */
export interface ReadyChannel {
  readonly id: string
  /** Where the package comes from; VS Code's policies name none. */
  readonly source: string
}

/** What is not known about a channel, named by the key under which the answers can state it. */
export type ChannelGap = 'id' | 'update-url' | 'install-url' | 'versions'

/** Completes a channel for a policy, or says what is missing. */
export function readyChannel(program: Program, { id, updateUrl, installUrl }: Channel): ReadyChannel | ChannelGap {
  if (id === undefined) return 'id'
  if (program === 'vscode') return { id, source: '' }
  if (program === 'firefox') return installUrl === undefined ? 'install-url' : { id, source: installUrl }
  return updateUrl === undefined ? 'update-url' : { id, source: updateUrl }
}
