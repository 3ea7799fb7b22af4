import { applyEdits, parse } from '@rolebook/model'
import { expect, it } from 'vitest'

import { removeEntry } from './remove-entry.ts'

const before = 'rolebook: 1\nresponsibilities:\n  AO-1: '

it.each([
  ['the first in braces', '{ text: Keep it, every: 1 year }', '{ every: 1 year }'],
  ['the last in braces', '{ every: 1 year, text: Keep it }   # yearly', '{ every: 1 year }   # yearly'],
  ['the only one in braces', '{ text: Keep it }', '{ }'],
  [
    'a line of a block',
    '\n    # the list\n    text: Keep it\n    every: 1 year\n',
    '\n    # the list\n    every: 1 year\n',
  ],
  ['several lines', '\n    text:\n      en: Keep it\n      de: Halten\n    every: 1 year', '\n    every: 1 year'],
  ['a text in lines', '\n    text: |\n      Keep it\n    every: 1 year\n', '\n    every: 1 year\n'],
  ['the last line', '\n    every: 1 year\n    text: Keep it', '\n    every: 1 year\n'],
])('%s goes, and the rest stays', (_, written, left) => {
  const document = parse(before + written)
  const edit = removeEntry(document, ['responsibilities', 'AO-1', 'text'])
  expect(edit && applyEdits(document.text, [edit])).toBe(before + left)
  expect(parse(before + left).rolebook.responsibilities?.get('AO-1')?.text).toBeUndefined()
})

it.each([
  ['has a comment beside it', '\n    text: Keep it   # as in the template\n    every: 1 year\n'],
  ['is not there', '{ every: 1 year }'],
])('nothing goes that %s', (_, written) => {
  expect(removeEntry(parse(before + written), ['responsibilities', 'AO-1', 'text'])).toBeUndefined()
})
