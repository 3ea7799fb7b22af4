import { indexLines } from '@rolebook/model'
import type { Position } from 'vscode-languageserver-protocol'
import type { RandomEdit } from './random-edits.ts'

/** Something that is typed, where the cursor is then, and how it is taken back. */
export interface Question {
  readonly edit: RandomEdit
  readonly position: Position
  readonly undo: RandomEdit
  /** Where something is told of afterwards. */
  readonly hover: Position
}

/** A key and a holder that are being typed, in turns, and what stands there already: all over the file. */
export function* questionsIn(text: string, count: number): Generator<Question> {
  const lines = indexLines(text)
  const roles = text.indexOf('\nroles:')
  for (let index = 0; index < count; index += 1) {
    const share = index / count
    const person = text.indexOf('\n    title: Specialist', Math.floor(roles * 0.9 * share))
    const key = lines.positionAt(person + 1)
    yield {
      edit: { range: { start: key, end: key }, text: '    ph\n' },
      position: { ...key, character: 6 },
      undo: { range: { start: key, end: { line: key.line + 1, character: 0 } }, text: '' },
      hover: { line: key.line, character: 5 },
    }
    const near = roles + Math.floor((text.length - roles) * 0.9 * share)
    const holder = lines.positionAt(text.indexOf('held-by: [person-', near) + 17)
    const after = { line: holder.line, character: holder.character + 1 }
    yield {
      edit: { range: { start: holder, end: holder }, text: '1' },
      position: after,
      undo: { range: { start: holder, end: after }, text: '' },
      hover: holder,
    }
  }
}
