import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { monday, saturdayNight, serviceIn } from '../place/text-at-cursor.ts'
import type { TreeKind, TreeOptions } from './tree.ts'
import type { TreeNode } from './tree-node.ts'

const text = `rolebook: 1
organisation: { name: Harbour, timezone: Europe/London, default-contact: { order: [desk, project-lead] } }
people:
  amara: { name: Amara Okafor, title: Managing director }
  ben: { name: Ben Lindqvist, away: [{ from: 2026-12-20, until: 2027-01-03, cover: chidi }] }
  chidi: { name: Chidi Obi }
  keel: { name: Keel Audit LLP, kind: organisation }
  eli: { name: Eli Marsh, left: 2026-08-31 }
contact-points:
  desk: { name: Security desk, phone: +44 20 7946 0100, hours: "Mon-Fri 08:00-18:00", verified: { date: 2026-11-01, by: chidi } }
roles:
  top-management: { held-by: [amara], deputies: [amara] }
  project-lead: { held-by: [ben], deputies: [chidi] }
  internal-audit: { held-by: [keel] }
  data-protection-officer: { vacant: { from: 2026-10-01 } }
responsibilities:
  XX-1: { text: Lock the door., covers: [A.7.2], accountable: project-lead }
policies:
  phones: { title: Phones and tablets, situations: [lost-device] }
`
const uri = 'file:///roles.yaml'
const document = parse(text)
const tree = (kind: TreeKind, options: TreeOptions = {}, now = monday, language: 'en' | 'de' | 'fr' = 'en') =>
  serviceIn(language).tree(kind, document, { uri, now }, options)
const written = (nodes: readonly TreeNode[]) =>
  nodes.map(({ icon, label, description }) => `${icon}: ${label} – ${description}`)
const find = (nodes: readonly TreeNode[], label: string | RegExp): TreeNode => {
  const found = nodes.find((node) => (typeof label === 'string' ? node.label === label : label.test(node.label)))
  if (!found) throw new Error(`No ${label} among ${nodes.map((node) => node.label).join(', ')}`)
  return found
}
const lineOf = (node: TreeNode | undefined) => text.split('\n')[node?.range?.start.line ?? -1]?.trim()

describe('the tree of people', () => {
  it('has a line for each person, with what they hold and whether they are there', () => {
    expect(written(tree('people'))).toEqual([
      'person-with-errors: Amara Okafor – Top management · 1 gap',
      'person: Ben Lindqvist – Project lead',
      'person: Chidi Obi – no role',
      'organisation: Keel Audit LLP – Internal audit',
      'person-gone: Eli Marsh – no role · left on 31 August',
    ])
    expect(written(tree('people', {}, saturdayNight))[1]).toBe(
      'person-away: Ben Lindqvist – Project lead · away until 3 January',
    )
  })

  it('shows below what they hold, whose deputy they are, and when they will be away', () => {
    expect(written(find(tree('people'), 'Ben Lindqvist').children)).toEqual([
      'role: Project lead – ',
      'absence: Away 20 December – 3 January – Chidi Obi covers',
    ])
    expect(written(find(tree('people'), 'Chidi Obi').children)).toEqual(['deputy: Project lead – as deputy'])
  })

  it('forgets an absence that is over', () => {
    const later = Date.parse('2027-01-04T10:00Z')
    expect(written(find(tree('people', {}, later), 'Ben Lindqvist').children)).toEqual(['role: Project lead – '])
  })
})

describe('the tree of clauses and controls', () => {
  it('counts by theme what somebody answers for', () => {
    const themes = tree('clauses')
    expect(themes.map(({ label }) => label)).toEqual([
      'Context of the organization',
      'Leadership',
      'Planning',
      'Support',
      'Operation',
      'Performance evaluation',
      'Improvement',
      'Organizational controls',
      'People controls',
      'Physical controls',
      'Technological controls',
    ])
    expect(themes.map(({ children }) => children.length)).toEqual([4, 3, 5, 7, 3, 6, 2, 37, 8, 14, 34])
    const [coverage] = serviceIn().figures(document, { uri, now: monday })
    const gaps = themes.reduce((sum, node) => sum + node.gaps, 0)
    expect(gaps).toBe((coverage?.of ?? 0) - (coverage?.count ?? 0))
  })

  it('says of each who answers, through which responsibility', () => {
    const door = find(find(tree('clauses'), 'Physical controls').children, /^A\.7\.2 /)
    expect(written([door])).toEqual(['covered: A.7.2 Physical entry – Project lead (Ben Lindqvist)'])
    expect(lineOf(door)).toMatch(/^XX-1: /)
    expect(written(door.children)).toEqual(['responsibility: XX-1 – Lock the door. · Project lead (Ben Lindqvist)'])
  })

  it('shows what nobody answers for', () => {
    const nobody = find(find(tree('clauses'), 'Context of the organization').children, /^4\.1 /)
    expect(written([nobody])).toEqual([
      'uncovered: 4.1 Understanding the organization and its context – no responsibility covers it',
    ])
  })
})

describe('the tree of situations', () => {
  it('says whom staff reach at this moment, the most urgent first', () => {
    const lost = find(tree('situations'), /lost my laptop|lost/i)
    expect(lost.description).toBe('Security desk, open now until 18:00')
    expect(tree('situations')[0]?.icon).toBe('situation-now')
    expect(tree('situations').at(-1)?.icon).toBe('situation-this-week')
  })

  it('lists below whom to try in which order, and who cannot be reached', () => {
    const [first] = tree('situations', {}, saturdayNight)
    expect(written(first?.children ?? [])).toEqual([
      'reached: Chidi Obi, standing in for Ben Lindqvist until 3 January, may not answer now – ',
      'not-reached: Security desk opens on Monday 28 December at 08:00 – ',
    ])
    expect(lineOf(first)).toMatch(/^organisation: /)
  })

  it('has the policies on a situation below it', () => {
    const [policy] = find(tree('situations'), /lost my laptop/).children.filter(({ icon }) => icon === 'policy')
    expect(written(policy ? [policy] : [])).toEqual(['policy: Phones and tablets – policy'])
    expect(lineOf(policy)).toMatch(/^phones: /)
  })
})

describe('the tree of gaps', () => {
  it('puts findings together by rule, by role or by person', () => {
    const by = (gapOrder: 'rule' | 'role' | 'person') => tree('gaps', { gapOrder })
    const rule = by('rule').find(({ id }) => id === 'rule:deputy-is-holder')
    expect(rule).toMatchObject({
      icon: 'error',
      description: '1',
      subject: { kind: 'finding', rule: 'deputy-is-holder' },
    })
    expect(lineOf(rule?.children[0])).toMatch(/^top-management: /)
    expect(find(by('role'), 'Top management').children[0]?.label).toContain('cannot also be the deputy')
    expect(find(by('person'), 'Amara Okafor').children[0]?.label).toContain('cannot also be the deputy')
    expect(by('person').map(({ label }) => label)).toContain('Elsewhere')
  })

  it('has the gravest first', () => {
    const ranks = tree('gaps').map(({ icon }) => ['error', 'warning', 'info', 'hint'].indexOf(icon))
    expect(ranks).toEqual(ranks.toSorted())
    expect(ranks[0]).toBe(0)
  })
})

describe('every tree', () => {
  it.each(['roles', 'people', 'clauses', 'situations', 'gaps'] as const)(
    'of %s gives each line an id of its own',
    (kind) => {
      const ids = (nodes: readonly TreeNode[]): string[] => nodes.flatMap(({ id, children }) => [id, ...ids(children)])
      const all = ids(tree(kind))
      expect(all.length).toBeGreaterThan(0)
      expect(new Set(all).size).toBe(all.length)
    },
  )

  it('can leave out what lacks nothing', () => {
    expect(tree('people', { onlyGaps: true }).map(({ label }) => label)).toEqual(['Amara Okafor'])
    expect(tree('roles', { onlyGaps: true }).map(({ label }) => label)).toEqual(['Top management'])
  })

  it('speaks German and French', () => {
    expect(find(tree('people', {}, monday, 'de'), 'Eli Marsh').description).toBe(
      'keine Rolle · ausgeschieden am 31. August',
    )
    expect(tree('clauses', {}, monday, 'fr')[0]?.description).toMatch(/^\d sur 4$/)
  })

  it('finds the line that speaks of what the cursor is at', () => {
    const at = (kind: TreeKind, needle: string) => {
      const position = document.lines.positionAt(text.indexOf(needle))
      return serviceIn().treeNodeAt(tree(kind), document, position, { uri })?.label
    }
    expect(at('roles', '[ben], deputies')).toBe('Project lead')
    expect(at('roles', '  project-lead:')).toBe('Project lead')
    expect(at('people', 'ben], deputies')).toBe('Ben Lindqvist')
    expect(at('people', 'Managing')).toBe('Amara Okafor')
    expect(at('clauses', 'A.7.2')).toBe('A.7.2 Physical entry')
    expect(at('clauses', 'Lock')).toBe('XX-1')
    expect(at('gaps', 'top-management')).toContain('cannot also be the deputy')
    expect(at('situations', 'Phones and')).toBe('Phones and tablets')
    expect(at('situations', 'chidi: {')).toBeUndefined()
  })
})
