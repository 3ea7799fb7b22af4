import { readFileSync } from 'node:fs'
import { repositoryRoot } from '../hosts/repository.ts'
import { builtLanguageServer } from '../language-server/built-language-server.ts'
import { createLargeRolebook } from './large-rolebook.ts'
import { type MeasuredServer, type ServerSetUp, startMeasuredServer } from './measured-server.ts'
import { questionsIn } from './questions.ts'
import { randomEdits } from './random-edits.ts'
import { writeTime, writeTimes } from './times.ts'

/*
 * pnpm bench peers: our language server beside that of Red Hat, which checks the same text by our published JSON Schema.
 * Both run in this one run, on the same Node, over LSP, and are asked the same.
 */

const sizes = [617, 5_605, 56_005]
const mostEdits = 200
/** Where each edit takes seconds fewer are made, and the table says how many. */
const mostTime = 150_000
/** By which the peer waits after each edit before it begins; it stands in the peer's own source and cannot be set. */
const peersDebounce = 200

const peerFile = new URL('../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url).pathname
const peerVersion = String(
  JSON.parse(readFileSync(new URL('../node_modules/yaml-language-server/package.json', import.meta.url), 'utf8'))
    .version,
)

interface Peer extends ServerSetUp {
  readonly title: string
  readonly debounce: number
}

const peers: readonly Peer[] = [
  { title: 'rolebook-language-server', file: builtLanguageServer(), settings: {}, debounce: 0 },
  {
    title: `yaml-language-server ${peerVersion}`,
    file: peerFile,
    debounce: peersDebounce,
    settings: {
      yaml: {
        schemas: { [new URL(`file://${repositoryRoot}/shared/schema/rolebook-1.schema.json`).href]: ['roles.yaml'] },
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
        validate: true,
        hover: true,
        completion: true,
      },
      redhat: { telemetry: { enabled: false } },
    },
  },
]

/** What one server did with one text; times in milliseconds. */
interface Measured {
  readonly open: number
  readonly edits: readonly number[]
  readonly completions: readonly number[]
  readonly hovers: readonly number[]
  readonly peakMemory: number | undefined
}

/** Measures both and prints a Markdown table. */
export async function comparePeers(): Promise<void> {
  console.log(`Beside yaml-language-server ${peerVersion}, on Node ${process.versions.node}; milliseconds, p50 / p95.`)
  console.log(`It waits ${peersDebounce} ms after each edit before it begins; “without its wait” is the rest.\n`)
  console.log(
    '| lines | server | open → findings | keystroke → findings | edits | without its wait | completion while typing | hover | peak memory, MB |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const lines of sizes) {
    const text = createLargeRolebook(lines)
    for (const peer of peers) {
      const { open, edits, completions, hovers, peakMemory } = await measure(peer, text)
      const row = [
        text.split('\n').length - 1,
        peer.title,
        writeTime(open),
        writeTimes(edits),
        edits.length,
        writeTimes(edits.map((time) => time - peer.debounce)),
        writeTimes(completions),
        writeTimes(hovers),
        peakMemory === undefined ? '–' : Math.round(peakMemory / 1024 / 1024),
      ]
      console.log(`| ${row.join(' | ')} |`)
    }
  }
}

async function measure(peer: Peer, text: string): Promise<Measured> {
  const server = await startMeasuredServer(peer)
  try {
    await makeSureOfSchema(server, peer)
    const { time: open } = await server.open(text)
    const edits: number[] = []
    const end = performance.now() + mostTime
    for (const edit of randomEdits(text, 20261123)) {
      edits.push((await server.edit(edit)).time)
      // edits come in pairs, so that the text is again what it was
      if (edits.length % 2 === 0 && (edits.length >= mostEdits || performance.now() > end)) break
    }
    const { completions, hovers } = await ask(server, text, edits.length >= mostEdits ? 20 : 5)
    return { open, edits, completions, hovers, peakMemory: server.peakMemory() }
  } finally {
    await server.stop()
  }
}

/** A server without findings would be fast: each must see that a key is none, by the schema or by itself. */
async function makeSureOfSchema(server: MeasuredServer, { title }: Peer): Promise<void> {
  const wrong = 'rolebook: 1\npeople:\n  ben: { name: Ben, emial: ben@example.org }\n'
  const { findings } = await server.open(wrong)
  if (findings.some(({ message }) => String(message).includes('emial'))) return
  // the schema may come after the first look
  const space = { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text: '\n' }
  const second = await server.edit(space)
  if (!second.findings.some(({ message }) => String(message).includes('emial')))
    throw new Error(`${title} does not see that “emial” is no key: ${JSON.stringify(second.findings)}`)
}

/** Suggestions for a key and for a holder while they are typed, and hovers on keys and ids, all over the file. */
async function ask(server: MeasuredServer, text: string, count: number) {
  const completions: number[] = []
  const hovers: number[] = []
  for (const { edit, position, undo, hover } of questionsIn(text, count)) {
    completions.push(await server.complete(edit, position))
    await server.edit(undo)
    hovers.push(await server.hover(hover))
  }
  return { completions, hovers }
}
