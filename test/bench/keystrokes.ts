import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createCatalogue, editInSteps, finish, type Instant, parseInSteps, type Steps } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { createChecker } from '@rolebook/rules'
import { parseDocument } from 'yaml'
import { randomEdits } from './random-edits.ts'

/** What opening a rolebook and typing in it costs within one process; times in milliseconds. */
export interface Typing {
  readonly lines: number
  /** The control: the same text parsed whole by `yaml`, in the same run. */
  readonly whole: number
  readonly opening: { readonly total: number; readonly steps: number; readonly longest: number }
  /** What is held when it is open and checked, in bytes. */
  readonly held: number
  /** From each edit to all findings, reading included. */
  readonly edits: readonly number[]
  /** Why it was read whole and not in pieces, if it was. */
  readonly wholeBecause: string | undefined
}

/** Opens a large rolebook in steps, then edits it all over: names, ids, references and keys, the same each time. */
export function measureTyping(text: string, edits: number, now: Instant): Typing {
  const catalogue = createCatalogue(structure, english)
  const checker = createChecker({ catalogue })
  const whole = clock(() => parseDocument(text, { schema: 'failsafe' }))
  const before = heldNow()
  const times: number[] = []
  let document = inSteps(parseInSteps(text), times)
  inSteps(checker.checkInSteps(document, now), times)
  const after = heldNow()
  const took: number[] = []
  for (const edit of randomEdits(text, 20261123)) {
    took.push(
      clock(() => {
        const { lines } = document
        const range = { start: lines.offsetAt(edit.range.start), end: lines.offsetAt(edit.range.end) }
        document = finish(editInSteps(document, { range, text: edit.text }))
        checker.check(document, now)
      }),
    )
    if (took.length >= edits) break
  }
  return {
    lines: text.split('\n').length - 1,
    whole,
    opening: { total: times.reduce((sum, time) => sum + time, 0), steps: times.length, longest: Math.max(...times) },
    held: after - before,
    edits: took,
    wholeBecause: document.wholeBecause,
  }
}

function inSteps<Result>(steps: Steps<Result>, times: number[]): Result {
  for (;;) {
    const began = performance.now()
    const { done, value } = steps.next()
    times.push(performance.now() - began)
    if (done) return value
  }
}

function clock(task: () => unknown): number {
  const began = performance.now()
  task()
  return performance.now() - began
}

/** What is held once everything that nobody holds is thrown away. */
function heldNow(): number {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
  return process.memoryUsage().heapUsed
}
