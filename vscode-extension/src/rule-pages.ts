import { showRulePageCommand, withFindings } from '@rolebook/language-service'
import type { Catalogue, InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { rules } from '@rolebook/rules'
import * as vscode from 'vscode'
import { readPackedPage } from './packed-pages.ts'
import { rulePageAddress, rulePageScheme } from './rule-page-address.ts'

/** Shows the page of a rule beside the rolebook, from the pages that came with the extension. */
export function registerRulePages(
  extension: vscode.Uri,
  catalogue: Catalogue,
  language: OwnLanguage,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
      async provideTextDocumentContent({ path }) {
        const rule = path.slice(1, -'.md'.length)
        return withFindings(await readPage(extension, rule), rule, { catalogue, language })
      },
    }),
    vscode.commands.registerCommand(showRulePageCommand, async (wanted: unknown) => {
      // anybody may type a link, so only existing rules lead to a page
      const rule = rules.find(({ id }) => id === wanted)?.id ?? (await chooseRule(language))
      if (rule !== undefined)
        await vscode.commands.executeCommand('vscode.open', rulePageAddress(rule), vscode.ViewColumn.Beside)
    }),
  )
}

async function readPage(extension: vscode.Uri, rule: string): Promise<string> {
  const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/rule-pages.txt'))
  return readPackedPage(new TextDecoder().decode(file), rule)
}

async function chooseRule(language: OwnLanguage): Promise<string | undefined> {
  const items = rules.map(({ id, title }) => ({ label: id, description: title[language] }))
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: texts.choose[language],
    matchOnDescription: true,
  })
  return chosen?.label
}

const texts = {
  choose: { en: 'Which rule?', de: 'Welche Regel?', fr: 'Quelle règle\u202f?' },
} satisfies Record<string, InOwnLanguages<string>>
