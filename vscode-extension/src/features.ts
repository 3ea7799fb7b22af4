import { createLanguageService } from '@rolebook/language-service'
import { createCatalogue, ownLanguage } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import * as vscode from 'vscode'
import { startClock } from './clock.ts'
import { registerCommands } from './commands/commands.ts'
import { ConfigurationFiles } from './configuration-files.ts'
import { CurrentRolebook } from './current-rolebook.ts'
import { FiguresStatus } from './figures-status.ts'
import { Findings, fixAllActionKind } from './findings.ts'
import { registerInContext } from './in-context/register-in-context.ts'
import { logWholeReading } from './log-whole-reading.ts'
import { OpenRolebooks } from './open-rolebooks.ts'
import { registerReading } from './reading/register-reading.ts'
import { RolebookFiles } from './rolebook-files.ts'
import { registerRulePages } from './rule-pages.ts'
import type { RolebookApi } from './starter/rolebook-api.ts'
import type { TreeViews } from './starter/starter.ts'
import { tellActiveRolebook } from './tell-active-rolebook.ts'
import { Trees } from './trees/trees.ts'
import { registerCardPreview } from './views/card-preview.ts'
import { createCoverageMapView, createResponsibilityMapView } from './views/maps.ts'
import { createMatrixView } from './views/matrix.ts'
import { registerView } from './views/rolebook-view.ts'
import { WorkspaceRolebook } from './workspace-rolebook.ts'
import { registerWriting } from './writing/register-writing.ts'
import { watchYamlNeighbour } from './yaml-neighbour.ts'

/** Registers everything about rolebooks, and reads nothing yet. */
export function startFeatures(
  { subscriptions, extensionUri, globalStorageUri, workspaceState }: vscode.ExtensionContext,
  views: TreeViews,
): RolebookApi {
  const language = ownLanguage(vscode.env.language)
  const catalogue = createCatalogue(structure, english, german, french)
  const service = createLanguageService({ catalogue, language })
  const rolebooks = new OpenRolebooks()
  const files = new RolebookFiles(rolebooks)
  const workspace = new WorkspaceRolebook()
  const isMember = async (uri: vscode.Uri) => files.isMember(uri, await workspace.findAll())
  const configurations = new ConfigurationFiles(service, isMember)
  const clock = startClock()
  const neighbour = watchYamlNeighbour()
  const findings = new Findings({ service, rolebooks, files, configurations, clock, neighbour })
  const current = new CurrentRolebook({ rolebooks, files, configurations, findings, workspace })
  const viewParts = { service, rolebooks, current, files, configurations, clock, language, extension: extensionUri }
  const trees = new Trees({ service, current, clock, language }, workspaceState, views)
  subscriptions.push(
    ...[rolebooks, files, configurations, clock, neighbour, findings, workspace, current, trees],
    registerWriting({ service, files, configurations, clock }, { rolebooks, workspace, neighbour, language }),
    registerReading({ service, files, configurations, clock }, { workspace, roles: trees.roles, language }),
    vscode.languages.registerCodeActionsProvider('yaml', findings, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllActionKind],
    }),
    registerRulePages(extensionUri, catalogue, language),
    new FiguresStatus({ service, current, clock, language }),
    registerInContext({ service, catalogue, current, clock, language }, globalStorageUri),
    registerCommands({ rolebooks, files, configurations, clock, catalogue, language }, workspaceState),
    tellActiveRolebook(findings, rolebooks),
    logWholeReading(findings, rolebooks, language),
    registerCardPreview(viewParts, { structure, wordings: { en: english, de: german, fr: french } }),
    registerView(createMatrixView(service), viewParts),
    registerView(createCoverageMapView(service), viewParts),
    registerView(createResponsibilityMapView(service), viewParts),
  )
  return { responsibilities: async () => (await trees.roles.lines()).map(({ node }) => node) }
}
