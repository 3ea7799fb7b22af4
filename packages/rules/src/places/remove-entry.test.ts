import { applyEdits, parse } from '@rolebook/model'
import { expect, it } from 'vitest'
import { removeEntry, removeItem } from './remove-entry.ts'

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

const role = 'rolebook: 1\nroles:\n  it-department: '

it.each([
  ['the first in brackets', '{ deputies: [ben, chidi] }', '{ deputies: [chidi] }'],
  ['the last in brackets', '{ deputies: [chidi, ben] }   # both', '{ deputies: [chidi] }   # both'],
  ['the only one in brackets', '{ held-by: [ben], deputies: [ben] }', '{ held-by: [ben] }'],
  ['the only one without brackets', '{ held-by: ben, deputies: ben }', '{ held-by: ben }'],
  [
    'a line of several',
    '\n    deputies:\n      - ben\n      - chidi   # since June\n',
    '\n    deputies:\n      - chidi   # since June\n',
  ],
  ['the only line', '\n    held-by: [ben]\n    deputies:\n      - ben\n', '\n    held-by: [ben]\n'],
])('%s of a list goes, and the rest stays', (_, written, left) => {
  const document = parse(role + written)
  const [named] = document.referencesBelow(['roles', 'it-department', 'deputies']).filter(({ id }) => id === 'ben')
  const edit = named && removeItem(document, named.path)
  expect(edit && applyEdits(document.text, [edit])).toBe(role + left)
})
