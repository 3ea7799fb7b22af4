import { parse } from '@rolebook/model'
import { expect, it } from 'vitest'
import { createUseCounts } from './use-counts.ts'

const text = `rolebook: 1
people:
  ben: { name: Ben }
  dana: { name: Dana }
roles:
  first: { held-by: [ben], deputies: [dana] }
  second: { held-by: [ben] }
`

it('uses are counted alike from whichever document one comes', () => {
  const document = parse(text)
  const edited = parse(text.replace('second: { held-by: [ben]', 'second: { held-by: [dana], deputies: [eve]'), document)
  const shorter = parse(text.replace('  second: { held-by: [ben] }\n', ''), edited)
  const countUses = createUseCounts()
  for (const one of [document, edited, document, shorter, edited, shorter, document])
    expect(new Map(countUses(one))).toEqual(new Map(createUseCounts()(one)))
  expect(Object.fromEntries(countUses(document))).toEqual({ ben: 2, dana: 1 })
  expect(Object.fromEntries(countUses(edited))).toEqual({ ben: 1, dana: 2, eve: 1 })
})
