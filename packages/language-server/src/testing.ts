import { PassThrough } from 'node:stream'
import type { Instant } from '@rolebook/model'
import { onTestFinished } from 'vitest'
import { createConnection } from 'vscode-languageserver/node'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import type { FileSystem } from './runtime.ts'
import { startServer } from './server.ts'

/*
 * An editor without a screen, for the tests of this package.
 */

/** A server and its editor, connected within this process. */
export interface Desk {
  readonly client: ProtocolConnection
  readonly initialized: InitializeResult
  /** Everything that was sent unasked so far. */
  readonly published: readonly PublishDiagnosticsParams[]
  open(text: string, uri?: string): Promise<void>
  /** Sends edits without waiting, each relative to the text after the one before. */
  edit(changes: readonly { readonly range: Range; readonly text: string }[], uri?: string): void
  /** Resolves with the next findings that are sent unasked. */
  nextPublished(): Promise<PublishDiagnosticsParams>
  /** Sets the clock forward and rings the alarms that are due. */
  wait(until: Instant): void
  /** How many alarms are set. */
  alarms(): number
}

export const uri = 'file:///roles.yaml'

/** A rolebook in which somebody is their own deputy. */
export const ownDeputy = `rolebook: 1
organisation: { timezone: Europe/London }
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist }
roles:
  project-lead: { held-by: [ben], deputies: [ben] }
`

/** The instant at which the clock of a desk starts. */
export const monday: Instant = Date.parse('2026-11-23T10:00Z')

/**
 * Starts a server whose clock the test sets, and initialises it as an editor with these capabilities would, with these
 * files on its disk.
 */
export async function openDesk(
  capabilities: ClientCapabilities = {},
  initializationOptions: unknown = undefined,
  disk: Disk | undefined = undefined,
): Promise<Desk> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  let now = monday
  const alarms = new Map<() => void, Instant>()
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    now: () => now,
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
    wakeAt(instant, task) {
      alarms.set(task, instant)
      return () => alarms.delete(task)
    },
    ...(disk && { files: filesOn(disk) }),
  })
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const published: PublishDiagnosticsParams[] = []
  const listeners: ((params: PublishDiagnosticsParams) => void)[] = []
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params)
    listeners.shift()?.(params)
  })
  client.listen()
  onTestFinished(() => client.dispose())
  const initialized = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
  })
  await client.sendNotification('initialized', {})
  const versions = new Map<string, number>()
  return {
    client,
    initialized,
    published,
    async open(text, opened = uri) {
      versions.set(opened, 1)
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri: opened, languageId: 'yaml', version: 1, text },
      })
    },
    edit(changes, edited = uri) {
      for (const change of changes) {
        const version = (versions.get(edited) ?? 1) + 1
        versions.set(edited, version)
        void client.sendNotification('textDocument/didChange', {
          textDocument: { uri: edited, version },
          contentChanges: [change],
        })
      }
    },
    nextPublished: () => new Promise((resolve) => listeners.push(resolve)),
    wait(until) {
      now = until
      for (const [task, instant] of [...alarms]) {
        if (instant > until) continue
        alarms.delete(task)
        task()
      }
    },
    alarms: () => alarms.size,
  }
}

/** The texts on a disk, by address; a promise stands for a slow file. */
export type Disk = ReadonlyMap<string, string | Promise<string>>

/** A disk that holds only these files. */
function filesOn(disk: Disk): FileSystem {
  return {
    read: async (address) => disk.get(address),
    rootOf: async () => 'file:///',
    beside: async () => [...disk.keys()],
  }
}

/** A range on one line, from 0. */
export function at(line: number, character: number, endCharacter = character): Range {
  return { start: { line, character }, end: { line, character: endCharacter } }
}

/** Where a word of a text begins. */
export function positionOf(text: string, word: string): Position {
  const before = text.slice(0, text.indexOf(word)).split('\n')
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}

/** The rule ids of findings. */
export const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)

/** Waits for diagnostics of a file that satisfy a condition, and gives the last ones. */
export async function told(desk: Desk, uri: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean) {
  const last = () => desk.published.findLast((params) => params.uri === uri)
  for (;;) {
    const known: PublishDiagnosticsParams | undefined = last()
    if (known && wanted(known.diagnostics)) return known.diagnostics
    await desk.nextPublished()
  }
}
/** Whether a finding of a rule is among them. */
export const says = (code: string) => (diagnostics: readonly Diagnostic[]) => codes(diagnostics).includes(code)
/** Whether there is none. */
export const nothing = (diagnostics: readonly Diagnostic[]) => diagnostics.length === 0
