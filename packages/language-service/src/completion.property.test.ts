import { readFileSync } from 'node:fs'
import { parse } from '@rolebook/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CompletionItemKind } from 'vscode-languageserver-types'
import { applied, monday, serviceIn, uri } from './place/text-at-cursor.ts'

const example = readFileSync(new URL('../../../shared/examples/harbour-dental-group.yaml', import.meta.url), 'utf8')
const service = serviceIn()

describe('wherever the cursor is', () => {
  it('every suggestion can be accepted, and breaks no YAML that was whole', () => {
    const document = parse(example)
    fc.assert(
      fc.property(fc.nat(example.length), fc.nat(), (offset, choice) => {
        const { items } = service.completion(document, document.lines.positionAt(offset), { uri, now: monday })
        const item = items[choice % Math.max(1, items.length)]
        if (!item?.textEdit || !('range' in item.textEdit)) return
        const { start, end } = item.textEdit.range
        expect(start.line).toBe(end.line)
        const { line, character } = document.lines.positionAt(offset)
        expect(line).toBe(start.line)
        expect(character).toBeGreaterThanOrEqual(start.character)
        expect(character).toBeLessThanOrEqual(end.character)
        const accepted = applied(document, [item.textEdit, ...(item.additionalTextEdits ?? [])])
        // a whole entry has a name of its own
        if (item.kind !== CompletionItemKind.Snippet) expect(accepted).toContain(item.label)
        const isValue = !/:\s*(?:- )?$/.test(item.textEdit.newText)
        if (isValue) expect(parse(accepted).problems.filter(({ code }) => code === 'syntax')).toEqual([])
      }),
      { numRuns: 300, seed: 20261123 },
    )
  })

  it('a text that ends there is completed too', () => {
    fc.assert(
      fc.property(
        fc.nat(example.length),
        fc.constantFrom('', ' ', '"', '[', '{', ': ', '- ', '\n  '),
        (offset, typed) => {
          const text = example.slice(0, offset) + typed
          const document = parse(text)
          const list = service.completion(document, document.lines.positionAt(text.length), { uri, now: monday })
          expect(list.items.length).toBeLessThanOrEqual(200)
        },
      ),
      { numRuns: 300, seed: 20261123 },
    )
  })
})
