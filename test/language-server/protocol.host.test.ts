import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import {
  CancellationTokenSource,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { withDeadline } from '../hosts/deadline.ts'
import { builtLanguageServer } from './built-language-server.ts'

/*
 * The built file as an editor that asks for findings itself meets it: over stdio, with the protocol’s own client.
 */

const uri = 'file:///roles.yaml'
const rolebook = `rolebook: 1
people:
  ben: { name: Ben Lindqvist }
roles:
  project-lead: { held-by: [ben], deputies: [ben] }
`

interface Running {
  readonly server: ChildProcess
  readonly client: ProtocolConnection
  readonly initialized: InitializeResult
}

/** Starts the server with a Node of its own: the one that people have, where the machine says which that is. */
async function start(): Promise<Running> {
  const node = process.env['ROLEBOOK_FIRST_NODE'] ?? process.execPath
  const server = spawn(node, [builtLanguageServer(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void server.kill())
  const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  client.listen()
  const initialized = await withDeadline(
    'the server to answer',
    client.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    }),
  )
  await client.sendNotification('initialized', {})
  return { server, client, initialized }
}

const open = ({ client }: Running, text: string) =>
  client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
const pull = ({ client }: Running, previousResultId?: string) =>
  client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  })
const codesOf = (report: DocumentDiagnosticReport) =>
  report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind

test('tells a person who starts it by hand what starts it', async () => {
  const server = spawn(process.execPath, [builtLanguageServer(), '--help'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said = server.stdout.setEncoding('utf8').toArray()
  expect(await withDeadline('the server to end', once(server, 'close'))).toEqual([0, null])
  expect((await said).join('')).toMatch(/^rolebook-language-server --stdio\n/)
})

test('findings are given when they are asked for, and only once while they hold', async () => {
  const running = await start()
  expect(running.initialized.capabilities.diagnosticProvider).toBeDefined()
  await open(running, rolebook)
  const first = await pull(running)
  expect(codesOf(first)).toContain('deputy-is-holder')
  expect(codesOf(await pull(running, first.resultId))).toBe('unchanged')
  await running.client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 4, character: 44 }, end: { line: 4, character: 49 } }, text: '' }],
  })
  expect(codesOf(await pull(running, first.resultId))).not.toContain('deputy-is-holder')
})

test('a question that is taken back is not answered with findings', async () => {
  const running = await start()
  await open(running, rolebook)
  const { client } = running
  const patience = new CancellationTokenSource()
  const asked = client.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, patience.token)
  patience.cancel()
  await expect(asked).rejects.toThrow('asks no longer')
})

test('the server ends when the editor says so', async () => {
  const { server, client } = await start()
  const ended = once(server, 'exit')
  await client.sendRequest('shutdown')
  await client.sendNotification('exit')
  expect((await withDeadline('the server to end', ended))[0]).toBe(0)
})

test('the server ends when the editor is gone without a word', async () => {
  const { server } = await start()
  const ended = once(server, 'exit')
  server.stdin?.end()
  await withDeadline('the server to end', ended)
})
