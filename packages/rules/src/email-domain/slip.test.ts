import { expect, it } from 'vitest'
import { isSlip } from './slip.ts'

it.each([
  ['gmaill.example', 'gmail.example'],
  ['harbour.exmaple', 'harbour.example'],
  ['harbor.example', 'harbour.example'],
  ['harbaur.example', 'harbour.example'],
  ['harbour.example.', 'harbour.example'],
])('%s is %s, mistyped', (written, meant) => {
  expect(isSlip(written, meant)).toBe(true)
})

it.each([
  ['harbour.example', 'harbour.example'],
  ['partner.example', 'harbour.example'],
  ['harbour.test', 'harbour.example'],
  ['example', 'harbour.example'],
  ['ahrbuor.example', 'harbour.example'],
])('%s is another name than %s, or the same', (written, meant) => {
  expect(isSlip(written, meant)).toBe(false)
})
