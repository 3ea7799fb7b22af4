import type { Instant } from '@rolebook/model'
import type { Configuration } from '@rolebook/rules'
import type { AskedFile } from './located-file.ts'

/** The file asked about, and the instant at which it is looked at. */
export interface Asked extends AskedFile {
  readonly now: Instant
  /**
   * Set where another YAML service checks this file too, so that plain syntax errors are left to it. Whatever it cannot
   * know stays ours.
   */
  readonly syntaxSaidElsewhere?: boolean
  /** The settings beside the file; the same object as long as they do not change. */
  readonly configuration?: Configuration
  /** Whether the host can ask questions, so that actions may lead to commands that ask. */
  readonly hasDialogues?: boolean
}
