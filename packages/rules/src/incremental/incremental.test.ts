import { readFileSync } from 'node:fs'
import { createCatalogue, editInSteps, finish, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, createChecker } from '../check.ts'
import type { Finding } from '../finding.ts'

const catalogue = createCatalogue(structure, english)
const begin = Date.parse('2026-11-23T10:00Z')
const examples = ['harbour-dental-group.yaml', 'lindenhof-maschinenbau.yaml'].map((name) =>
  readFileSync(new URL(import.meta.resolve(`@rolebook/model/examples/${name}`)), 'utf8'),
)

/** To look longer, or at a failure again: `ROLEBOOK_EDITS=100000 ROLEBOOK_SEED=42 pnpm unit incremental`. */
const edits = Number(process.env['ROLEBOOK_EDITS'] ?? 10_000)
const seed = process.env['ROLEBOOK_SEED']
const editsInARow = 50
/** The check from scratch is the slow part, and what goes wrong in between usually stays wrong until the next one. */
const editsBetweenLooks = 25

/** Everything about a finding that a person may see, repairs included. */
function shown({ rule, severity, range, path, message, related, fixes }: Finding) {
  return { rule, severity, range, path, message, related, fixes }
}

interface Edit {
  readonly at: number
  readonly length: number
  readonly text: string
  /** How many minutes pass before it. */
  readonly minutes: number
}

/** What people type, paste and delete, and bits that mean something in a rolebook. */
const typed = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom(
    ...['ben', 'dana', 'chidi', 'project-lead', 'internal-audit', 'held-by', 'deputies', 'left', 'away', 'vacant'],
    ...['2026-11-22', '2026-08-31', 'IA-1', 'PL-4', 'A.5.30', 'security-desk', 'always', 'same-as: ben', ': ', ', '],
    ...['\n', '\n  ', '\n    ', '[', ']', '{', '}', '"', '#', '- ', '\t', 'x-', '&a ', '*a'],
    '\n  zoe: { name: Zoe, email: ben@harbourdental.example }\n',
    '\n  it-department: { held-by: [zoe], deputies: [ben] }\n',
    '\n  # rolebook-disable-next-line unquoted-value: on purpose\n',
    '\nresponsibilities:\n  IA-1: { responsible: project-lead }\n',
    '\npolicies:\n  byod: { title: Own devices, owner: dana, reviewed: 2025-11-20, review-every: 1 year }\n',
  ),
)
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 3 }) }, { weight: 1, arbitrary: fc.nat({ max: 400 }) }),
  text: typed,
  minutes: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 200_000 }) }),
})

describe('checking after an edit', () => {
  it('finds what a check from scratch finds, after any row of edits and at any time', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.array(edit, { minLength: editsInARow, maxLength: editsInARow }),
        (example, row) => {
          const checker = createChecker({ catalogue, profiles: ['all'] })
          let document = parse(example)
          let now = begin
          checker.check(document, now)
          for (const [index, { at, length, text, minutes }] of row.entries()) {
            const start = at % (document.text.length + 1)
            const edited = document.text.slice(0, start) + text + document.text.slice(start + length)
            const range = { start, end: Math.min(start + length, document.text.length) }
            document = finish(editInSteps(document, { range, text }))
            now += minutes * 60_000
            const { findings } = checker.check(document, now)
            if (index % editsBetweenLooks !== editsBetweenLooks - 1) continue
            const fromScratch = check(parse(edited), { catalogue, now, profiles: ['all'] })
            expect(findings.map(shown)).toEqual(fromScratch.map(shown))
          }
        },
      ),
      {
        numRuns: Math.ceil(edits / editsInARow),
        // shrinking to the shortest failing run takes minutes, so that is done only when asked for by the seed of a
        // failure
        ...(seed === undefined ? { endOnFailure: true } : { seed: Number(seed) }),
      },
    )
  })

  it('may go back to an earlier document and on from there', () => {
    const checker = createChecker({ catalogue })
    const [first = ''] = examples
    const before = parse(first)
    const after = parse(first.replace('held-by: [amara]', 'held-by: [amra]'), before)
    const findingsOf = (document: typeof before) => checker.check(document, begin).findings.map(({ rule }) => rule)
    expect(findingsOf(before)).toEqual([])
    expect(findingsOf(after)).toContain('unknown-reference')
    expect(findingsOf(before)).toEqual([])
  })

  it('may be left at any step for the next document, and finds what a check from scratch finds', () => {
    const [first = ''] = examples
    const edited = first.replace('held-by: [amara]', 'held-by: [amra]').replace('  ben:', '  benn:')
    const fromScratch = check(parse(edited), { catalogue, now: begin }).map(shown)
    for (let left = 0; left < 210; left += 7) {
      const checker = createChecker({ catalogue })
      const before = parse(first)
      const steps = checker.checkInSteps(before, begin)
      for (let step = 0; step < left; step += 1) steps.next()
      const after = parse(edited, before)
      const { findings } = checker.check(after, begin)
      expect(findings.map(shown)).toEqual(fromScratch)
    }
  })
})
