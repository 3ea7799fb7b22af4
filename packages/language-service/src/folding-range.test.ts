import { parse } from '@rolebook/model'
import { expect, it } from 'vitest'
import { monday, serviceIn } from './place/text-at-cursor.ts'

const text = `# Roles of Harbour Dental
# kept by the IT department
rolebook: 1

people:
  ben:
    name: Ben Lindqvist
    away:
      - from: 2026-12-20
        until: 2027-01-03

  # the auditors
  keel: { name: Keel,
    kind: organisation }

roles:
  top-management:
    authority: |
      May stop
      everything
`

/** The first and last line of each, from 1 as people count them. */
const folded = (written: string) =>
  serviceIn()
    .foldingRanges(parse(written), { uri: 'file:///roles.yaml', now: monday })
    .map(({ startLine, endLine, kind }) => [startLine + 1, endLine + 1, ...(kind === undefined ? [] : [kind])])

it('sections, items, lists, texts and comments are folded, without what only leads to the next', () => {
  expect(folded(text)).toEqual([
    [1, 2, 'comment'],
    [5, 14],
    [6, 10],
    [8, 10],
    [9, 10],
    [13, 14],
    [16, 20],
    [17, 20],
    [18, 20],
  ])
})

it('the same is folded where the text is not cut into pieces, and with the other ends of lines', () => {
  const whole = text.replace('  keel: {', '  keel: &keel {').replace('roles:\n', 'x-again: *keel\nroles:\n')
  expect(folded(whole).slice(0, 6)).toEqual(folded(text).slice(0, 6))
  expect(folded(text.replaceAll('\n', '\r\n'))).toEqual(folded(text))
})

it('nothing is folded of other YAML, so that the editor does it as ever', () => {
  expect(folded(text.replace('rolebook: 1', 'x: 1'))).toEqual([])
})
