import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sources = new URL('../', import.meta.url)

it('is known to nothing outside this folder', () => {
  const outside = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith('host') && !path.includes('.test.'),
  )
  expect(outside.length).toBeGreaterThan(10)
  for (const path of outside) {
    const source = readFileSync(new URL(path, sources), 'utf8')
    expect(source, path).not.toMatch(/wxt\/browser|\bchrome\.|\bbrowser\.[a-z]|import\.meta\.env/)
  }
})
