import { createLanguageService, createWholeReadingLog } from '@rolebook/language-service'
import { createCatalogue, isTimeZone, ownLanguage } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import packageJson from '../package.json' with { type: 'json' }
import { readClient } from './client.ts'
import { followConfigurations } from './files/configurations.ts'
import { followOpenRolebooks } from './files/open-rolebooks.ts'
import { followRolebookFiles } from './files/rolebook-files.ts'
import { watchFiles } from './files/watched-files.ts'
import { offerCodeActions } from './offers/code-action.ts'
import { offerCodeLenses } from './offers/code-lens.ts'
import { offerCommands } from './offers/command.ts'
import { offerCompletion } from './offers/completion.ts'
import { offerDefinition } from './offers/definition.ts'
import { offerHighlights } from './offers/document-highlight.ts'
import { offerDocumentLinks } from './offers/document-link.ts'
import { offerSymbols } from './offers/document-symbol.ts'
import { offerFoldingRanges } from './offers/folding-range.ts'
import { offerHover } from './offers/hover.ts'
import { offerInlayHints } from './offers/inlay-hint.ts'
import { offerPulledDiagnostics } from './offers/pulled-diagnostics.ts'
import { offerPushedDiagnostics } from './offers/pushed-diagnostics.ts'
import { offerReferences } from './offers/references.ts'
import { offerRename } from './offers/rename.ts'
import { offerSelectionRanges } from './offers/selection-range.ts'
import { offerWorkspaceSymbols } from './offers/workspace-symbol.ts'
import type { Runtime } from './runtime.ts'
import type { Offer, Session } from './session.ts'
import { createSettling } from './settling.ts'

const offers: readonly Offer[] = [
  offerPushedDiagnostics,
  offerPulledDiagnostics,
  offerHover,
  offerCompletion,
  offerDefinition,
  offerReferences,
  offerHighlights,
  offerSymbols,
  offerRename,
  offerCodeActions,
  offerCommands,
  offerInlayHints,
  offerCodeLenses,
  offerWorkspaceSymbols,
  offerFoldingRanges,
  offerSelectionRanges,
  offerDocumentLinks,
]

/** The version of the server. */
export const { version } = packageJson

/** Serves one editor over a connection, from its first message to its last. Knows the machine only through the runtime. */
export function startServer(connection: Connection, runtime: Runtime): void {
  // the platform needs ten milliseconds for its first time zone: better now than while a file is being opened
  isTimeZone('UTC')
  const rolebooks = followOpenRolebooks(connection, runtime)
  const settling = createSettling(runtime)
  const files = followRolebookFiles(rolebooks, runtime.files)
  const configurations = followConfigurations(files)
  connection.onInitialize((params) => {
    const client = readClient(params)
    const catalogue = createCatalogue(structure, english, german, french)
    const service = createLanguageService({ catalogue, language: client.language, profiles: client.profiles })
    const wholeReading = createWholeReadingLog(ownLanguage(client.language), (said) => connection.console.info(said))
    rolebooks.onClose(wholeReading.forget)
    const parts = { connection, runtime, client, service, rolebooks, settling, files, configurations }
    const session: Session = { ...parts, wholeReading }
    watchFiles(session)
    const capabilities: ServerCapabilities = Object.assign(
      { positionEncoding: 'utf-16', textDocumentSync: TextDocumentSyncKind.Incremental },
      ...offers.map((offer) => offer(session)),
    )
    return { capabilities, serverInfo: { name: 'rolebook-language-server', version } }
  })
  connection.listen()
}
