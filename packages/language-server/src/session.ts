import type { LanguageService, WholeReadingLog } from '@rolebook/language-service'
import type { Instant } from '@rolebook/model'
import type { Connection, ServerCapabilities } from 'vscode-languageserver'
import type { Client } from './client.ts'
import type { Configurations } from './files/configurations.ts'
import type { OpenRolebooks } from './files/open-rolebooks.ts'
import type { RolebookFiles } from './files/rolebook-files.ts'
import type { Runtime } from './runtime.ts'
import type { Settling } from './settling.ts'

/** The connection to one editor: what every feature of the server is made from. */
export interface Session {
  readonly connection: Connection
  readonly runtime: Runtime
  readonly client: Client
  readonly service: LanguageService
  readonly rolebooks: OpenRolebooks
  readonly settling: Settling
  readonly files: RolebookFiles
  readonly configurations: Configurations
  /** Tells the log of the editor which files are read whole, and why. */
  readonly wholeReading: WholeReadingLog
}

/** Registers the answer to one kind of request, and returns the capability that announces it. */
export type Offer = (session: Session) => ServerCapabilities

const minute = 60_000

/** The current instant in whole minutes: nothing in a rolebook changes faster, so earlier results can be reused. */
export function nowOf({ runtime }: Session): Instant {
  return Math.floor(runtime.now() / minute) * minute
}
