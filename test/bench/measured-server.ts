import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import {
  createProtocolConnection,
  type Diagnostic,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { withDeadline } from '../hosts/deadline.ts'
import type { RandomEdit } from './random-edits.ts'

/** How a language server is started and set up. */
export interface ServerSetUp {
  readonly file: string
  /** What it is told when it asks for a section of the settings. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** A language server in a process of its own, with one text open, and a stopwatch. Times are milliseconds. */
export interface MeasuredServer {
  /** From sending a text, another file than before, to its findings. */
  open(text: string): Promise<{
    readonly time: number
    readonly findings: readonly Diagnostic[]
    /** The longest that it worked meanwhile before it did as much as refuse a question that nobody knows. */
    readonly longestBlock: number
  }>
  /** From sending an edit to the findings of the text after it. */
  edit(edit: RandomEdit): Promise<{ readonly time: number; readonly findings: readonly Diagnostic[] }>
  /** From an edit and the question that follows it to the suggestions; then waits for the findings, untimed. */
  complete(edit: RandomEdit, position: Position): Promise<number>
  hover(position: Position): Promise<number>
  /** For how long its main thread has worked so far, in milliseconds; `undefined` where the machine does not tell. */
  work(): number | undefined
  /** The most memory that the process has had, in bytes; `undefined` where the machine does not tell. */
  peakMemory(): number | undefined
  stop(): Promise<void>
}

/** Nobody waits longer for an answer; a server that takes longer counts as one that gives none. */
const patience = 180_000

/** Starts a server with the Node that runs this, and greets it as an editor that is sent findings. */
export async function startMeasuredServer({ file, settings }: ServerSetUp): Promise<MeasuredServer> {
  const server = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  let uri = ''
  const waiting: ((findings: readonly Diagnostic[]) => void)[] = []
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    if (params.uri === uri) waiting.shift()?.(params.diagnostics)
  })
  client.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => settings[section ?? ''] ?? null),
  )
  client.onRequest('client/registerCapability', () => null)
  client.listen()
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        publishDiagnostics: { relatedInformation: true },
        // as VS Code, Neovim and Helix say it
        completion: { completionList: { itemDefaults: ['editRange', 'insertTextFormat', 'insertTextMode', 'data'] } },
        hover: {},
      },
    },
  })
  await client.sendNotification('initialized', {})
  await client.sendNotification('workspace/didChangeConfiguration', { settings })

  let version = 0
  let opened = 0
  const nextFindings = () =>
    withDeadline('findings', new Promise<readonly Diagnostic[]>((resolve) => waiting.push(resolve)), patience)
  const send = (edit: RandomEdit) => {
    version += 1
    return client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [edit] })
  }
  const ask = (method: string, position: Position) =>
    withDeadline(method, client.sendRequest(method, { textDocument: { uri }, position }), patience)
  /** For how long it works until it refuses a question that it does not know, and thus is there at all. */
  const refusal = async () => {
    const [began, before] = [performance.now(), workOf(server.pid)]
    await withDeadline(
      'a refusal',
      client.sendRequest('nobody/knowsThis').catch(() => {}),
      patience,
    )
    const [time, after] = [performance.now() - began, workOf(server.pid)]
    return before === undefined || after === undefined ? time : Math.min(time, after - before)
  }
  return {
    async open(text) {
      opened += 1
      version = 1
      uri = `file:///${opened}/roles.yaml`
      let time: number | undefined
      const began = performance.now()
      const findings = nextFindings().finally(() => {
        time = performance.now() - began
      })
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version, text },
      })
      let longestBlock = 0
      while (time === undefined) longestBlock = Math.max(longestBlock, await refusal())
      return { findings: await findings, time, longestBlock }
    },
    async edit(edit) {
      const findings = nextFindings()
      const began = performance.now()
      await send(edit)
      return { findings: await findings, time: performance.now() - began }
    },
    async complete(edit, position) {
      const findings = nextFindings()
      const began = performance.now()
      void send(edit)
      await ask('textDocument/completion', position)
      const time = performance.now() - began
      await findings
      return time
    },
    async hover(position) {
      const began = performance.now()
      await ask('textDocument/hover', position)
      return performance.now() - began
    },
    work: () => workOf(server.pid),
    peakMemory: () => peakMemoryOf(server.pid),
    async stop() {
      client.dispose()
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}

/** Counted in nanoseconds by the scheduler: what others do on the same machine is not in it. */
function workOf(process: number | undefined): number | undefined {
  try {
    const [nanoseconds = ''] = readFileSync(`/proc/${process}/task/${process}/schedstat`, 'utf8').split(' ')
    return Number(nanoseconds) / 1_000_000
  } catch {
    return undefined
  }
}

function peakMemoryOf(process: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}
