import { readFileSync } from 'node:fs'
import { parse } from '@rolebook/model'
import { expect, it } from 'vitest'
import { packRolebook, unpackRolebook } from './packed-rolebook.ts'

it('a rolebook comes out as it was packed, whatever its texts are', () => {
  const example = readFileSync(
    new URL('../../../../shared/examples/harbour-dental-group.yaml', import.meta.url),
    'utf8',
  )
  for (const text of [
    example,
    'rolebook: 1\npeople:\n  __proto__: { name: "{\\"$map\\":[]}" }\n  $map: { name: Ben }\n',
  ]) {
    const { rolebook } = parse(text)
    expect(unpackRolebook(packRolebook(rolebook))).toEqual(rolebook)
  }
})
