import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editInSteps, parse, type RolebookDocument } from './document.ts'
import { finish } from './steps.ts'

const harbour = readFileSync(new URL('../examples/harbour-dental-group.yaml', import.meta.url), 'utf8')

describe('parsing in pieces', () => {
  it('reuses every piece that an edit does not touch', () => {
    const before = parse(harbour)
    const after = parse(harbour.replace('Head of IT', 'Head of everything'), before)
    const reused = after.pieces.pieces.filter((piece) => before.pieces.pieces.includes(piece))
    expect(after.pieces.length - reused.length).toBeLessThanOrEqual(2)
  })

  it('reads a well-formed file as parsing it whole does, places included', () => {
    // an anchor shared by two pieces forces the whole parse; both stand behind everything that is compared
    const sharedAnchor = 'x-one: &shared yes\nx-other: *shared\n'
    const sections = harbour.split(/^(?=[a-z])/m)
    const [head = '', marker = '', ...rest] = sections
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rest, { minLength: 1 }),
        fc.constantFrom('', '\n', '# a comment\n', '  # indented\n'),
        (chosen, between) => {
          const text = [head, marker, ...chosen].join(between)
          const [inPieces, whole] = [parse(text), parse(text + sharedAnchor)]
          expect(inPieces.wholeBecause).toBeUndefined()
          expect(whole.wholeBecause).toBe('shared-anchors')
          expect(inPieces.rolebook).toEqual(whole.rolebook)
          expect(inPieces.problems).toEqual(whole.problems)
          for (const { path } of [...inPieces.references, ...inPieces.definitions]) {
            for (const part of ['key', 'value', 'entry'] as const)
              expect(inPieces.rangeOf(path, part)).toEqual(whole.rangeOf(path, part))
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives the same as parsing from scratch after any edits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('\n', '\r\n'),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (lineBreak, edits) => {
          let text = harbour.replaceAll('\n', lineBreak)
          let document = parse(text)
          let edited = document
          for (const { at, atLine, remove, insert } of edits) {
            const within = Math.floor(at * text.length)
            const start = atLine ? text.lastIndexOf('\n', within) + 1 : within
            const range = { start, end: Math.min(start + remove, text.length) }
            text = text.slice(0, start) + insert + text.slice(range.end)
            document = parse(text, document)
            // the same by the edit alone, without the text
            edited = finish(editInSteps(edited, { range, text: insert }))
            const expected = comparable(parse(text))
            expect(comparable(document)).toEqual(expected)
            expect(comparable(edited)).toEqual(expected)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

/** The bits of text that make structure: those most likely to split a piece or to join two. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  atLine: fc.boolean(),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 400 })),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      '\n',
      ' ',
      '  ',
      ':',
      '"',
      "'",
      '{',
      '}',
      '[',
      '-',
      '#',
      '|',
      '&a ',
      '*a',
      '? ',
      '---\n',
      '...\n',
      '\r\n',
      '\t',
      '\uFEFF',
      '\u0000',
      '"e\\n": ',
      '&a roles:\n',
      'x-one: &a 1\n',
      'x-two: *a\n',
      '  *a : {}\n',
      '\nroles:\n',
      '\n  ben:\n',
      '\nrolebook: 1\n',
      '\npeople:\n  zoe: {}\n',
    ),
    fc.string({ maxLength: 4 }),
  ),
})

function comparable(document: RolebookDocument) {
  const { text, marked, rolebook, problems, references, definitions, wholeBecause, pieces, lines } = document
  const ranges = [...references, ...definitions].map(({ path }) => document.rangeOf(path, 'entry'))
  const positions = ranges.map((range) => range && lines.positionAt(range.start))
  const offsets = positions.map((position) => position && lines.offsetAt(position))
  const places = [...pieces].map(({ start, piece }) => [start, piece.section, piece.item, piece.node])
  return { text, marked, rolebook, problems, references, definitions, wholeBecause, places, ranges, positions, offsets }
}
