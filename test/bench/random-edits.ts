import { indexLines } from '@rolebook/model'
import type { Range } from 'vscode-languageserver-protocol'

/** One change as an editor sends it. */
export interface RandomEdit {
  readonly range: Range
  readonly text: string
}

/** What is changed, and into what; the group is the part that is exchanged. */
const changes: readonly { readonly find: RegExp; readonly put: (found: string, random: number) => string }[] = [
  // prose: a letter more in a name
  { find: /(?<=name: Person Number )\d+/g, put: (found) => `${found}x` },
  // a reference: another holder, another deputy
  { find: /(?<=held-by: \[person-)\d+/g, put: (_, random) => String(1 + Math.floor(random * 90)) },
  { find: /(?<=deputies: \[person-)\d+/g, put: (_, random) => String(1 + Math.floor(random * 90)) },
  // an id, so that what points to it leads nowhere
  { find: /(?<=\n {2})person-\d+(?=:)/g, put: (found) => `${found}0000` },
  // a clause, and a key that becomes no key
  { find: /(?<=covers: \[)A\.5\.37/g, put: () => 'A.5.36' },
  { find: /(?<=\n {4})title(?=:)/g, put: () => 'titel' },
]

/**
 * Edits all over a large rolebook, of prose, ids, references and keys in turn, each followed by the one that takes it back.
 * The same number gives the same edits, so that every server is asked the same.
 */
export function* randomEdits(text: string, seed: number): Generator<RandomEdit> {
  const random = randomNumbers(seed)
  const lines = indexLines(text)
  const places = changes.map(({ find, put }) => ({ put, found: [...text.matchAll(find)] }))
  for (let turn = 0; ; turn += 1) {
    const { found = [], put } = places[turn % places.length] ?? {}
    const place = found[Math.floor(random() * found.length)]
    if (!place || !put) throw new Error('The text has no place for an edit of each kind.')
    const [before] = place
    const after = put(before, random())
    const start = lines.positionAt(place.index)
    const endingAt = (length: number): Range => ({
      start,
      end: { line: start.line, character: start.character + length },
    })
    yield { range: endingAt(before.length), text: after }
    yield { range: endingAt(after.length), text: before }
  }
}

/** Numbers from 0 to 1 that look like chance and are always the same (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
