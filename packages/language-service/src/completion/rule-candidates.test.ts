import { describe, expect, it } from 'vitest'
import { after, below, labels } from './testing.ts'

describe('rules of an exception', () => {
  it('begin with those that find something now, the gravest first', () => {
    const text = 'roles:\n  project-lead: { held-by: [ben], deputies: [ben], autority: all }\nexceptions:\n  - rule: |'
    expect(labels(below(text)).slice(0, 2)).toEqual(['deputy-is-holder', 'required-role-vacant'])
    expect(labels(below(text)).indexOf('unknown-key')).toBeLessThan(10)
  })
})

describe('in a comment', () => {
  const text = 'assets:\n  # |\n  phones: { title: off }\n'
  const written = (typed: string) => below(text.replace('|', `${typed}|`))

  it('the word that silences the next line is known, and no other', () => {
    expect(after(text.replace('|', 'role|'), 'rolebook-disable-next-line')).toBe(
      text.replace('|', 'rolebook-disable-next-line |'),
    )
    expect(labels(written('held'))).toEqual([])
    expect(labels(written(''))).toEqual([])
  })

  it('rules follow it that a comment may silence, first what is found on the next line; then why', () => {
    const found = labels(written('rolebook-disable-next-line '))
    expect(found[0]).toBe('unquoted-value')
    expect(found).not.toContain('deputy-is-holder')
    expect(after(text.replace('|', 'rolebook-disable-next-line un|'), 'unquoted-value')).toBe(
      text.replace('|', 'rolebook-disable-next-line unquoted-value: |'),
    )
    expect(labels(written('rolebook-disable-next-line unquoted-value, '))).not.toContain('unquoted-value')
    expect(after(text.replace('|', 'rolebook-disable-next-line un|: a name'), 'unquoted-value')).toBe(
      text.replace('|', 'rolebook-disable-next-line unquoted-value|: a name'),
    )
  })

  it('a number sign in a text begins none', () => {
    expect(labels(below('assets:\n  phones: { title: "x # rolebook-disable-next-line |" }\n'))).toEqual([])
  })
})
