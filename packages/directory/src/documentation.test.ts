import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { refusalCodes } from './refusal.ts'

it('the page about the directory names every reason for a refusal, and no other', () => {
  const page = readFileSync(new URL('../../../docs/directory.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\|.*\| refused \| `([a-z-]+)` \|$/gm)].map(([, code]) => code)
  expect(rows.sort()).toEqual([...refusalCodes].sort())
})
