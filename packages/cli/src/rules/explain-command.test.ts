import { rules } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../testing.ts'

describe('rolebook explain', () => {
  it('says what a rule wants and why, and shows a bad and a good file', async () => {
    const { code, out } = await openDesk().run('explain', 'deputy-is-holder')
    expect(code).toBe(0)
    expect(out).toBe(`The deputy is somebody other than the holder
deputy-is-holder · Severity: error · profile: default

A deputy is there for the day on which the holder is away (A.5.29 expects that
duties go on). A role whose only holder is also its only deputy reads as if
somebody stood in, and nobody does.

Two people who hold a role together may stand in for each other: that is no
finding. Who held the role earlier, or is to hold it later, may be its deputy
today. That nobody covers for an absence of their own is told by
covers-own-absence.

An editor offers to take the name out, which changes nobody’s answer. rolebook
check --fix does not: somebody else may have been meant, and nothing would say
so any more.

This is found

  rolebook: 1
  people:
    amara: { name: Amara Okafor }
    ben: { name: Ben Lindqvist }
    keel: { name: Keel Audit LLP, kind: organisation }
  roles:
    top-management: { held-by: [amara] }
    project-lead: { held-by: [ben], deputies: [ben] }   # <-- error second "ben": Ben Lindqvist holds Project lead and cannot also be the deputy: name somebody else, or nobody.
    internal-audit: { held-by: [keel] }

This is fine

  rolebook: 1
  people:
    amara: { name: Amara Okafor }
    ben: { name: Ben Lindqvist }
    chidi: { name: Chidi Obi }
    keel: { name: Keel Audit LLP, kind: organisation }
  roles:
    top-management: { held-by: [amara] }
    project-lead: { held-by: [ben, chidi], deputies: [chidi] }
    internal-audit: { held-by: [keel] }

The whole page: https://github.com/rolebook/rolebook/blob/main/packages/rules/src/deputy-is-holder/rule.md
`)
  })

  it.each(rules.map(({ id }) => id))('has why, bad and good for %s', async (id) => {
    const { code, out } = await openDesk().run('explain', id, '--format', 'json')
    expect(code).toBe(0)
    const explanation = JSON.parse(out)
    expect(explanation).toMatchObject({ id, bad: expect.stringContaining('# <-- '), good: expect.stringMatching(/\S/) })
    expect(explanation.why.length).toBeGreaterThan(0)
    expect(explanation.bad).not.toMatch(/^# at/)
  })

  it('prints the page as it is', async () => {
    const { out } = await openDesk().run('explain', 'yaml-syntax', '--format', 'markdown')
    expect(out).toMatch(/^# yaml-syntax\n\n\*\*The file can be read as YAML.*```yaml bad\n/s)
  })

  it('speaks the language that is asked for around the page', async () => {
    expect((await openDesk().run('explain', 'unknown-key', '--language', 'de')).out).toMatch(
      /^Jeder Schlüssel .*\nunknown-key · Schwere: Warnung · Profil: default · lässt sich mit --fix beheben\nWas folgt, gibt es nur auf Englisch\.\n/,
    )
  })

  it('names the nearest rule where there is none of that name', async () => {
    expect(await openDesk().run('explain', 'deputy-is-holdr')).toEqual({
      code: 2,
      out: '',
      err: 'There is no rule “deputy-is-holdr”. Did you mean “deputy-is-holder”?\n',
    })
    expect((await openDesk().run('explain', 'nothing-of-the-kind')).err).toBe(
      'There is no rule “nothing-of-the-kind”. “rolebook rules” lists them.\n',
    )
  })
})
