import { describe, expect, it } from 'vitest'
import { said } from './testing.ts'

describe('a list of extensions that VS Code allows', () => {
  const list = (value: unknown) => ({ name: 'policy.json', text: JSON.stringify({ AllowedExtensions: value }) })

  it.each([
    ['{ "microsoft": true', 'AllowedExtensions: This is no JSON, so VS Code leaves the whole list out of account.'],
    [
      '{ "microsoft": true }',
      'AllowedExtensions: Rolebook is not allowed by this list: VS Code would switch it off. Add “rolebook.rolebook”.',
    ],
    [
      '{ "*": true, "rolebook": false }',
      'AllowedExtensions: Rolebook is not allowed by this list: VS Code would switch it off. Add “rolebook.rolebook”.',
    ],
    [
      '{ "rolebook.rolebook": ["1.2.4"] }',
      'AllowedExtensions.rolebook.rolebook: The version 1.2.3, which the script installs, is not in the list: VS Code would switch it off. Add it.',
    ],
    [
      '{ "rolebook.rolebook": ["1.2.3"] }',
      'AllowedExtensions.rolebook.rolebook: The version 1.2.4, which the answers allow, is not in the list: VS Code would switch it off. Add it.',
    ],
    [
      '{ "rolebook.rolebook": ["1.2.3", "1.2.4", "1.0.0"] }',
      'AllowedExtensions.rolebook.rolebook: The version 1.0.0 may run here, and the answers do not name it. Take it out.',
    ],
    [
      '{ "rolebook": "stable" }',
      'AllowedExtensions: Every version may run here, and the answers allow only these: 1.2.3, 1.2.4.',
    ],
  ])('is wrong: %s', (value, sentence) => {
    expect(said(list(value))).toEqual([sentence])
  })

  it.each([
    '{ "rolebook.rolebook": ["1.2.3", "1.2.4"] }',
    '{ "Rolebook.rolebook": ["1.2.3@linux-x64", "1.2.4"], "*": false }',
  ])('is right: %s', (value) => {
    expect(said(list(value))).toEqual([])
  })

  it('is not compared with versions that nobody has named', () => {
    expect(said(list('{ "rolebook": true }'), undefined, 'none')).toEqual([])
  })
})
