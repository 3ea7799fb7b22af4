import { createRoleModel, parse } from '@rolebook/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../testing.ts'
import { importRaci } from './import-raci.ts'

const letters = fc.constantFrom('R', 'A', 'C', 'I', 'A/R', 'ra', '', '-', 'X', 'R = Responsible', 'no')
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('CEO', 'HR Lead', 'CISO', 'Role', 'No', '*x', '- a: b', '# c', '"', "'", '{', 'audit'),
)
const cell = fc.oneof({ weight: 3, arbitrary: letters }, { weight: 2, arbitrary: words })
const table = fc
  .tuple(fc.constantFrom(',', ';', '\t', '|'), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }))
  .map(([separator, rows]) =>
    [`Task${separator}CEO${separator}CISO`, ...rows.map((row) => row.join(separator))].join('\n'),
  )

describe('any table at all', () => {
  it('is read without the invisible characters in it', () => {
    const made = importRaci('Task,CEO,CISO\n\u200E,R,A\nBack\u200Bups,R,A', {
      catalogue,
      language: 'en',
      source: 'a\u202Eb',
    })
    expect(made.text).toContain('text: "Backups"')
    expect(made.text).not.toMatch(/[\u200B-\u200F\u202A-\u202E]/)
  })

  it('becomes a rolebook without a problem whose letters all lead to roles, or a sentence', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('en', 'de', 'fr'), (text, language) => {
        const made = importRaci(text, { catalogue, language, source: text.slice(0, 20) })
        if (made.text === undefined) return made.because.length > 0
        const { problems, rolebook, references } = parse(made.text)
        expect(problems).toEqual([])
        const { roles } = createRoleModel(rolebook, catalogue)
        expect(references.filter(({ id, to }) => to.includes('role') && !roles.has(id))).toEqual([])
        expect(rolebook.responsibilities?.size).toBe(made.report.responsibilities)
        return true
      }),
      { numRuns: 300 },
    )
  })
})
