import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exampleModule } from '../../generate-example.ts'

it('is generated from the example of the docs as it is now', () => {
  const kept = readFileSync(new URL('./generated/harbour-dental-group.ts', import.meta.url), 'utf8')
  expect(kept).toBe(exampleModule())
})
