import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import type { Asked } from './place/asked.ts'
import { monday, serviceIn } from './place/text-at-cursor.ts'

const uri = 'file:///roles.yaml'
const text = `rolebook: 1
# rolebook-disable-next-line stale-contact: tried each month
contact-points: { desk: { name: "Desk", chat: https://chat.example/a, hours: Mon-Fri 08:00-18:00 } }
people:
  ben: { name: Ben Lindqvist, away: &away [{ from: 2026-12-01, until: 2026-12-05, cover: amara }] }
  amara: { name: Amara Okafor, away: *away }
roles:
  project-lead:
    held-by:
      - who: ben
        until: 2026-12-31
    deputies: [ben]
    responsibilities:
      FA-1: { text: |
        Take the first call, covers: [A.6.8] }
situations: { lost-device: { contact: { order: [desk, project-lead] }, first: [Call] } }
exceptions: [{ rule: deputy-is-holder, about: [project-lead], until: 2027-01-01 }]
include: [people.yaml]
`
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

/** Everything that is shown of a text to somebody who reads it. */
function readAll(written: string): readonly unknown[] {
  const document = parse(written)
  const service = serviceIn()
  const asked: Asked = { uri, now: monday }
  const positions = [0, written.length >> 1, written.length].map((offset) => document.lines.positionAt(offset))
  return [
    service.inlayHints(document, everywhere, asked),
    service.codeLenses(document, asked),
    service.workspaceSymbols(document, 'e', asked),
    service.foldingRanges(document, asked),
    service.documentLinks(document, asked),
    service.fixAll(document, asked),
    service.selectionRanges(document, positions, asked),
    positions.map((position) => service.hover(document, position, asked)),
  ]
}

describe('while somebody types', () => {
  it.each([0, 11, 23])('nothing fails, however the text breaks off (at %i characters and so on)', (from) => {
    for (let end = from; end < text.length; end += 31) expect(() => readAll(text.slice(0, end))).not.toThrow()
  })

  it('nothing fails where a piece in the middle is missing', () => {
    for (let at = 0; at < text.length; at += 37)
      expect(() => readAll(text.slice(0, at) + text.slice(at + 9))).not.toThrow()
  })
})

it('what an alias stands for is shown where it is written, once', () => {
  const hints = serviceIn().inlayHints(parse(text), everywhere, { uri, now: monday })
  const shown = hints.map(({ position, label }) => `${position.line + 1}: ${label}`)
  expect(shown.filter((hint) => hint.startsWith('5:'))).toEqual(['5: 12 days', '5: Amara Okafor'])
  expect(shown.filter((hint) => hint.startsWith('6:'))).toEqual([])
})

it('an alias that unfolds to a thousand million texts is no burden', () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const content = level === 0 ? '"lol"' : `*level${level - 1}`
    return `x-level${level}: &level${level} [${Array.from({ length: 9 }, () => content).join(', ')}]`
  })
  expect(() => readAll(['rolebook: 1', ...levels, ''].join('\n'))).not.toThrow()
})
