const { spawn } = require('node:child_process')
const { CompletionItem, DocumentSymbol, Hover, Range, languages } = require('vscode')
const {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} = require('vscode-languageserver-protocol/node')

/*
 * Asks the language server of Red Hat's extension, the very one from npm, and shows what it answers for a YAML file: its
 * outline, its suggestions and its hovers. Errors are left out; the test looks at ours alone.
 */
exports.activate = async ({ subscriptions }) => {
  const file = require.resolve('yaml-language-server/bin/yaml-language-server')
  // the program is Electron on the desktop, and Node elsewhere
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const server = spawn(process.execPath, [file, '--stdio'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  const settings = { yaml: { hover: true, completion: true, schemaStore: { enable: false } } }
  client.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => settings[section] ?? null))
  client.onRequest('client/registerCapability', () => null)
  client.listen()
  const hierarchical = { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, completion: {}, hover: {} }
  const capabilities = { workspace: { configuration: true }, textDocument: hierarchical }
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities,
  })
  await client.sendNotification('initialized', {})
  await client.sendNotification('workspace/didChangeConfiguration', { settings })

  const open = new Set()
  const ask = async (method, file, position) => {
    const uri = file.uri.toString()
    const { version } = file
    if (open.has(uri)) {
      const contentChanges = [{ text: file.getText() }]
      await client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
    } else {
      open.add(uri)
      const textDocument = { uri, languageId: 'yaml', version, text: file.getText() }
      await client.sendNotification('textDocument/didOpen', { textDocument })
    }
    return client.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position })
  }
  subscriptions.push(
    { dispose: () => server.kill() },
    languages.registerDocumentSymbolProvider('yaml', {
      provideDocumentSymbols: async (file) => (await ask('documentSymbol', file))?.map(toSymbol),
    }),
    languages.registerCompletionItemProvider('yaml', {
      provideCompletionItems: async (file, position) =>
        (await ask('completion', file, position))?.items.map(({ label, kind }) => new CompletionItem(label, kind - 1)),
    }),
    languages.registerHoverProvider('yaml', {
      provideHover: async (file, position) => {
        const hover = await ask('hover', file, position)
        return hover?.contents?.value ? new Hover(hover.contents.value) : undefined
      },
    }),
  )
}

function toSymbol({ name, kind, range, selectionRange, children = [] }) {
  const symbol = new DocumentSymbol(name, '', kind - 1, toRange(range), toRange(selectionRange))
  symbol.children = children.map(toSymbol)
  return symbol
}

function toRange({ start, end }) {
  return new Range(start.line, start.character, end.line, end.character)
}
