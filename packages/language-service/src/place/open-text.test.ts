import { finish } from '@rolebook/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from 'vscode-languageserver-types'
import { OpenText } from './open-text.ts'

const rolebook = 'rolebook: 1\r\npeople:\r\n  ben: { name: Ben }\r\n  dana: { name: Dana }\r\n'

describe('a text that is open', () => {
  it('is what the editor makes of it, read or not', () => {
    const text = new OpenText('file:///roles.yaml', 1, rolebook)
    expect(text.text).toBe(rolebook)
    text.change([{ range: at(2, 17, 17), text: 'jamin' }], 2)
    text.change([{ range: at(2, 16, 22), text: 'x' }, { text: 'rolebook: 1\n' }], 3)
    text.change([{ range: at(1, 0, 0), text: 'people:\n' }], 4)
    expect(text.version).toBe(4)
    expect(text.text).toBe('rolebook: 1\npeople:\n')
  })

  it('goes on from an edit that comes while it is read', () => {
    const text = new OpenText('file:///roles.yaml', 1, rolebook)
    const steps = text.readInSteps()
    steps.next()
    text.change([{ range: at(2, 2, 5), text: 'chidi' }], 2)
    expect([...(finish(steps).rolebook.people?.keys() ?? [])]).toEqual(['chidi', 'dana'])
  })

  it('takes a place behind the end of a line for its end, before the line break', () => {
    const text = new OpenText('file:///roles.yaml', 1, rolebook)
    text.change([{ range: at(0, 99, 99), text: ' # ours' }], 2)
    expect(text.text).toBe(rolebook.replace('1\r', '1 # ours\r'))
  })

  it('is, after any edits and with line breaks of every kind, what they make of it', () => {
    const place = fc.record({ line: fc.nat(8), character: fc.nat(24) })
    const edit = fc.record({
      places: fc.tuple(place, place),
      text: fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '\r\n', '\r', '"', '#', '- '), maxLength: 6 }),
    })
    fc.assert(
      fc.property(fc.constantFrom(rolebook, 'key: value\n', ''), fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const open = new OpenText('file:///roles.yaml', 1, first)
        let expected = first
        for (const [index, { places, text }] of edits.entries()) {
          // a reversed range is put the right way round
          const [start = 0, end = 0] = places.map((position) => offsetIn(expected, position)).sort((a, b) => a - b)
          open.change([{ range: { start: places[0], end: places[1] }, text }], index + 2)
          if (index % 2 === 0) finish(open.readInSteps())
          expected = expected.slice(0, start) + text + expected.slice(end)
        }
        expect(open.text).toBe(expected)
      }),
      { numRuns: 300 },
    )
  })
})

/** The offset of a position, as LSP defines it. */
function offsetIn(text: string, { line, character }: Position): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  if (/[\r\n]$/.test(text)) lines.push('')
  const start = lines.slice(0, line).join('').length
  return start + Math.min(character, (lines[line] ?? '').replace(/[\r\n]+$/, '').length)
}

function at(line: number, character: number, endCharacter = character) {
  return { start: { line, character }, end: { line, character: endCharacter } }
}
