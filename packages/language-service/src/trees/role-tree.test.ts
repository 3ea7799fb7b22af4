import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { monday, saturdayNight, serviceIn } from '../place/text-at-cursor.ts'
import type { TreeNode } from './tree-node.ts'

const text = `rolebook: 1
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist, away: [{ from: 2026-12-20, until: 2027-01-03, cover: chidi }] }
  chidi: { name: Chidi Obi }
  keel: { name: Keel Audit LLP, kind: organisation }
roles:
  top-management: { held-by: [amara], deputies: [amara] }
  project-lead: { held-by: [ben], deputies: [chidi] }
  internal-audit: { held-by: [keel] }
  data-protection-officer: { vacant: { from: 2026-10-01 } }
responsibilities:
  IT-3: { accountable: project-lead, every: 12 months, last-done: 2024-05-11 }
  HR-1: { not-applicable: { because: we hire nobody } }
policies:
  phones:
    title: Phones and tablets
    summary: Lock it whenever you put it down.
    owner: internal-audit
    reviewed: 2024-03-01
    review-every: 12 months
    situations: [lost-device]
`

const tree = (now = monday, language: 'en' | 'de' | 'fr' = 'en') =>
  serviceIn(language).tree('roles', parse(text), { uri: 'file:///roles.yaml', now })
const find = (nodes: readonly TreeNode[], label: string) => {
  const found = nodes.find((node) => node.label === label)
  if (!found) throw new Error(`No ${label} among ${nodes.map((node) => node.label).join(', ')}`)
  return found
}

describe('the tree of roles', () => {
  it('has a line for each role that everybody should consider or the file names, with who holds it', () => {
    const lines = tree().map(({ label, description, icon }) => `${icon}: ${label} – ${description}`)
    expect(lines).toEqual([
      'role-with-errors: Top management – Amara Okafor · 1 gap',
      'role: Project lead – Ben Lindqvist',
      'role-empty: Asset ownership – nobody yet',
      'role-empty: Human resources – nobody yet',
      'role-empty: IT department – nobody yet',
      'role-empty: Legal and compliance – nobody yet',
      'role-with-warnings: Internal audit – Keel Audit LLP · 1 gap',
      'everybody: All employees – everybody who works here',
      'role-empty: Data protection officer – vacant since 1 October',
    ])
  })

  it('shows who stands in', () => {
    const lead = find(tree(saturdayNight), 'Project lead')
    expect(lead.icon).toBe('role-stood-in')
    expect(lead.description).toBe('Ben Lindqvist (away until 3 January, Chidi Obi stands in)')
  })

  it('leads to the line of a role, and to its deputy', () => {
    const lead = find(tree(), 'Project lead')
    expect(lead.range?.start).toEqual({ line: 8, character: 2 })
    expect(find(lead.children, 'Chidi Obi')).toMatchObject({
      icon: 'deputy',
      range: { start: { line: 8, character: 45 } },
    })
    expect(find(tree(), 'IT department').range).toBeUndefined()
  })

  it('puts gaps first, as they stand in the editor', () => {
    const [gap] = find(tree(), 'Top management').children
    expect(gap).toMatchObject({ icon: 'error', label: expect.stringContaining('cannot also be the deputy') })
    expect(gap?.range?.start).toEqual({ line: 7, character: 49 })
  })

  it('lists duties with letters and text, what is overdue marked, what does not apply left out', () => {
    const lead = find(tree(), 'Project lead')
    const duty = find(lead.children, 'IT-3')
    expect(duty.description).toBe(
      'A · Look for vulnerabilities regularly, have systems tested by attack, and close what is found.',
    )
    expect(duty).toMatchObject({ icon: 'responsibility-overdue', range: { start: { line: 12, character: 2 } } })
    expect(duty.tooltip).toContain('overdue since 11 May 2025')
    expect(find(tree(), 'Human resources').children.map(({ label }) => label)).not.toContain('HR-1')
  })

  it('lists the policies that a role looks after, with a review that is late among its gaps', () => {
    const audit = find(tree(), 'Internal audit')
    expect(audit.children[0]?.label).toMatch(/^“Phones and tablets” was to be reviewed by 1 March 2025/)
    expect(find(audit.children, 'Phones and tablets')).toMatchObject({
      icon: 'policy',
      description: 'policy',
      tooltip: 'Phones and tablets\nLock it whenever you put it down.',
      range: { start: { line: 15, character: 2 } },
    })
  })

  it('keeps what a role is only asked or told about under one line', () => {
    const further = find(find(tree(), 'Internal audit').children, 'Consulted or informed')
    expect(further.description).toBe(String(further.children.length))
    expect(further.children.map(({ label }) => label)).toEqual(['PL-3'])
  })

  it('gives every line an id of its own', () => {
    const ids = (nodes: readonly TreeNode[]): string[] => nodes.flatMap(({ id, children }) => [id, ...ids(children)])
    expect(new Set(ids(tree())).size).toBe(ids(tree()).length)
  })

  it('speaks German and French', () => {
    expect(find(tree(monday, 'de'), 'Projektleitung').description).toBe('Ben Lindqvist')
    expect(tree(monday, 'fr').at(-1)?.description).toBe('vacant depuis le 1er octobre')
  })
})
