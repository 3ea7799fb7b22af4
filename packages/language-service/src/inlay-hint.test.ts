import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { monday, serviceIn } from './place/text-at-cursor.ts'

const uri = 'file:///roles.yaml'
const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }

/** The lines of a text as an editor shows them, each hint in angle brackets. */
function shown(text: string, { range = everywhere, language = 'en' as 'en' | 'de' | 'fr' } = {}): string {
  const lines = text.split('\n')
  const hints = serviceIn(language).inlayHints(parse(text), range, { uri, now: monday })
  for (const { position, label } of hints.toReversed()) {
    const line = lines[position.line] ?? ''
    lines[position.line] = `${line.slice(0, position.character)}‹${label}›${line.slice(position.character)}`
  }
  return lines.join('\n')
}

const people = `rolebook: 1
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist, away: [{ from: 2026-12-01, until: 2026-12-05, cover: amara }] }
  dana-weiss: { name: Dana Weiss }
`

describe('names behind ids', () => {
  it('are shown where the id does not say them, once a line', () => {
    expect(shown(`${people}roles:\n  project-lead: { held-by: [ben], deputies: [dana-weiss, ben] }\n`)).toBe(
      `rolebook: 1
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist, away: [{ from: 2026-12-01, until: 2026-12-05‹12 days›, cover: amara‹Amara Okafor› }] }
  dana-weiss: { name: Dana Weiss }
roles:
  project-lead: { held-by: [ben‹Ben Lindqvist›], deputies: [dana-weiss, ben] }
`,
    )
  })

  it('are those of roles and contact points too, in the language of the reader', () => {
    const text = `${people}contact-points: { desk: { name: Harbour helpline } }
roles: { project-lead: { held-by: [zoe] } }
responsibilities: { IT-3: { accountable: project-lead } }
situations: { lost-device: { contact: { order: [desk, project-lead] } } }
`
    expect(shown(text)).toContain('order: [desk‹Harbour helpline›, project-lead]')
    expect(shown(text, { language: 'de' })).toContain('accountable: project-lead‹Projektleitung› }')
    expect(shown(text)).toContain('held-by: [zoe]')
  })

  it('are left out where the id tells them', () => {
    const text = `${people}  keel-audit: { name: Keel Audit LLP, site: berlin }
sites: { berlin: { name: Berlin practice } }
assets: { laptops: { title: Staff laptops } }
roles: { internal-audit: { held-by: [{ who: keel-audit, for: [laptops] }] } }
`
    expect(shown(text).slice(people.length)).not.toMatch(/‹(?:Keel|Berlin|Staff)/)
  })

  it('are short, with the whole at the mouse', () => {
    const text = `${people.replace('Ben Lindqvist', 'Benedict Maria Lindqvist of Upper Harbour')}roles: { x: { held-by: [ben] } }\n`
    const [hint] = serviceIn()
      .inlayHints(parse(text), everywhere, { uri, now: monday })
      .filter(({ tooltip }) => tooltip !== undefined)
    expect(hint).toMatchObject({
      label: 'Benedict Maria Lindqvist of Upp…',
      tooltip: 'Benedict Maria Lindqvist of Upper Harbour',
    })
  })
})

describe('days left', () => {
  it.each([
    ['review-by: 2026-12-02', 'review-by: 2026-12-02‹9 days›'],
    ['review-by: 2026-11-24', 'review-by: 2026-11-24‹tomorrow›'],
    ['review-by: 2026-11-23', 'review-by: 2026-11-23‹today›'],
    ['review-by: 2026-11-22', 'review-by: 2026-11-22'],
    ['review-by: 2027-11-02', 'review-by: 2027-11-02'],
    ['approved: { date: 2026-12-02 }', 'approved: { date: 2026-12-02 }'],
    [
      'responsibilities: { IT-3: { every: 12 months, last-done: 2025-12-10 } }',
      'responsibilities: { IT-3: { every: 12 months, last-done: 2025-12-10‹17 days› } }',
    ],
  ])('are counted while they are few: %s', (line, wanted) => {
    expect(shown(`rolebook: 1\n${line}\n`)).toBe(`rolebook: 1\n${wanted}\n`)
  })
})

it('nothing outside of the stretch on screen is looked at, and nothing on other YAML', () => {
  const text = `${people}roles:\n  a: { held-by: [ben] }\n  b: { held-by: [ben] }\n`
  const range = { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } }
  expect(shown(text, { range }).match(/‹/g)).toHaveLength(1)
  expect(shown(text.replace('rolebook: 1', 'x: 1'))).not.toContain('‹')
})
