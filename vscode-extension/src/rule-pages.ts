import { showRulePageCommand } from '@rolebook/language-service'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { rules } from '@rolebook/rules'
import * as vscode from 'vscode'

const scheme = 'rolebook-rule'

/** Shows the page of a rule beside the rolebook, from the pages that came with the extension. */
export function registerRulePages(extension: vscode.Uri, language: OwnLanguage): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ path }) => readPage(extension, path.slice(1)),
    }),
    vscode.commands.registerCommand(showRulePageCommand, async (wanted: unknown) => {
      // a link may be typed by anybody: only rules that exist lead to a file
      const rule = rules.find(({ id }) => id === wanted)?.id ?? (await chooseRule(language))
      if (rule !== undefined) await showPage(vscode.Uri.from({ scheme, path: `/${rule}.md` }))
    }),
  )
}

async function readPage(extension: vscode.Uri, name: string): Promise<string> {
  return new TextDecoder().decode(
    await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/rules', name)),
  )
}

async function showPage(page: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page)
  } catch {
    // somebody has switched the built-in preview off: the page reads well as text
    await vscode.window.showTextDocument(page, { preview: true, viewColumn: vscode.ViewColumn.Beside })
  }
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
