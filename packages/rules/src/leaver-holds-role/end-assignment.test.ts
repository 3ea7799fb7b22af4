import { applyEdits, type Path, parse } from '@rolebook/model'
import { expect, test } from 'vitest'
import { endAssignment } from './end-assignment.ts'

test.each([
  ['a word in a list', 'held-by: [ben, eli]', [1], 'held-by: [ben, { who: eli, until: 2026-08-31 }]'],
  ['a word alone, in quotes', "held-by: 'eli'   # IT", [], "held-by: { who: 'eli', until: 2026-08-31 }   # IT"],
  ['short facts', 'held-by: [{ who: eli }]', [0, 'who'], 'held-by: [{ who: eli, until: 2026-08-31 }]'],
  [
    'short facts with a first day, behind it',
    'held-by: [{ who: eli, from: 2024-01-01, for: [laptops] }]',
    [0, 'who'],
    'held-by: [{ who: eli, from: 2024-01-01, until: 2026-08-31, for: [laptops] }]',
  ],
  [
    'an end that is too late',
    'held-by: { who: eli, until: 2027-12-31 }',
    ['who'],
    'held-by: { who: eli, until: 2026-08-31 }',
  ],
  [
    'a block, with a comment that stays with its line',
    'held-by:\n      - who: eli   # until summer\n        from: 2024-01-01',
    [0, 'who'],
    'held-by:\n      - who: eli   # until summer\n        from: 2024-01-01\n        until: 2026-08-31',
  ],
  [
    'the last line of the file',
    'held-by:\n      who: eli',
    ['who'],
    'held-by:\n      who: eli\n      until: 2026-08-31',
  ],
])('ends %s', (_, written, below, ended) => {
  expect(end(written, below)).toBe(ended)
})

test('keeps the line ends of the file', () => {
  const written = 'held-by:\r\n      - who: eli\r\n      - who: ben'
  expect(end(written, [0, 'who'])).toBe('held-by:\r\n      - who: eli\r\n        until: 2026-08-31\r\n      - who: ben')
})

function end(written: string, below: Path): string {
  const before = 'rolebook: 1\nroles:\n  it-department:\n    '
  const document = parse(before + written)
  const edit = endAssignment(document, ['roles', 'it-department', 'held-by', ...below], '2026-08-31')
  return applyEdits(document.text, edit ? [edit] : []).slice(before.length)
}
