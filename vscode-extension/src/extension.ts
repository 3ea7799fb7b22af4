import { createLanguageService, type TreeNode } from '@rolebook/language-service'
import { createCatalogue, ownLanguage } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import * as vscode from 'vscode'
import { startClock } from './clock.ts'
import { ConfigurationFiles } from './configuration-files.ts'
import { toHover } from './conversion.ts'
import { CurrentRolebook } from './current-rolebook.ts'
import { FiguresStatus } from './figures-status.ts'
import { Findings } from './findings.ts'
import { OpenRolebooks } from './open-rolebooks.ts'
import { RolebookFiles } from './rolebook-files.ts'
import { registerRulePages } from './rule-pages.ts'
import { Trees } from './trees/trees.ts'
import { WorkspaceRolebook } from './workspace-rolebook.ts'
import { watchYamlNeighbour } from './yaml-neighbour.ts'

/** What other extensions may ask, through `extensions.getExtension('rolebook.rolebook')`. */
export interface RolebookApi {
  /** The tree of responsibilities as it would be shown now; empty where there is no rolebook. */
  responsibilities(): Promise<readonly TreeNode[]>
}

/** Called by VS Code when a YAML file opens or our view is shown. Registers what answers later, and reads nothing yet. */
export function activate({ subscriptions, extensionUri, workspaceState }: vscode.ExtensionContext): RolebookApi {
  const language = ownLanguage(vscode.env.language)
  const catalogue = createCatalogue(structure, english, german, french)
  const service = createLanguageService({ catalogue, language })
  const rolebooks = new OpenRolebooks()
  const files = new RolebookFiles(rolebooks)
  const configurations = new ConfigurationFiles(service)
  const clock = startClock()
  const neighbour = watchYamlNeighbour()
  const findings = new Findings({ service, rolebooks, files, configurations, clock, neighbour })
  const workspace = new WorkspaceRolebook()
  const current = new CurrentRolebook({ rolebooks, files, configurations, findings, workspace })
  const trees = new Trees({ service, current, clock, language }, workspaceState)
  subscriptions.push(
    ...[rolebooks, files, configurations, clock, neighbour, findings, workspace, current, trees],
    vscode.languages.registerHoverProvider('yaml', {
      async provideHover(file, position) {
        // the file that includes the others comes first in the text of all, so places are the same
        const document = rolebooks.read(file) && (await files.of(file))[0]?.document
        const hover = document && service.hover(document, position, clock.now())
        return hover && toHover(hover)
      },
    }),
    vscode.languages.registerCodeActionsProvider('yaml', findings, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    registerRulePages(extensionUri, language),
    new FiguresStatus({ service, current, clock, language }),
  )
  return { responsibilities: async () => (await trees.roles.lines()).map(({ node }) => node) }
}
