import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../document.ts'
import { applyEdits } from '../text/edit.ts'
import { approvalStatus, digestDecisions } from './approval.ts'
import { writeApproval } from './write-approval.ts'

const harbour = readFileSync(new URL('../../examples/harbour-dental-group.yaml', import.meta.url), 'utf8')
const approval = { by: 'dana', date: '2026-11-23', digest: '0c1d2e3f4a5b' }

function written(text: string, digest = approval.digest): string | undefined {
  const document = parse(text)
  const edits = writeApproval(document, { ...approval, digest })
  return edits && applyEdits(text, edits)
}

describe('an approval', () => {
  it('takes the place of the one before, value by value', () => {
    expect(written(harbour)).toBe(
      harbour.replace(
        '{ by: amara, date: 2026-11-02, digest: 9f6ea9203e0f }',
        '{ by: dana, date: 2026-11-23, digest: 0c1d2e3f4a5b }',
      ),
    )
    const block =
      'rolebook: 1\napproved:   # by the board\n  digest: x # of old\n\n  by: "amara"   # her\n  date: 2026-01-01\npeople: {}\n'
    expect(written(block)).toBe(
      'rolebook: 1\napproved:   # by the board\n  digest: 0c1d2e3f4a5b # of old\n\n  by: dana   # her\n  date: 2026-11-23\npeople: {}\n',
    )
  })

  const line = 'approved: { by: dana, date: 2026-11-23, digest: 0c1d2e3f4a5b }'

  it.each([
    ['rolebook: 1', `rolebook: 1\n${line}`],
    ['rolebook: 1 # ours\r\npeople: {}\r\n', `rolebook: 1 # ours\r\n${line}\r\npeople: {}\r\n`],
    ['catalogue: 1\nrolebook: 1\n', `catalogue: 1\n${line}\nrolebook: 1\n`],
    [
      'rolebook: 1\norganisation:\n  name: Bakery\n\n# people\npeople: {}\n',
      `rolebook: 1\norganisation:\n  name: Bakery\n${line}\n\n# people\npeople: {}\n`,
    ],
    [
      'rolebook: 1\nalso:\n- gdpr   # of course\n- wording\nsites: {}\n',
      `rolebook: 1\nalso:\n- gdpr   # of course\n- wording\n${line}\nsites: {}\n`,
    ],
    ['  rolebook: 1\n  people: {}\n', `  rolebook: 1\n  ${line}\n  people: {}\n`],
    ['{ rolebook: 1, people: {} }', `{ rolebook: 1, ${line}, people: {} }`],
    ['rolebook: 1\napproved:\npeople: {}\n', `rolebook: 1\n${line}\npeople: {}\n`],
    ['rolebook: 1\napproved: # soon\npeople: {}\n', `rolebook: 1\n${line} # soon\npeople: {}\n`],
    ['rolebook: 1\napproved: { by: amara }\n', `rolebook: 1\n${line}\n`],
    [
      'rolebook: 1\napproved:\n  by: amara\n  date: 2026-01-01\n',
      'rolebook: 1\napproved:\n  { by: dana, date: 2026-11-23, digest: 0c1d2e3f4a5b }\n',
    ],
  ])('is written into %j', (before, after) => {
    expect(written(before)).toBe(after)
    // and from then on only its values are replaced
    expect(written(after)).toBe(after)
  })

  it('is in quotes where another program would read a number', () => {
    expect(written('rolebook: 1', '012345678901')).toContain('digest: "012345678901"')
    expect(written('rolebook: 1', '1234567890e1')).toContain('digest: "1234567890e1"')
    expect(written('rolebook: 1', '123456789012')).toContain('digest: 123456789012 ')
  })

  it('is not written where a comment or a key of their own would be lost', () => {
    expect(written('rolebook: 1\napproved:\n  by: amara # she\n  date: 2026-01-01\n')).toBeUndefined()
    expect(written('rolebook: 1\napproved: { by: amara, x-minutes: 12 }\n')).toBeUndefined()
  })

  it('holds once it is written', () => {
    const { rolebook } = parse(harbour)
    expect(approvalStatus(parse(written(harbour, digestDecisions(rolebook)) ?? ''))).toBe('holds')
  })
})
