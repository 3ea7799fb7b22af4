import { rules } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../testing.ts'

describe('rolebook rules', () => {
  it('lists every rule with its severity and what it wants', async () => {
    const { code, out } = await openDesk().run('rules')
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(rules.length)
    expect(out).toMatch(
      /^auditor-independence +error +Whoever conducts the internal audits does not run what is audited$/m,
    )
  })

  it('says the severity in the language of the rest', async () => {
    const { out } = await openDesk().run('rules', '--language', 'de')
    expect(out).toMatch(
      /^auditor-independence +Fehler +Wer intern auditiert, betreibt nicht selbst, was auditiert wird$/m,
    )
  })

  it('prints exactly this as JSON', async () => {
    const { out } = await openDesk().run('rules', '--format', 'json', '--language', 'de')
    const { rules: listed } = JSON.parse(out)
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id))
    for (const rule of listed)
      expect(Object.keys(rule)).toEqual(['id', 'severity', 'title', 'url', 'fixable', 'profile', 'covers'])
    expect(listed.find(({ id }: { id: string }) => id === 'auditor-independence')).toMatchObject({
      severity: 'error',
      title: 'Wer intern auditiert, betreibt nicht selbst, was auditiert wird',
      fixable: false,
      profile: 'default',
      covers: ['SOD-01', 'SOD-12'],
    })
  })
})
