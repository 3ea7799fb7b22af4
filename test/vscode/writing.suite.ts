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

/** A text below the organisation's roles, with the cursor at ¦. */
const below = (text: string) => `${organisation}${text}`
/** A rolebook of these lines alone. */
const alone = (text: string) => `rolebook: 1\n${text}`

suite('a suggestion', () => {
  const accepted: Readonly<Record<string, readonly [typed: string, written: string]>> = {
    'an id, by the name of the person': [
      below('  project-lead: { held-by: [lind¦] }\n'),
      below('  project-lead: { held-by: [ben] }\n'),
    ],
    'a key that goes on below': [below('  project-lead:\n    vac¦\n'), below('  project-lead:\n    vacant:\n      \n')],
    'a section': [below('polic¦\n'), below('policies:\n  \n')],
    'a word that needs quotes': [
      below('  project-lead: {}\nsituations:\n  lost-device: { confidential: ye¦ }\n'),
      below('  project-lead: {}\nsituations:\n  lost-device: { confidential: "yes" }\n'),
    ],
    'a time zone': [
      below('sites:\n  paris: { timezone: Europe/Par¦ }\n'),
      below('sites:\n  paris: { timezone: Europe/Paris }\n'),
    ],
    'a language': [alone('organisation: { languages: [germ¦] }\n'), alone('organisation: { languages: [de] }\n')],
    hours: [
      below('contact-points:\n  desk: { hours: Mon¦ }\n'),
      below('contact-points:\n  desk: { hours: Mon-Fri 09:00-17:00 }\n'),
    ],
    'a clause, by its title': [
      below('responsibilities:\n  TM-1: { covers: [internal aud¦] }\n'),
      below('responsibilities:\n  TM-1: { covers: [9.2.1] }\n'),
    ],
    'a control': [
      below('responsibilities:\n  TM-1: { covers: [A.6.¦] }\n'),
      below('responsibilities:\n  TM-1: { covers: [A.6.1] }\n'),
    ],
    'a rule of an exception': [
      below('exceptions:\n  - rule: stale-cont¦\n'),
      below('exceptions:\n  - rule: stale-contact\n'),
    ],
    'a rule of a comment': [
      below('  # rolebook-disable-next-line stale-cont¦\n  project-lead: {}\n'),
      below('  # rolebook-disable-next-line stale-contact: \n  project-lead: {}\n'),
    ],
    'a whole person': [
      alone('people:\n  New per¦\nroles: {}\n'),
      alone('people:\n  new-person:\n    name: ""\n    title: ""\n    email: ""\n    phone: ""\nroles: {}\n'),
    ],
    'a whole role': [
      below('  New ro¦\n'),
      below('  new-role:\n    title: ""\n    summary: ""\n    held-by: []\n    deputies: []\n    authority: ""\n'),
    ],
    'a whole contact point': [
      below('contact-points:\n  New cont¦\n'),
      below(
        'contact-points:\n  new-desk:\n    name: ""\n    phone: ""\n    email: ""\n    hours: Mon-Fri 09:00-17:00\n    verified: { date: TODAY, by:  }\n',
      ),
    ],
    'a whole policy': [
      below('policies:\n  New pol¦\n'),
      below(
        'policies:\n  new-policy:\n    title: ""\n    summary: ""\n    web: "https://intranet.example"\n    owner: \n    approved-by: \n    from: TODAY\n    reviewed: TODAY\n    review-every: 12 months\n',
      ),
    ],
  }
  for (const [what, [typed, written]] of Object.entries(accepted)) {
    test(`is put in as its place wants it: ${what}`, async () => {
      const cursor = typed.indexOf('¦')
      const file = await begin(typed.replace('¦', ''))
      await acceptSuggestion(file, typed.slice(0, cursor), cursor)
      const today = /(?<=date: |from: )\d{4}-\d{2}-\d{2}/.exec(file.getText())?.[0] ?? ''
      assertText(file, written.replaceAll('TODAY', today))
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
  // words of any text are not ours, and of those in the largest file each list would hold ten thousand
  const suggestWords = (value: 'off' | undefined) =>
    vscode.workspace.getConfiguration('editor').update('wordBasedSuggestions', value, vscode.ConfigurationTarget.Global)
  suiteSetup(() => suggestWords('off'))
  suiteTeardown(() => suggestWords(undefined))

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
  // this test runs first: until a finding shows, the extension may not have started
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
