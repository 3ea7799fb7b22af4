import { readFileSync } from 'node:fs'
import { createCatalogue, ownLanguages, parse, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'

const catalogue = createCatalogue(structure, english, german, french)
const now = readInstant('2026-11-23T10:00Z', 'UTC') ?? 0

/**
 * What each example yields when every profile is on: rule, line and message. Kept here, so that a new finding is a
 * conscious decision.
 */
const withAllProfiles: Readonly<Record<string, readonly string[]>> = {
  'harbour-dental-group.yaml': [
    'named-nowhere, line 17: No person, contact point or role names the site Head office. Name “london” where it belongs, or take it out.',
  ],
  'lindenhof-maschinenbau.yaml': [
    'half-stated-authority, line 131: Incident manager has authority here, and nothing says who gave it: add “granted-by” with a person. Clause 5.3 wants authority assigned, and an auditor asks by whom.',
    'nobody-informed, line 152: Staff fulfil FW-2 by reporting (“Somebody is on a machine and should not be”), and no role is informed of it: add “informed” with whoever should hear of it.',
  ],
}

describe.each(Object.entries(withAllProfiles))('%s', (name, kept) => {
  const document = parse(readFileSync(new URL(import.meta.resolve(`@rolebook/model/examples/${name}`)), 'utf8'))

  it.each(ownLanguages)('loads without a finding in the default profile, in %s', (language) => {
    expect(document.problems).toEqual([])
    expect(check(document, { catalogue, now, language }).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })

  it('yields exactly what is kept with every profile on', () => {
    const findings = check(document, { catalogue, now, profiles: ['all'] })
    const lines = findings.map(
      ({ rule, range, message }) => `${rule}, line ${document.lines.positionAt(range.start).line + 1}: ${message}`,
    )
    expect(lines).toEqual(kept)
  })
})

describe('the rolebook with which the README begins', () => {
  const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8')
  const [, text = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? []
  const lines = text.split('\n')
  const saidOf = (written: string) => check(parse(written), { catalogue, now }).map(({ rule }) => rule)

  it('is without a finding', () => {
    expect(parse(text).marked).toBe(true)
    expect(saidOf(text)).toEqual([])
  })

  it('is met, while it is written line by line, only with what its last lines still lack', () => {
    const said = lines.map((_, index) => saidOf(`${lines.slice(0, index + 1).join('\n')}\n`))
    expect(Math.max(...said.map(({ length }) => length))).toBeLessThanOrEqual(2)
    expect(new Set(said.flat())).toEqual(new Set(['unknown-reference', 'required-role-vacant']))
  })
})
