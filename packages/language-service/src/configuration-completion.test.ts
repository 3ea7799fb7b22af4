import { indexLines } from '@rolebook/model'
import { applyEdits } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { serviceIn } from './place/text-at-cursor.ts'

const service = serviceIn()

function suggested(marked: string) {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  return service.configurationCompletion(text, indexLines(text).positionAt(offset)).items
}
const labels = (marked: string) => suggested(marked).map(({ label }) => label)

/** The text after accepting a suggestion; `|` marks where the cursor is then. */
function accepted(marked: string, label: string): string {
  const text = marked.replace('|', '')
  const lines = indexLines(text)
  const edit = suggested(marked).find((item) => item.label === label)?.textEdit
  if (!edit || !('range' in edit)) throw new Error(`There is no suggestion ${label}.`)
  const range = { start: lines.offsetAt(edit.range.start), end: lines.offsetAt(edit.range.end) }
  return applyEdits(text, [{ range, text: `${edit.newText}|` }])
}

describe('settings beside a rolebook', () => {
  it('begin with their marker, and have each key once', () => {
    expect(labels('|')).toEqual(['rolebook-config', 'profiles', 'rules'])
    expect(labels('rolebook-config: 1\nrules:\n  stale-contact: off\npro|')).toEqual(['profiles'])
  })

  it.each([
    ['the marker', 'role|', 'rolebook-config', 'rolebook-config: |'],
    ['its number', 'rolebook-config: |\n', '1', 'rolebook-config: 1|\n'],
    ['a profile', 'rolebook-config: 1\nprofiles: [gd|]', 'gdpr', 'rolebook-config: 1\nprofiles: [gdpr|]'],
    ['a profile on its own line', 'profiles:\n  - |', 'evidence', 'profiles:\n  - evidence|'],
    ['rules', 'rolebook-config: 1\nru|', 'rules', 'rolebook-config: 1\nrules:\n  |'],
    ['a rule', 'rules:\n  stale|', 'stale-contact', 'rules:\n  stale-contact: |'],
    ['a rule that has its colon', 'rules:\n  stale|: off', 'stale-contact', 'rules:\n  stale-contact|: off'],
    [
      'a rule in braces',
      'rules: { email-domain: off, sta|',
      'stale-contact',
      'rules: { email-domain: off, stale-contact: |',
    ],
    ['a level', 'rules:\n  stale-contact: |', 'off', 'rules:\n  stale-contact: off|'],
  ])('are completed: %s', (_, marked, label, result) => {
    expect(accepted(marked, label)).toBe(result)
  })

  it('offer what may be set only', () => {
    expect(labels('rules:\n  |')).not.toContain('unknown-key')
    expect(labels('rules:\n  stale-contact: off\n  |')).not.toContain('stale-contact')
    expect(labels('rules:\n  required-role-vacant: |')).not.toContain('off')
    expect(labels('profiles: [gdpr, |]')).not.toContain('gdpr')
  })

  it('say nothing in comments and below keys of one’s own', () => {
    expect(labels('rules: # |')).toEqual([])
    expect(labels('x-why: |')).toEqual([])
  })
})
