import { applyEdits, createCatalogue, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { applyFixes } from '../fix.ts'

const catalogue = createCatalogue(structure, english)
const rolebook = `rolebook: 1
people: { amara: { name: Amara Okafor }, ben: { name: Ben Lindqvist } }
roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [ben], deputies: [ben] }
  internal-audit: { held-by: [amara] }
`
const item = `  - rule: deputy-is-holder
    about: [project-lead]
    because:
    compensated-by:
    approved-by:
    from: 2026-11-23
    until:
`
const findingsOf = (text: string) => check(parse(text), { catalogue, now: Date.parse('2026-11-23T10:00Z') })

/** The fixes of the deputy who is the holder. */
const fixesOf = (text: string) => findingsOf(text).find(({ rule }) => rule === 'deputy-is-holder')?.fixes ?? []

/** The text once an exception has been asked for. */
const granted = (text: string) => applyEdits(text, fixesOf(text).at(-1)?.edits ?? [])

describe('granting an exception', () => {
  it('is offered last, and never applied unasked', () => {
    const last = fixesOf(rolebook).at(-1)
    expect(last).toMatchObject({ title: 'Grant an exception, to be filled in', preferred: false })
    expect(applyFixes(rolebook, findingsOf(rolebook))).toBe(rolebook)
  })

  it.each([
    ['at the end of a file without any', rolebook, `${rolebook}exceptions:\n${item}`],
    ['after a last line without its end', rolebook.trimEnd(), `${rolebook}exceptions:\n${item}`],
    [
      'into an empty list, the comment kept',
      `${rolebook}exceptions: []   # none yet\n# end\n`,
      `${rolebook}exceptions:   # none yet\n${item}# end\n`,
    ],
    ['into an empty list', `${rolebook}exceptions: []`, `${rolebook}exceptions:\n${item.trimEnd()}`],
    [
      'below a key with nothing',
      `${rolebook}exceptions:\ninclude: []\n`,
      `${rolebook}exceptions:\n${item}include: []\n`,
    ],
    [
      'below another',
      `${rolebook}exceptions:\n- { rule: stale-contact, about: [ben] } # old\n# end\n`,
      `${rolebook}exceptions:\n- { rule: stale-contact, about: [ben] } # old\n${item.replaceAll(/^ {2}/gm, '')}# end\n`,
    ],
    [
      'below another that is empty at its end',
      `${rolebook}exceptions:\n${item}\n# end\n`,
      `${rolebook}exceptions:\n${item}${item}\n# end\n`,
    ],
    [
      'below a text of several lines',
      `${rolebook}exceptions:\n  - because: |\n      One.\n      Two.\n\nx-note: 1\n`,
      `${rolebook}exceptions:\n  - because: |\n      One.\n      Two.\n${item}\nx-note: 1\n`,
    ],
  ])('inserts %s', (_, text, wanted) => {
    expect(granted(text)).toBe(wanted)
    expect(parse(wanted).problems).toEqual([])
    expect(parse(wanted).rolebook.exceptions?.at(-1)).toEqual({
      rule: 'deputy-is-holder',
      about: ['project-lead'],
      from: '2026-11-23',
    })
  })

  it('keeps the ends of lines', () => {
    const text = `${rolebook}exceptions: []\n`.replaceAll('\n', '\r\n')
    expect(granted(text)).toBe(`${rolebook}exceptions:\n${item}`.replaceAll('\n', '\r\n'))
  })

  it.each([
    ['in brackets', `${rolebook}exceptions: [{ rule: stale-contact, about: [ben] }]\n`],
    ['of another kind', `${rolebook}exceptions: none\n`],
    ['given twice', `${rolebook}exceptions: []\nexceptions: []\n`],
    ['behind the end of the document', `${rolebook}...\n`],
    ['that begin on a line of their own', `${rolebook}exceptions:\n  -\n    rule: stale-contact\n`],
  ])('is not offered beside exceptions %s', (_, text) => {
    expect(fixesOf(text).filter(({ grants }) => grants)).toEqual([])
  })

  it('is not offered for what nobody can accept', () => {
    const findings = findingsOf(`${rolebook}peopel: {}\nsites: { london: { reception: nobody } }\n`)
    const unacceptable = findings.filter(({ rule }) => rule.startsWith('unknown-'))
    expect(unacceptable).toHaveLength(2)
    for (const { fixes } of unacceptable) expect(fixes.filter(({ preferred }) => preferred === false)).toEqual([])
  })
})
