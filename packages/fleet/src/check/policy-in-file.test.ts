import { expect, it } from 'vitest'
import { readPolicyFile } from './policy-in-file.ts'

it('a file that cannot be read says why', () => {
  expect(readPolicyFile('x.json', '{ "a": ', 'chrome')).toBe('damaged')
  expect(readPolicyFile('x.plist', '<?xml version="1.0"?><plist>', undefined)).toBe('damaged')
  expect(readPolicyFile('x.txt', 'force_installed', undefined)).toBe('unknown-format')
  expect(readPolicyFile('x.json', '{}', undefined)).toBe('which-program')
})
