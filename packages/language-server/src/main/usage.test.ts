import { expect, test } from 'vitest'
import { usage } from './usage.ts'

test('a person who starts the server by hand reads in their language what starts it', () => {
  expect(usage({})).toMatch(/^rolebook-language-server --stdio\n\nAn editor starts this, .*\nhttps:.*README\.md\n$/)
  expect(usage({ LANG: 'de_AT.UTF-8' })).toContain('Das startet ein Editor')
  expect(usage({ LC_ALL: 'fr_CA', LANG: 'de' })).toContain('C’est un éditeur')
})
