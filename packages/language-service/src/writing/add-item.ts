import type { Edit, Path, RolebookDocument } from '@rolebook/model'
import { addEntry, addSection, intoBrackets } from './add-entry.ts'
import { endOfBlock, indentAt, insert, isParted, lineBefore, lineEndAfter, newLineOf } from './layout.ts'
import { type Facts, inBlock, inFlow } from './value.ts'

/**
 * The edit that adds facts as an item at the end of a list, in the layout of the last item; together with the list
 * where there is none yet. `undefined` where the layout would be a guess.
 */
export function addItem(document: RolebookDocument, list: Path, facts: Facts): Edit | undefined {
  const { text, rangeOf } = document
  const key = rangeOf(list, 'key')
  const range = rangeOf(list)
  if (!key || !range) {
    if (list.length > 1) return addEntry(document, list.slice(0, -1), String(list.at(-1)), [facts])
    return addSection(document, String(list[0]), (newLine) => asItem(facts, `${newLine}  `))
  }
  const newLine = newLineOf(text)
  if (range.start === key.start)
    return insert(lineEndAfter(text, key.end), asItem(facts, `${newLine}${indentAt(document, key.start)}  `))
  if (text[range.start] === '[') return intoBrackets(text, range, inFlow(facts))
  const starts = startsOfItems(document, list)
  const last = starts.at(-1)
  if (last === undefined) return undefined
  const [, indent, space] = /^( *)-( +)$/.exec(lineBefore(text, last)) ?? []
  if (indent === undefined || space === undefined) return undefined
  const between = starts.length > 1 && isParted(text, last) ? newLine : ''
  const written =
    text[last] === '{' ? `- ${inFlow(facts)}` : `-${space}${inBlock(facts, `${newLine}${indent} ${space}`)}`
  return insert(endOfBlock(text, range), `${between}${newLine}${indent}${written}`)
}

function startsOfItems({ rangeOf }: RolebookDocument, list: Path): readonly number[] {
  const starts: number[] = []
  for (let item = rangeOf([...list, 0]); item; item = rangeOf([...list, starts.length])) starts.push(item.start)
  return starts
}

function asItem(facts: Facts, newLine: string): string {
  return `${newLine}- ${inBlock(facts, `${newLine}  `)}`
}
