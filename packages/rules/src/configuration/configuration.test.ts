import { createCatalogue, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { checkInFull, createChecker } from '../check.ts'
import { readConfiguration } from './read-configuration.ts'

const catalogue = createCatalogue(structure, english)
const now = Date.parse('2026-11-23T10:00Z')
const rolebook = `rolebook: 1
organisation: { name: Harbour Dental Group }
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist }
roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [ben] }
  internal-audit: { held-by: [ben] }
  it-department: { held-by: [ben], deputies: [ben] }
assets:
  phones: { title: off }
`
const exception = `exceptions:
  - rule: auditor-independence
    about: [ben]
    because: Nobody else
    compensated-by: Amara looks too
    approved-by: amara
    until: 2027-05-01
`

/** What is found under settings, as `rule severity`. */
function found(settings: string, text = rolebook) {
  const { configuration } = readConfiguration(`rolebook-config: 1\n${settings}`)
  const { findings } = checkInFull(parse(text), { catalogue, now, configuration })
  expect(createChecker({ catalogue, configuration }).check(parse(text), now).findings).toEqual(findings)
  return findings.map(({ rule, severity }) => `${rule} ${severity}`)
}

describe('what is set beside a rolebook', () => {
  it('changes how grave findings are, and which rules run', () => {
    expect(found('')).toEqual(['auditor-independence error', 'deputy-is-holder error', 'unquoted-value hint'])
    expect(found('rules: { deputy-is-holder: hint, auditor-independence: info }\n')).toEqual([
      'auditor-independence info',
      'deputy-is-holder hint',
      'unquoted-value hint',
    ])
    expect(found('rules: { deputy-is-holder: off }\n')).toEqual(['auditor-independence error', 'unquoted-value hint'])
  })

  it('wins over the severity that a rule itself chooses', () => {
    const small = rolebook.replace('Group }', 'Group, size: small }')
    expect(found('', small)).toContain('auditor-independence warning')
    expect(found('rules: { auditor-independence: error }\n', small)).toContain('auditor-independence error')
  })

  it('runs a rule of any profile that it names, and no other of that profile', () => {
    const all = found('profiles: [all]\n')
    const others = all.filter((finding) => !found('').includes(finding))
    const [first = ''] = others
    const [rule = '', severity = ''] = first.split(' ')
    expect(found(`rules: { ${rule}: ${severity} }\n`)).toEqual(
      all.filter((one) => one === first || !others.includes(one)),
    )
  })

  it('leaves it to exceptions what becomes of findings', () => {
    expect(found('rules: { auditor-independence: warning }\n', rolebook + exception)).toContain(
      'auditor-independence info',
    )
  })
})
