import { describe, expect, it } from 'vitest'
import { openDesk } from '../testing.ts'

const rolebook = `rolebook: 1
catalogue: 1
assets:
  phones: { title: off }
`
const findings = (out: string): readonly { rule: string; severity: string }[] => JSON.parse(out).findings

describe('settings beside a rolebook', () => {
  it('say how grave its findings are', async () => {
    const desk = openDesk({
      'a/roles.yaml': 'rolebook: 1\ncatalogue: 1\nreview-by: 2026-10-24\n',
      'a/rolebook.config.yaml': 'rolebook-config: 1\nrules: { overdue-review: hint }\n',
      'b/roles.yaml': 'rolebook: 1\ncatalogue: 1\nreview-by: 2026-10-24\n',
    })
    const { out, err } = await desk.run('check', 'a/roles.yaml', 'b/roles.yaml', '--format', 'json')
    expect(findings(out).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'overdue-review hint',
      'overdue-review warning',
    ])
    expect(err).toBe('')
  })

  it('that cannot be followed are said once, with line and column, and end with 2', async () => {
    const desk = openDesk({
      'isms/one.yaml': rolebook,
      'isms/two.yaml': rolebook,
      'isms/rolebook.config.yaml': 'rolebook-config: 1\nrules:\n  stale-contcat: off\n',
    })
    const { code, out, err } = await desk.run('check', 'isms/one.yaml', 'isms/two.yaml', '--format', 'json')
    expect(code).toBe(2)
    expect(err).toBe('isms/rolebook.config.yaml:3:3: There is no rule “stale-contcat”. Did you mean “stale-contact”?\n')
    expect(findings(out).map(({ rule }) => rule)).toEqual(['unquoted-value', 'unquoted-value'])
  })

  it('are said in the reader’s language', async () => {
    const desk = openDesk({ 'roles.yaml': rolebook, 'rolebook.config.yaml': 'rules: {}\n' })
    const { err } = await desk.run('check', '--language', 'de')
    expect(err).toMatch(/^rolebook\.config\.yaml:1:1: Einstellungen von Rolebook beginnen/)
  })

  it('that cannot be read are named', async () => {
    const desk = openDesk({ 'roles.yaml': rolebook })
    desk.put('rolebook.config.yaml', Uint8Array.of(0))
    const { code, err } = await desk.run('check')
    expect({ code, err }).toEqual({ code: 2, err: 'rolebook.config.yaml: The file is not text.\n' })
  })

  it('keep an approval from being written while they cannot be followed', async () => {
    const desk = openDesk({ 'roles.yaml': rolebook, 'rolebook.config.yaml': 'rolebook-config: 9\n' })
    const { code, err } = await desk.run('approve', 'roles.yaml', '--by', 'amara')
    expect(code).toBe(2)
    expect(err).toMatch(/^rolebook\.config\.yaml:1:18: There is no format “9”/)
  })
})
