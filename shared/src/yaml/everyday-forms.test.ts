import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../document.ts'
import { readEverydayForms } from './everyday-forms.ts'
import { parseEveryForm } from './parse-node.ts'

const examples = ['harbour-dental-group.yaml', 'lindenhof-maschinenbau.yaml'].map((name) =>
  readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8'),
)
const pieces = examples.flatMap((text) => parse(text).pieces.pieces.map((piece) => piece.text))

function expectAsTheParser(text: string): void {
  const node = readEverydayForms(text)
  if (node !== undefined)
    expect({ node, problems: [], anchorNames: [], openAliasNames: [] }).toEqual(parseEveryForm(text))
}

describe('the everyday forms', () => {
  it('are all that stands in the examples', () => {
    for (const text of pieces) {
      expect(readEverydayForms(text), text).toBeDefined()
      expectAsTheParser(text)
    }
  })

  it.each([
    ['nothing', ''],
    ['comments', '# one\n\n  # two'],
    ['Windows lines', 'people:\r\n  ben: { name: Ben } # one\r\n\r\n  dana:\r\n    name: "Dana"\r\n'],
    ['nothing behind a key', 'people:\n  ben:\n  dana:\n\nroles:'],
    ['comments where a value may stand', 'a: # b\n  c:\n # d\n\n\n# e\nf: # g\n\n'],
    ['lists in and below the column of their key', 'a:\n- b\n- c: d\n  e: f\nf:\n  -   g: h\n      i: [j]\n  - k\n'],
    ['empty flow', 'a: {}\nb: [ ]\nc: { d: [], e: {  } }\n'],
    ['colons and hashes within text', 'a: b:c#d\ne: [08:00-18:00, https://x.example/#y]\n'],
    ['quoted text', 'a: "it’s # {x}: \'y\'"\nb: \'say "z"\'\n'],
    ['columns that vary', '   a:\n         b:\n          c: d\n         e: f\n   g: h\n'],
  ])('are read as the parser reads them: %s', (_, text) => {
    expect(readEverydayForms(text)).toBeDefined()
    expectAsTheParser(text)
  })

  it.each([
    ['anchors and aliases', 'a: &b c\nd: *b\n'],
    ['tags', 'a: !!str 5\n'],
    ['blocks of text', 'a: |\n  b\n'],
    ['text over lines', 'a: b\n  c\n'],
    ['flow over lines', 'a: [b,\n  c]\n'],
    ['escapes', "a: \"b\\n\"\nc: 'it''s'\n"],
    ['keys in quotes', '"a": b\n'],
    ['several documents', 'a: b\n---\nc: d\n'],
    ['tabs', 'a:\tb\n'],
    ['control characters', 'a: \u0018\n'],
    ['a key that stands twice', 'a: b\na: c\n'],
    ['a second colon', 'a: b: c\n'],
    ['a quote that is not closed', 'a: "b\n'],
    ['a bracket that is not closed', 'a: { b: c\n'],
    ['a column that fits nowhere', 'a:\n    b: c\n  d: e\n'],
    ['depth', `${'a: {'.repeat(30)}${'}'.repeat(30)}`],
  ])('are not %s', (_, text) => expect(readEverydayForms(text)).toBeUndefined())

  const bits = fc.constantFrom(
    ...['\n', '\r\n', '\r', '\t', ' ', '  ', ': ', ':', ' #', '#', '- ', '-', '? ', '|', '>', '"', "'", ',', '\\'],
    ...['{', '}', '[', ']', '&a ', '*a', '!t ', '%', '@', '`', '\u00A0', '\uFEFF', 'é', '---', '...', '<<: x\n'],
    ...['a: b\n', '  a: b\n', '    - c\n', '- \n', ':\n', '# c\n', '   # c\n', '{ a: b }', '[a, b]', '"x"'],
  )
  const slip = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 4 }),
    text: fc.oneof(bits, fc.string({ maxLength: 2 })),
  })

  it('are read as the parser reads them, whatever slips in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pieces), fc.array(slip, { maxLength: 3 }), (piece, slips) => {
        let text = piece
        for (const { at, length, text: typed } of slips) {
          const start = at % (text.length + 1)
          text = text.slice(0, start) + typed + text.slice(start + length)
        }
        expectAsTheParser(text)
      }),
      { numRuns: 5_000 },
    )
  })
})
