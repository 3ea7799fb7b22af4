import { describe, expect, it } from 'vitest'
import { notesOf, sectionOf } from './notes.ts'

const changelog = `# @rolebook/cli

## 0.3.0

No changes in this release.

## 0.2.1

### Minor Changes

- Counts what it has looked at.

  In all languages.

### Patch Changes

- Says where a file ends.

## 0.2.0

### Minor Changes

- First release.
`

describe('the notes of a release', () => {
  it('have what a changelog says of the version, under the name of its package', () => {
    expect(sectionOf(changelog, '0.2.1')).toBe(
      '## @rolebook/cli\n\n- Counts what it has looked at.\n\n  In all languages.\n\n- Says where a file ends.',
    )
    expect(sectionOf(changelog, '0.2.0')).toBe('## @rolebook/cli\n\n- First release.')
  })

  it('leave out a package in which nothing has changed, and a version that there was not', () => {
    expect(sectionOf(changelog, '0.3.0')).toBe('')
    expect(sectionOf(changelog, '0.2')).toBe('')
  })

  it('begin with what most people install', () => {
    expect(notesOf('0.1.0')).toMatch(
      /^## rolebook\n\n- First release.*## @rolebook\/browser-extension\n.*## @rolebook\/model\n/s,
    )
    expect(notesOf('0.0.0')).toBe('')
  })
})
