import { createCatalogue, ownLanguages, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { describe, expect, it } from 'vitest'
import { checkInFull } from '../check.ts'

const catalogue = createCatalogue(structure, english, german, french)

/** Ben deputises for himself in two roles, and audits what he runs. */
const rolebook = `rolebook: 1
organisation: { name: Harbour Dental Group, timezone: Europe/London }
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist }
roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [ben] }
  internal-audit: { held-by: [ben] }
  it-department: { held-by: [ben], deputies: [ben] }
  human-resources: { held-by: [ben], deputies: [ben] }
`
const usual = { from: '2026-11-02', until: '2027-05-01' }

function exceptionFor(rule: string, about: string, days: { from?: string; until?: string } = usual): string {
  const lines = [`  - rule: ${rule}`, `about: [${about}]`, 'because: Nobody else', 'compensated-by: Amara looks too']
  const { from, until } = days
  lines.push('approved-by: amara', ...(from ? [`from: ${from}`] : []), ...(until ? [`until: ${until}`] : []))
  return `exceptions:\n${lines.join('\n    ')}\n`
}

/** What is left and what is silenced, as `rule about`. */
function checked(text: string, at = '2026-11-23T10:00Z', language: 'en' | 'de' | 'fr' = 'en') {
  const { findings, silenced } = checkInFull(parse(text), { catalogue, now: Date.parse(at), language })
  const show = ({ rule, about }: { rule: string; about: readonly string[] }) => `${rule} ${about.join('+')}`
  return { findings, left: findings.map(show), silenced: silenced.map(({ finding }) => show(finding)) }
}

describe('an exception', () => {
  const before = ['auditor-independence ben', 'deputy-is-holder it-department', 'deputy-is-holder human-resources']

  it('silences exactly the rule and the ids it names, and what it silenced can be asked for', () => {
    expect(checked(rolebook)).toMatchObject({ left: before, silenced: [] })
    const { left, silenced } = checked(rolebook + exceptionFor('deputy-is-holder', 'it-department'))
    expect(left).toEqual(['auditor-independence ben', 'deputy-is-holder human-resources'])
    expect(silenced).toEqual(['deputy-is-holder it-department'])
  })

  it('comes with what it silenced, as it stands in the file', () => {
    const document = parse(rolebook + exceptionFor('deputy-is-holder', 'it-department'))
    const { silenced } = checkInFull(document, { catalogue, now: Date.parse('2026-11-23T10:00Z') })
    expect(silenced[0]?.by).toEqual({ kind: 'exception', exception: document.rolebook.exceptions?.[0] })
    expect(silenced[0]?.finding.severity).toBe('error')
  })

  it('needs only one of several ids to be meant', () => {
    const { silenced } = checked(rolebook + exceptionFor('deputy-is-holder', 'amara, human-resources, it-department'))
    expect(silenced).toEqual(['deputy-is-holder it-department', 'deputy-is-holder human-resources'])
  })

  it.each([
    ['the evening before it begins', '2026-11-01T23:59Z', false],
    ['on its first day', '2026-11-02T00:00Z', true],
    ['late on its last day, by the organisation’s clock', '2027-05-01T22:59Z', true],
    ['after midnight there, though it is still the last day in UTC', '2027-05-01T23:01Z', false],
  ])('is heard by day: %s', (_, at, isHeard) => {
    const { silenced } = checked(rolebook + exceptionFor('deputy-is-holder', 'it-department'), at)
    expect(silenced).toHaveLength(isHeard ? 1 : 0)
  })

  it('accepts nothing without a last day, and everything before it without a first', () => {
    const from = rolebook + exceptionFor('deputy-is-holder', 'it-department', { from: '2026-11-02' })
    expect(checked(from).silenced).toEqual([])
    const until = rolebook + exceptionFor('deputy-is-holder', 'it-department', { until: '2027-05-01' })
    expect(checked(until).silenced).toHaveLength(1)
  })

  it('lowers what rests on clauses 4 to 10, and says until when and what an auditor will ask', () => {
    const text = rolebook + exceptionFor('auditor-independence', 'ben')
    const endings = ownLanguages.map((language) => {
      const [finding] = checked(text, undefined, language).findings
      expect(finding?.severity).toBe('info')
      expect(finding?.related.at(-1)?.range).toEqual(parse(text).rangeOf(['exceptions', 0]))
      return finding?.message.split('. ').slice(-2).join('. ')
    })
    expect(endings).toEqual([
      'Accepted until 1 May 2027. An auditor will still ask who audits that work (clause 9.2.2).',
      'Mai 2027. Im Audit wird trotzdem gefragt, wer diese Arbeit auditiert (Abschnitt 9.2.2).',
      'Accepté jusqu’au 1er mai 2027. Un auditeur demandera tout de même qui audite ce travail (article 9.2.2).',
    ])
    expect(checked(text).silenced).toEqual([])
  })

  it('points to its own lines, whatever is still empty above it', () => {
    const text = rolebook + exceptionFor('auditor-independence', 'ben').replace('exceptions:\n', 'exceptions:\n  -\n')
    const { findings } = checked(text)
    const { start } = findings[0]?.related.at(-1)?.range ?? { start: 0 }
    expect(text.slice(start)).toMatch(/^rule: auditor-independence/)
  })

  it('cannot accept that a file is damaged, nor that an id leads nowhere', () => {
    const text = rolebook.replace('held-by: [amara]', 'held-by: [amara, nobody]')
    const { left, silenced } = checked(text + exceptionFor('unknown-reference', 'top-management, amara'))
    expect(left).toContain('unknown-reference top-management')
    expect(silenced).toEqual([])
  })

  it('is not called needless while its rule is switched off', () => {
    const text = rolebook + exceptionFor('hard-to-read', 'ben')
    expect(checked(text).left).toEqual(before)
    const options = { catalogue, now: Date.parse('2026-11-23T10:00Z'), profiles: ['all'] as const }
    const withAll = checkInFull(parse(text), options).findings.map(({ rule }) => rule)
    expect(withAll).toContain('needless-exception')
  })

  it('is called needless only while the whole file can be read', () => {
    const needless = exceptionFor('deputy-is-holder', 'project-lead')
    const said = (text: string) => checked(text).left.filter((finding) => finding.startsWith('needless-exception'))
    expect(said(rolebook + needless)).toEqual(['needless-exception project-lead'])
    expect(said(`${rolebook}${needless}sites: { london: { name: "London } }\n`)).toEqual([])
    expect(said(`${rolebook}${needless}review-by: soon\n`)).toEqual([])
    expect(said(rolebook + needless.replace('project-lead', 'project-leed'))).toEqual([])
  })
})
