import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../document.ts'
import { createSpeller } from './decision-speller.ts'
import { decisionsOf, spell } from './decisions.ts'

const folder = new URL('../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
const edits: readonly [RegExp, string][] = [
  [/held-by: \[/, 'held-by: [amara, '],
  [/^people:$/m, 'people:\n  zoe: { name: Zoe Park, external: { sponsor: ben } }'],
  [/deputies: \[/, 'deputies: [zoe, '],
  [/\bname: /, 'name: The '],
  [/languages: \[/, 'languages: [fr, '],
  [/^exceptions: \[\]/m, 'exceptions: [{ rule: stale-contact, about: [zoe] }]'],
  [/^ {2}ben:$/m, '  bern:'],
  [/^assets:$/m, 'x-assets:'],
  [/phone: "?\+/, 'phone: +1'],
]

describe('spelling decisions while they are edited', () => {
  it.each(examples)('gives what spelling them from scratch gives: %s', (_, example) => {
    const spellDecisions = createSpeller()
    let document = parse(example)
    const look = () => {
      expect(spellDecisions(document.rolebook)).toBe(spell(decisionsOf(document.rolebook)))
    }
    look()
    for (const [found, instead] of edits) {
      const before = document
      document = parse(document.text.replace(found, instead), document)
      look()
      expect(spellDecisions(before.rolebook)).toBe(spell(decisionsOf(before.rolebook)))
    }
  })

  it('gives the same for a file without any decision', () => {
    const { rolebook } = parse('rolebook: 1\nroles: {}\nexceptions: []\nresponsibilities:\n  IT-1: { informed: [] }\n')
    expect(createSpeller()(rolebook)).toBe(spell(decisionsOf(rolebook)))
  })
})
