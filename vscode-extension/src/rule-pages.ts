import { showRulePageCommand } from '@rolebook/language-service'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { rules } from '@rolebook/rules'
import * as vscode from 'vscode'
import { rulePageAddress, rulePageScheme } from './rule-page-address.ts'

/** Shows the page of a rule beside the rolebook, from the pages that came with the extension. */
export function registerRulePages(extension: vscode.Uri, language: OwnLanguage): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
      provideTextDocumentContent: ({ path }) => readPage(extension, path.slice(1, -'.md'.length)),
    }),
    vscode.commands.registerCommand(showRulePageCommand, async (wanted: unknown) => {
      // a link may be typed by anybody: only rules that exist lead to a file
      const rule = rules.find(({ id }) => id === wanted)?.id ?? (await chooseRule(language))
      if (rule !== undefined)
        await vscode.commands.executeCommand('vscode.open', rulePageAddress(rule), vscode.ViewColumn.Beside)
    }),
  )
}

async function readPage(extension: vscode.Uri, rule: string): Promise<string> {
  const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/rule-pages.json'))
  const pages: Readonly<Record<string, string>> = JSON.parse(new TextDecoder().decode(file))
  // the examples are marked for the tests that run them; a reader needs only what is said there
  return (pages[rule] ?? '').replace(/# <-- (?:error|warning|info|hint)[a-z -]* "[^"]*": /g, '# ← ')
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
