import { describe, expect, it } from 'vitest'
import { ownLanguages } from '../../text/local-text.ts'
import { rolebookShape } from '../rolebook-format.ts'
import type { Shape } from '../shape.ts'
import { sentenceOf } from './key-sentences.ts'

describe('the sentence that explains a key', () => {
  it.each(ownLanguages)('is there in %s for every key of every record of the format', (language) => {
    const keys = keysOf(rolebookShape)
    expect(keys.length).toBeGreaterThan(100)
    const silent = keys.filter(([record, key]) => !sentenceOf(record, key)?.[language].endsWith('.'))
    expect(silent.map(([, key]) => key)).toEqual([])
  })

  it('does not exist for keys that the format does not know', () => {
    expect(sentenceOf(rolebookShape, 'x-ours')).toBeUndefined()
  })
})

function keysOf(shape: Shape<unknown>): readonly (readonly [Shape<unknown>, string])[] {
  const { form } = shape
  if (form.is === 'record')
    return Object.entries(form.fields).flatMap(([key, field]) => [[shape, key] as const, ...keysOf(field)])
  return form.is === 'list' || form.is === 'map' ? keysOf(form.of) : []
}
