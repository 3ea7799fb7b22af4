import { expect, test } from 'vitest'
import { usage } from './usage.ts'

test('whoever starts the server by hand is told who starts it, in their language', () => {
  expect(usage({})).toMatch(/^rolebook-language-server --stdio\n\nAn editor starts this, .*\nhttps:.*README\.md\n$/)
  expect(usage({ LANG: 'de_AT.UTF-8' })).toContain('Das startet ein Editor')
  expect(usage({ LC_ALL: 'fr_CA', LANG: 'de' })).toContain('C’est un éditeur')
})
