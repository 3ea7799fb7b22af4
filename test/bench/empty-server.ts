/*
 * node empty-server.ts --stdio: a language server that does nothing. It answers every edit with no findings, every
 * completion with no suggestion and every hover with nothing: what is left is what the protocol itself costs here.
 */
import {
  createProtocolConnection,
  type DidChangeTextDocumentParams,
  type DidOpenTextDocumentParams,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol/node'

const connection = createProtocolConnection(
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
)
const sayNothingOf = ({ textDocument: { uri } }: DidOpenTextDocumentParams | DidChangeTextDocumentParams) =>
  void connection.sendNotification('textDocument/publishDiagnostics', { uri, diagnostics: [] })
connection.onRequest('initialize', (): InitializeResult => {
  const textDocumentSync = TextDocumentSyncKind.Incremental
  return { capabilities: { textDocumentSync, completionProvider: {}, hoverProvider: true } }
})
connection.onNotification('textDocument/didOpen', sayNothingOf)
connection.onNotification('textDocument/didChange', sayNothingOf)
connection.onRequest('textDocument/completion', () => [])
connection.onRequest('textDocument/hover', () => null)
connection.listen()
