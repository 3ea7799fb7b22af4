import type { ChannelName, Program } from '../channels/channels.ts'
import type { SettingProblem } from '../settings/index.ts'

/** Something in a policy that would keep staff from getting what was meant for them. */
export type PolicyFault = { readonly place: string } /** Made for another channel than the fleet has. */ & (
  | {
      readonly code: 'wrong-channel'
      readonly program: Program
      readonly found: string
      readonly wanted: string | undefined
      /** The program and channel that the id belongs to, where known. */
      readonly of: { readonly program: Program; readonly channel: ChannelName } | undefined
    }
  /** A setting of the extension cannot be used. */
  | { readonly code: 'setting'; readonly problem: SettingProblem }
  /** It is installed from another place than the answers say. */
  | { readonly code: 'wrong-source'; readonly found: string; readonly wanted: string }
  | { readonly code: 'no-source' }
  /** A package of the organisation’s own is looked for in a store. */
  | { readonly code: 'store-for-own'; readonly wanted: string | undefined }
  /** A package of the organisation’s own is installed, but never updated. */
  | { readonly code: 'no-override' }
  /** The button is not pinned, although the answers ask for it. */
  | { readonly code: 'not-pinned'; readonly wanted: string }
  /** A setting differs from the answers. Values that do not belong in a sentence are missing. */
  | {
      readonly code: 'other-setting'
      readonly key: string
      readonly difference: 'missing' | 'more' | 'other'
      readonly found: string | undefined
      readonly wanted: string | undefined
    }
  /** A field that only another browser has. */
  | { readonly code: 'other-word'; readonly wanted: string }
  | { readonly code: 'blocked' }
  | { readonly code: 'all-blocked' }
  | { readonly code: 'no-extensions' }
  /** Edge: the sidebar, in which the panel opens, is switched off. */
  | { readonly code: 'no-sidebar' }
  /** VS Code. */
  | { readonly code: 'no-json' }
  | { readonly code: 'not-allowed'; readonly wanted: string }
  | { readonly code: 'version-not-allowed'; readonly version: string; readonly isInstalled: boolean }
  | { readonly code: 'version-not-in-answers'; readonly version: string }
  | { readonly code: 'every-version'; readonly wanted: string }
)
