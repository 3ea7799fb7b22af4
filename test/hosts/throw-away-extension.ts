import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser } from './machine.ts'

/**
 * Writes a small web extension into a folder, for trying out the hosts themselves: a toolbar button that opens a panel
 * with a search field, a button, the time and what a policy says.
 */
export function writeThrowAwayExtension(browser: Browser, folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries({ ...pages, ...parts[browser]() })) {
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const pages = {
  'panel.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Panel</title></head><body><main>
<h1>What happened?</h1><label>Search <input id="search"></label> <button>Look it up</button>
<p id="answer" role="status"></p><p>Now <time></time></p><p>Policy <code id="policy"></code></p>
</main><script src="panel.js"></script></body></html>`,
  'panel.js': `
const show = (selector, text) => { document.querySelector(selector).textContent = text }
show('time', new Date().toISOString())
document.querySelector('button').addEventListener('click', async (event) => {
  const words = document.querySelector('#search').value
  await chrome.storage.local.set({ words })
  show('#answer', words + (event.isTrusted ? ' by hand' : ' by script'))
})
chrome.storage.local.get('words').then(({ words }) => {
  // a first reading may take longer than somebody who types
  if (words && document.querySelector('#answer').textContent === '') show('#answer', words + ' kept')
})
const tellPolicy = () => chrome.storage.managed.get('address').then(
  ({ address }) => show('#policy', address ?? 'none'), () => show('#policy', 'none'))
tellPolicy()
chrome.storage.onChanged.addListener((changes, area) => { if (area === 'managed') tellPolicy() })
`,
  'schema.json': '{ "type": "object", "properties": { "address": { "type": "string" } } }',
}

const shared = {
  manifest_version: 3,
  name: 'Throw-away',
  version: '1.0',
  action: { default_title: 'Throw-away' },
  content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
}

const parts: Record<Browser, () => Record<string, string>> = {
  chromium: () => ({
    'manifest.json': JSON.stringify({
      ...shared,
      permissions: ['storage', 'activeTab', 'sidePanel'],
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'panel.html' },
      storage: { managed_schema: 'schema.json' },
    }),
    'background.js':
      'chrome.action.onClicked.addListener((tab) => { chrome.sidePanel.open({ windowId: tab.windowId }) })',
  }),
  firefox: () => ({
    'manifest.json': JSON.stringify({
      ...shared,
      permissions: ['storage', 'activeTab'],
      background: { scripts: ['background.js'] },
      sidebar_action: { default_panel: 'panel.html', default_title: 'Panel', open_at_install: false },
      browser_specific_settings: {
        gecko: {
          id: 'throw-away@rolebook.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    'background.js': 'browser.action.onClicked.addListener(() => { browser.sidebarAction.open() })',
  }),
}

/**
 * Writes a small VS Code extension that underlines each "wrong" of a text file and answers a hover, with a suite that
 * looks at it; for trying out the hosts themselves, on the desktop and in the web.
 */
export function writeThrowAwayVSCodeExtension(folder: string): { extension: string; suite: string; workspace: string } {
  const files = {
    'extension/package.json': JSON.stringify({
      name: 'throw-away',
      publisher: 'rolebook-test',
      version: '0.0.1',
      engines: { vscode: '^1.100.0' },
      activationEvents: ['onLanguage:plaintext'],
      main: './main.js',
      browser: './main.js',
    }),
    'extension/main.js': vscodeExtension,
    'see.suite.ts': vscodeSuite,
    'workspace/note.txt': 'one thing is wrong here\n',
    'workspace/deadly.txt': 'nobody survives this\n',
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return {
    extension: join(folder, 'extension'),
    suite: join(folder, 'see.suite.ts'),
    workspace: join(folder, 'workspace'),
  }
}

const vscodeExtension = `
const vscode = require('vscode')
exports.activate = (context) => {
  const diagnostics = vscode.languages.createDiagnosticCollection('throw-away')
  const check = (document) => {
    if (document.fileName.endsWith('deadly.txt')) process.kill(process.pid, 'SIGKILL')
    const at = document.getText().indexOf('wrong')
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 5))
    diagnostics.set(document.uri, at < 0 ? [] : [new vscode.Diagnostic(range, 'This is wrong')])
  }
  vscode.workspace.onDidOpenTextDocument(check)
  vscode.workspace.onDidChangeTextDocument((event) => check(event.document))
  vscode.workspace.textDocuments.forEach(check)
  const provideHover = () => new vscode.Hover('A word of the note')
  context.subscriptions.push(diagnostics, vscode.languages.registerHoverProvider('plaintext', { provideHover }))
}`

const vscodeSuite = `
import * as vscode from 'vscode'
suite('the throw-away extension', () => {
  test('underlines what is wrong', async () => {
    const folder = vscode.workspace.workspaceFolders[0].uri
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'note.txt'))
    const found = () => vscode.languages.getDiagnostics(document.uri).map((diagnostic) => diagnostic.message)
    while (found().length === 0) await new Promise((resolve) => vscode.languages.onDidChangeDiagnostics(resolve))
    if (found()[0] !== 'This is wrong') throw new Error('found ' + found())
  })
  if (globalThis.process?.env.BREAK === 'fail') test('fails', () => { throw new Error('on purpose') })
  if (globalThis.process?.env.BREAK === 'die') test('dies', () => process.exit(1))
})`
