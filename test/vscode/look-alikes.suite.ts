/* That nothing at all is said of YAML files which only look like a rolebook. */
import * as vscode from 'vscode'
import { assert, open, said, texts, untilSaid } from './editor.ts'

const lookAlikes = [
  'ansible',
  'kubernetes',
  'hiera',
  'discord',
  'marker-nested',
  'marker-in-a-list',
  'marker-in-a-text',
] as const

/** What we give VS Code for a whole file, by the command that asks for it. Each of them answers with a list. */
const listing = {
  lenses: 'vscode.executeCodeLensProvider',
  hints: 'vscode.executeInlayHintProvider',
  symbols: 'vscode.executeDocumentSymbolProvider',
  links: 'vscode.executeLinkProvider',
} as const

suite('on files that are no rolebooks', () => {
  for (const name of lookAlikes) {
    test(`says nothing at all: ${name}`, async () => {
      const foreign = await open(`foreign/${name}-roles.yaml`)
      assert(foreign.languageId === 'yaml', 'the language stays YAML')
      // what is opened after it is checked after it, so once this has its findings the other has had its turn
      await untilSaid(await open('roles.yaml'), 'deputy-is-holder', 'unknown-key')
      const messages = said(foreign).map(({ message }) => message)
      assert(messages.length === 0, messages.join('\n'))

      const all = new vscode.Range(0, 0, foreign.lineCount, 0)
      for (const [what, command] of Object.entries(listing)) {
        // only hints are asked for by a stretch of the file
        const stretch = what === 'hints' ? [all] : []
        const found = await vscode.commands.executeCommand<readonly unknown[] | undefined>(
          command,
          foreign.uri,
          ...stretch,
        )
        assert((found ?? []).length === 0, `it has no ${what}, but ${JSON.stringify(found)}`)
      }
      for (let line = 0; line < foreign.lineCount; line += 1) {
        const { range, text } = foreign.lineAt(line)
        const at = range.end.translate(0, -Math.min(2, text.length))
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          foreign.uri,
          at,
        )
        assert(hovers.length === 0, `line ${line + 1} has a hover: ${texts(hovers)}`)
      }
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        foreign.uri,
        all,
      )
      assert(
        actions.every(({ title }) => !/rolebook|rule/i.test(title)),
        `it is offered ${actions.map(({ title }) => title)}`,
      )
    })
  }
})
