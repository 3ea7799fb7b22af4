import { readFileSync } from 'node:fs'
import { createCatalogue, nextDayIn, parse, zonesOf } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, createChecker } from '../check.ts'

const catalogue = createCatalogue(structure, english)
const begin = Date.parse('2026-11-23T10:00Z')
const days = 300

describe('what is found', () => {
  it.each(['harbour-dental-group.yaml', 'lindenhof-maschinenbau.yaml'])(
    'in %s changes at the instants that are told, and never in between',
    (name) => {
      const document = parse(readFileSync(new URL(import.meta.resolve(`@rolebook/model/examples/${name}`)), 'utf8'))
      const zones = zonesOf(document.rolebook)
      const checker = createChecker({ catalogue, profiles: ['all'] })
      const share = fc.sample(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { numRuns: 97, seed: 1 })
      const changes = new Set<number>()
      let before = shown(checker.check(document, begin).findings)
      let told = begin
      for (let day = 0; told < begin + days * 86_400_000; day += 1) {
        const found = shown(checker.check(document, told).findings)
        if (found !== before) changes.add(told)
        before = found
        const next = nextDayIn(zones, told)
        const between = told + Math.floor((next - told) * (share[day % share.length] ?? 0))
        expect([between, shown(checker.check(document, between).findings)]).toEqual([between, found])
        // and from scratch, which knows nothing of what was found before
        if (day % 40 === 0)
          expect([between, shown(check(document, { catalogue, now: between, profiles: ['all'] }))]).toEqual([
            between,
            found,
          ])
        told = next
      }
      expect(changes.size).toBeGreaterThan(3)
    },
  )
})

/** All findings of a rolebook, repairs included. */
function shown(findings: ReturnType<typeof check>): string {
  return findings
    .map(({ rule, severity, range, message, fixes }) => JSON.stringify([rule, severity, range, message, fixes]))
    .join('\n')
}
