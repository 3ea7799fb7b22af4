/*
 * What VS Code suggests and puts in while somebody writes a rolebook. Runs in the extension host like the other suites.
 */
import * as vscode from 'vscode'
import { acceptSuggestion, assert, assertText, open, positionOf, suggestionsAt, untilSaid } from './editor.ts'

const organisation = `rolebook: 1
organisation: { name: Harbour, timezone: Europe/London, languages: [en] }
people:
  amara: { name: Amara Okafor, title: Managing director }
  ben: { name: Ben Lindqvist }
roles:
  top-management: { held-by: [amara] }
`

suite('a suggestion', () => {
  const accepted: Readonly<Record<string, readonly [typed: string, written: string]>> = {
    'an id, by the name of the person': [
      '  project-lead: { held-by: [lind¦] }\n',
      '  project-lead: { held-by: [ben] }\n',
    ],
    'a key that goes on below': ['  project-lead:\n    vac¦\n', '  project-lead:\n    vacant:\n      \n'],
    'a word that needs quotes': [
      '  project-lead: {}\nsituations:\n  lost-device: { confidential: ye¦ }\n',
      '  project-lead: {}\nsituations:\n  lost-device: { confidential: "yes" }\n',
    ],
    'a rule of a comment': [
      '  # rolebook-disable-next-line stale-cont¦\n  project-lead: {}\n',
      '  # rolebook-disable-next-line stale-contact: \n  project-lead: {}\n',
    ],
    'a whole person': [
      'people-of-ours: {}\ncontact-points:\n  New cont¦\n',
      'people-of-ours: {}\ncontact-points:\n  new-desk:\n    name: ""\n    phone: ""\n    email: ""\n    hours: Mon-Fri 09:00-17:00\n    verified: { date: TODAY, by:  }\n',
    ],
  }
  for (const [what, [typed, written]] of Object.entries(accepted)) {
    test(`is put in as its place wants it: ${what}`, async () => {
      const file = await begin(`${organisation}${typed.replace('¦', '')}`)
      await acceptSuggestion(file, typed.slice(0, typed.indexOf('¦')), typed.indexOf('¦'))
      const today = /(?<=date: )\d{4}-\d{2}-\d{2}/.exec(file.getText())?.[0] ?? ''
      assertText(file, `${organisation}${written.replace('TODAY', today)}`)
    })
  }

  test('tells what is known of a person', async () => {
    const text = `${organisation}  project-lead: { held-by: [] }\n`
    const file = await begin(text)
    const items = await suggestionsAt(file, file.positionAt(text.indexOf('[] }') + 1), 10)
    const amara = items.find(({ label }) => typeof label === 'object' && label.label === 'amara')
    assert(typeof amara?.label === 'object' && amara.label.description === 'Amara Okafor', 'the name stands beside it')
    const { documentation } = amara
    assert(typeof documentation === 'object' && documentation.value.includes('Managing director'), 'the rest is told')
  })
})

suite('an empty YAML file', () => {
  test('becomes a rolebook', async () => {
    const file = await begin('# ours\n')
    await acceptSuggestion(file, '# ours\n', 7)
    const text = file.getText()
    assert(text.startsWith('# ours\n# Who is responsible for information security'), text.slice(0, 80))
    assert(text.includes('\nrolebook: 1\n') && text.includes('\n  internal-audit:\n    held-by: []\n'), text)
  })

  test('is offered none once something else is in it', async () => {
    const file = await begin('hosts: all\n')
    assert((await suggestionsAt(file, new vscode.Position(1, 0))).length === 0, 'nothing is suggested')
  })
})

suite('the outline', () => {
  test('has sections, and people by id and name', async () => {
    const file = await open('roles.yaml')
    const symbols = await outlineOf(file)
    const people = symbols.find(({ name }) => name === 'people')
    const first = people?.children[0]
    assert(first?.name === 'amara' && first.detail === 'Amara Okafor', JSON.stringify(people?.children))
  })
})

suite('on files that are no rolebooks, somebody who writes', () => {
  for (const name of ['ansible', 'kubernetes', 'hiera', 'marker-nested', 'marker-in-a-list', 'marker-in-a-text']) {
    test(`hears nothing: ${name}`, async () => {
      const file = await open(`foreign/${name}-roles.yaml`)
      for (let line = 0; line < file.lineCount; line += 1) {
        const end = file.lineAt(line).range.end
        assert((await suggestionsAt(file, end)).length === 0, `line ${line + 1} has suggestions`)
      }
      assert((await outlineOf(file)).length === 0, 'it has no outline of ours')
    })
  }
})

test('a rename asks for nothing on a key', async () => {
  const file = await open('roles.yaml')
  // the first test of all: before a finding is there, nobody has come to say that
  await untilSaid(file, 'deputy-is-holder', 'unknown-key')
  const answer = await vscode.commands
    .executeCommand('vscode.prepareRename', file.uri, positionOf(file, 'timezone'))
    .then(
      () => 'an id',
      () => 'nothing',
    )
  assert(answer === 'nothing', 'a key cannot be renamed')
})

async function begin(content: string): Promise<vscode.TextDocument> {
  const file = await vscode.workspace.openTextDocument({ language: 'yaml', content })
  await vscode.window.showTextDocument(file, vscode.ViewColumn.One)
  return file
}

async function outlineOf(file: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  return (await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', file.uri)) ?? []
}
