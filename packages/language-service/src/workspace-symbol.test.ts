import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { monday, serviceIn } from './place/text-at-cursor.ts'

const text = `rolebook: 1
organisation: { name: Harbour Dental }
people:
  ben: { name: Ben Lindqvist }
  lindy: { name: Lindy Booth }
roles: { project-lead: { held-by: [ben] } }
responsibilities: { IT-3: { every: 12 months } }
situations: { lost-device: { urgency: now } }
contact-points: { desk: { name: Security desk } }
`

const found = (query: string, language: 'en' | 'de' = 'en') =>
  serviceIn(language)
    .workspaceSymbols(parse(text), query, { uri: 'file:///roles.yaml', now: monday })
    .map(({ name }) => name)

describe('what is looked for', () => {
  it('is found by id and by name, the better match first', () => {
    expect(found('lind')).toEqual(['ben · Ben Lindqvist', 'lindy · Lindy Booth'])
    expect(found('lost lap')).toEqual(['lost-device · I lost my laptop or phone'])
    expect(found('IT-3')).toEqual([expect.stringMatching(/^IT-3 · Look for vulnerabilities/)])
    expect(found('secdesk')).toEqual(['desk · Security desk'])
    expect(found('bbbb')).toEqual([])
  })

  it('is found by what the catalogue calls it in the language of the reader', () => {
    expect(found('projektleitung', 'de')).toEqual(['project-lead · Projektleitung'])
  })

  it('comes with its place and its organisation', () => {
    const [ben] = serviceIn().workspaceSymbols(parse(text), 'ben', { uri: 'file:///roles.yaml', now: monday })
    expect(ben).toMatchObject({
      containerName: 'Harbour Dental',
      location: {
        uri: 'file:///roles.yaml',
        range: { start: { line: 3, character: 2 }, end: { line: 3, character: 5 } },
      },
    })
  })

  it('is everything where nothing was typed yet', () => {
    expect(found('')).toHaveLength(6)
  })
})
