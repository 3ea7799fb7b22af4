import { createLanguageService, createWholeReadingLog } from '@rolebook/language-service'
import { createCatalogue, isTimeZone, ownLanguage } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import packageJson from '../package.json' with { type: 'json' }
import { readClient } from './client.ts'
import { offerCodeActions } from './code-action.ts'
import { offerCodeLenses } from './code-lens.ts'
import { offerCommands } from './command.ts'
import { offerCompletion } from './completion.ts'
import { followConfigurations } from './configurations.ts'
import { offerDefinition } from './definition.ts'
import { offerHighlights } from './document-highlight.ts'
import { offerDocumentLinks } from './document-link.ts'
import { offerSymbols } from './document-symbol.ts'
import { offerFoldingRanges } from './folding-range.ts'
import { offerHover } from './hover.ts'
import { offerInlayHints } from './inlay-hint.ts'
import { followOpenRolebooks } from './open-rolebooks.ts'
import { offerPulledDiagnostics } from './pulled-diagnostics.ts'
import { offerPushedDiagnostics } from './pushed-diagnostics.ts'
import { offerReferences } from './references.ts'
import { offerRename } from './rename.ts'
import { followRolebookFiles } from './rolebook-files.ts'
import type { Runtime } from './runtime.ts'
import { offerSelectionRanges } from './selection-range.ts'
import type { Offer, Session } from './session.ts'
import { createSettling } from './settling.ts'
import { watchFiles } from './watched-files.ts'
import { offerWorkspaceSymbols } from './workspace-symbol.ts'

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
