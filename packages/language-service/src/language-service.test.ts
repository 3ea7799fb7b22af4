import { parse } from '@rolebook/model'
import { applyEdits, readConfiguration } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { monday, serviceIn } from './place/text-at-cursor.ts'

const uri = 'file:///roles.yaml'
const text = `rolebook: 1
people:
  amara: { name: Amara Okafor }
  ben:
    name: Ben Lindqvist
    emial: ben@harbourdental.example
  keel: { name: Keel Audit LLP, kind: organisation }
roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [ben], deputies: [ben] }
  internal-audit: { held-by: [keel] }
`
const asked = { uri, now: monday }

describe('findings', () => {
  it('are diagnostics with place, rule, page and what they relate to', () => {
    const findings = serviceIn().findings(parse(text), asked)
    expect(findings.find(({ code }) => code === 'deputy-is-holder')).toEqual({
      range: { start: { line: 9, character: 45 }, end: { line: 9, character: 48 } },
      severity: 1,
      code: 'deputy-is-holder',
      codeDescription: {
        href: 'https://github.com/rolebook/rolebook/blob/main/packages/rules/src/deputy-is-holder/rule.md',
      },
      source: 'rolebook',
      message: expect.stringContaining('Ben Lindqvist holds Project lead'),
      relatedInformation: [
        {
          location: { uri, range: { start: { line: 9, character: 28 }, end: { line: 9, character: 31 } } },
          message: 'Ben Lindqvist holds the role here.',
        },
      ],
    })
    expect(findings.find(({ code }) => code === 'unknown-key')).toMatchObject({
      severity: 2,
      range: { start: { line: 5 } },
    })
  })

  it('are as grave as is set beside the file', () => {
    const { configuration } = readConfiguration('rolebook-config: 1\nrules: { deputy-is-holder: hint }\n')
    const service = serviceIn()
    const severityOf = (further: object) =>
      service.findings(parse(text), { ...asked, ...further }).find(({ code }) => code === 'deputy-is-holder')?.severity
    expect(severityOf({ configuration })).toBe(4)
    expect(severityOf({})).toBe(1)
  })

  it('are made of settings that cannot be followed, in the language of the reader', () => {
    const settings = 'rolebook-config: 1\nrules:\n  stale-contcat: off\n'
    expect(serviceIn('de').configurationProblems(settings)).toEqual([
      {
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 15 } },
        severity: 1,
        source: 'rolebook',
        message: 'Es gibt keine Regel „stale-contcat“. Meinten Sie „stale-contact“?',
      },
    ])
  })

  it('speak the language of the reader, and English where we have none', () => {
    const document = parse(text)
    const said = (language: 'de' | 'fr') =>
      serviceIn(language)
        .findings(document, asked)
        .find(({ code }) => code === 'unknown-key')?.message
    expect(said('de')).toContain('Meinten Sie „email“?')
    expect(said('fr')).toContain('Vouliez-vous dire «')
  })

  it('leave to another YAML service what it says as well, and only that', () => {
    const codes = (damaged: string, syntaxSaidElsewhere: boolean) =>
      serviceIn()
        .findings(parse(damaged), { ...asked, syntaxSaidElsewhere })
        .map(({ code }) => code)
    const openQuote = 'rolebook: 1\npeople:\n  ben: { name: "Ben }\n'
    expect(codes(openQuote, false)).toContain('yaml-syntax')
    expect(codes(openQuote, true)).not.toContain('yaml-syntax')
    const sameIdTwice = 'rolebook: 1\npeople:\n  ben: { name: Ben }\n  ben: { name: Benedict }\n'
    expect(codes(sameIdTwice, false)).toContain('duplicate-key')
    expect(codes(sameIdTwice, true)).not.toContain('duplicate-key')
    expect(codes(text, true)).toEqual(codes(text, false))
    expect(codes('rolebook: 1\n---\nrolebook: 1\n', true)).toContain('yaml-syntax')
    expect(codes(`rolebook: 1\nx: ${'\u0000'}\n`, true)).toContain('yaml-syntax')
  })

  it('are none on a file without the marker, nested, in a list or in a text', () => {
    for (const foreign of [
      'roles: []\n',
      'x:\n  rolebook: 1\n',
      '- rolebook: 1\n',
      'x: |\n  rolebook: 1\nroles: 3\n',
    ]) {
      const document = parse(foreign)
      expect(serviceIn().findings(document, asked)).toEqual([])
      expect(serviceIn().tree('roles', document, { uri: 'file:///roles.yaml', now: monday })).toEqual([])
      expect(serviceIn().codeActions(document, wholeRange(foreign), asked)).toEqual([])
    }
  })
})

describe('code actions', () => {
  const document = parse(text)
  const onKey = { start: { line: 5, character: 6 }, end: { line: 5, character: 6 } }

  it('repair by inserting and replacing text, the preferred repair first', () => {
    const [repair] = serviceIn().codeActions(document, onKey, asked)
    expect(repair).toMatchObject({ title: 'Change to “email”', kind: 'quickfix', isPreferred: true })
    expect(repair?.diagnostics?.[0]?.code).toBe('unknown-key')
    const edits = (repair?.edit?.changes?.[uri] ?? []).map(({ range, newText }) => ({
      range: { start: document.lines.offsetAt(range.start), end: document.lines.offsetAt(range.end) },
      text: newText,
    }))
    expect(applyEdits(text, edits)).toBe(text.replace('emial', 'email'))
  })

  it('begin an exception only when somebody chooses to, after every repair', () => {
    const same = parse(
      'rolebook: 1\nroles: { it-department: { held-by: [ben], deputies: [ben] } }\npeople: { ben: {} }\n',
    )
    const onDeputy = same.lines.positionAt(same.text.lastIndexOf('ben]'))
    const actions = serviceIn().codeActions(same, { start: onDeputy, end: onDeputy }, asked)
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Take ben out of the deputies', false],
      ['Grant an exception, to be filled in', false],
      ['Why? Show the page of the rule deputy-is-holder', undefined],
    ])
  })

  it('open the page of the rule', () => {
    expect(serviceIn().codeActions(document, onKey, asked).at(-1)).toMatchObject({
      title: 'Why? Show the page of the rule unknown-key',
      command: { command: 'rolebook.showRulePage', arguments: ['unknown-key'] },
    })
  })

  it('are none where nothing was found', () => {
    const elsewhere = { start: { line: 2, character: 4 }, end: { line: 2, character: 4 } }
    expect(serviceIn().codeActions(document, elsewhere, asked)).toEqual([])
  })
})

function wholeRange(foreign: string) {
  const { lines } = parse(foreign)
  return { start: { line: 0, character: 0 }, end: lines.positionAt(foreign.length) }
}
