import { readFileSync } from 'node:fs'
import { rules } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { packPages, readPackedPage } from './packed-pages.ts'

const pages = rules.map(({ id }) =>
  readFileSync(new URL(`../../packages/rules/src/${id}/rule.md`, import.meta.url), 'utf8'),
)
const packed = packPages(pages)

describe('the packed pages of the rules', () => {
  it.each(rules.map(({ id }, index) => [id, pages[index]]))('have each as it was: %s', (id, page) => {
    expect(readPackedPage(packed, id)).toBe(page)
  })

  it('have none of a rule that does not exist', () => {
    expect(readPackedPage(packed, 'no-such-rule')).toBe('')
  })
})
