import { expect, it } from 'vitest'
import type { SelectionRange } from 'vscode-languageserver-types'
import { atCursor, monday, serviceIn } from './place/text-at-cursor.ts'

/** What an expanding selection covers from the `|` on, the narrowest first. */
function growing(marked: string): readonly string[] {
  const { document, position } = atCursor(marked)
  const [first] = serviceIn().selectionRanges(document, [position], { uri: 'file:///roles.yaml', now: monday })
  const found: string[] = []
  for (let next: SelectionRange | undefined = first; next; next = next.parent) {
    const { start, end } = next.range
    found.push(document.text.slice(document.lines.offsetAt(start), document.lines.offsetAt(end)))
  }
  return found
}

it('a selection grows from the value to its entry, the item and the section', () => {
  expect(growing('rolebook: 1\npeople:\n  ben: { name: "Ben Lind|qvist" }\n  dana: { name: Dana }\n')).toEqual([
    'Lindqvist',
    'Ben Lindqvist',
    '"Ben Lindqvist"',
    'name: "Ben Lindqvist"',
    '{ name: "Ben Lindqvist" }',
    'ben: { name: "Ben Lindqvist" }',
    'people:\n  ben: { name: "Ben Lindqvist" }\n  dana: { name: Dana }',
    'rolebook: 1\npeople:\n  ben: { name: "Ben Lindqvist" }\n  dana: { name: Dana }\n',
  ])
})

it('it grows over the items of a list, and from a key', () => {
  expect(growing('rolebook: 1\nexceptions:\n  - rule: x\n    ab|out: [ben]\n').slice(0, 5)).toEqual([
    'about',
    'about: [ben]',
    'rule: x\n    about: [ben]',
    '- rule: x\n    about: [ben]',
    'exceptions:\n  - rule: x\n    about: [ben]',
  ])
})

it('between the lines it takes in all', () => {
  expect(growing('rolebook: 1\n|\n')).toEqual(['rolebook: 1\n\n'])
})
