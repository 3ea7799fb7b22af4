import type { Instant } from '@rolebook/model'
import type { Configuration } from '@rolebook/rules'
import type { AskedFile } from './located-file.ts'

/** Which file is meant and when it is looked at. */
export interface Asked extends AskedFile {
  readonly now: Instant
  /**
   * Another YAML service checks this file too, so what every YAML reader says is left to it. Only the syntax itself: what
   * it cannot know stays ours.
   */
  readonly syntaxSaidElsewhere?: boolean
  /** What is set beside the file; the same object for as long as that does not change. */
  readonly configuration?: Configuration
  /** Whether the host can ask what a command needs, so that actions may lead to commands that ask. */
  readonly hasDialogues?: boolean
}
