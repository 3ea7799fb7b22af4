import { fileURLToPath } from 'node:url'
import { builtLanguageServer } from '../language-server/built-language-server.ts'
import { createLargeRolebook } from './large-rolebook.ts'
import { type MeasuredServer, startMeasuredServer } from './measured-server.ts'
import { questionsIn } from './questions.ts'
import { randomEdits } from './random-edits.ts'
import { writeTime, writeTimes } from './times.ts'

/*
 * pnpm bench keys: our language server beside one that does nothing, both over LSP on the same Node, edit by edit in turns,
 * so that both meet the same machine. What the second takes is what protocol and machine cost just then; the work is what
 * the scheduler has given to a server's main thread, in which nothing is that others do.
 */

const sizes = [617, 5_605, 56_005, 100_000]
const edits = 200
/** Half of them for a key, half for an id. */
const questions = 200

/** Times of one server in milliseconds. */
interface Times {
  readonly opening: number
  /** The longest that it worked while the text was opened before it let anything else have its turn. */
  readonly longestBlock: number
  readonly edits: number[]
  /** For how long its main thread worked at each of these edits. */
  readonly work: number[]
  readonly completions: number[]
  readonly hovers: number[]
}

/** Measures both and prints a Markdown table. */
export async function measureKeys(): Promise<void> {
  console.log(
    `Our language server beside one that does nothing, on Node ${process.versions.node}; milliseconds, p50 / p95.\n`,
  )
  console.log(
    '| lines | server | open → findings | longest block meanwhile | keystroke → findings | of which its own work | completion while typing | hover | peak memory, MB |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const lines of sizes) {
    const text = createLargeRolebook(lines)
    const ours = await startMeasuredServer({ file: builtLanguageServer(), settings: {} })
    const empty = await startMeasuredServer({
      file: fileURLToPath(new URL('./empty-server.ts', import.meta.url)),
      settings: {},
    })
    try {
      const [one, other] = [await open(ours, text), await open(empty, text)]
      await typeIn(
        [
          [ours, one],
          [empty, other],
        ],
        text,
      )
      printRow(lines, 'ours', ours, one)
      printRow(lines, 'empty', empty, other)
    } finally {
      await ours.stop()
      await empty.stop()
    }
  }
}

async function open(server: MeasuredServer, text: string): Promise<Times> {
  const { time, longestBlock } = await server.open(text)
  return { opening: time, longestBlock, edits: [], work: [], completions: [], hovers: [] }
}

async function typeIn(servers: readonly (readonly [MeasuredServer, Times])[], text: string): Promise<void> {
  let made = 0
  for (const edit of randomEdits(text, 20261123)) {
    for (const [server, times] of servers) {
      const before = server.work()
      times.edits.push((await server.edit(edit)).time)
      const after = server.work()
      if (before !== undefined && after !== undefined) times.work.push(after - before)
    }
    made += 1
    if (made === edits) break
  }
  for (const { edit, position, undo, hover } of questionsIn(text, questions / 2)) {
    for (const [server, times] of servers) {
      times.completions.push(await server.complete(edit, position))
      await server.edit(undo)
      times.hovers.push(await server.hover(hover))
    }
  }
}

function printRow(lines: number, name: string, server: MeasuredServer, times: Times): void {
  const memory = server.peakMemory()
  const row = [
    lines,
    name,
    writeTime(times.opening),
    writeTime(times.longestBlock),
    writeTimes(times.edits),
    writeTimes(times.work),
    writeTimes(times.completions),
    writeTimes(times.hovers),
    memory === undefined ? '–' : Math.round(memory / 1024 / 1024),
  ]
  console.log(`| ${row.join(' | ')} |`)
}
