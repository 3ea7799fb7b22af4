import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { atCursor, monday, serviceIn, uri } from './place/text-at-cursor.ts'

const text = `rolebook: 1
people:
  ben: { name: Ben Lindqvist, away: [{ cover: amara }] }
  amara: { name: Amara Okafor }
roles:
  project-lead: { held-by: [{ who: ben, granted-by: amara }], deputies: ["amara"] }
  own-role:
    title: { en: Own role, de: Eigene Rolle }
    responsibilities:
      FA-1: { text: Take the call, accountable: project-lead }
exceptions:
  - { rule: deputy-is-holder, about: [amara, own-role] }
`
/** The text with the cursor at the beginning of the n-th occurrence of a word, from 1. */
const at = (word: string, occurrence = 1) => {
  let index = -1
  for (let count = 0; count < occurrence; count += 1) index = text.indexOf(word, index + 1)
  return atCursor(`${text.slice(0, index)}|${text.slice(index)}`)
}
const service = serviceIn()
/** What the ranges of an answer cover, with the line each stands on, from 1. */
const covered = (
  found: readonly { range: { start: { line: number; character: number }; end: { character: number } } }[],
) =>
  found.map(
    ({ range: { start, end } }) =>
      `${start.line + 1}: ${text.split('\n')[start.line]?.slice(start.character, end.character)}`,
  )

describe('definition', () => {
  it('of a person, a role and oneself is the key of the entry', () => {
    const from = (...place: Parameters<typeof at>) => {
      const { document, position } = at(...place)
      return covered(service.definition(document, position, { uri }))
    }
    expect(from('amara')).toEqual(['4: amara'])
    expect(from('amara', 2)).toEqual(['4: amara'])
    expect(from('own-role', 2)).toEqual(['7: own-role'])
    expect(from('project-lead', 2)).toEqual(['6: project-lead'])
  })

  it('is nowhere for what only the catalogue knows, for rules, and in prose', () => {
    for (const marked of [
      'rolebook: 1\nresponsibilities:\n  IT-3: { accountable: top-mana|gement }\n',
      'rolebook: 1\nexceptions: [{ rule: deputy-is|-holder }]\n',
      'rolebook: 1\norganisation: { name: Be|n }\n',
      'people:\n  be|n: {}\n',
    ]) {
      const { document, position } = atCursor(marked)
      expect(service.definition(document, position, { uri })).toEqual([])
    }
  })
})

describe('references', () => {
  it('are all places that name it, in the order of the file', () => {
    const { document, position } = at('amara')
    const places = (withDefinition: boolean) => covered(service.references(document, position, { uri, withDefinition }))
    expect(places(false)).toEqual(['3: amara', '6: amara', '6: "amara"', '12: amara'])
    expect(places(true)).toEqual(['3: amara', '4: amara', '6: amara', '6: "amara"', '12: amara'])
  })

  it('of a role of the catalogue are found from any of them', () => {
    const { document, position } = at('project-lead', 2)
    expect(covered(service.references(document, position, { uri, withDefinition: true }))).toEqual([
      '6: project-lead',
      '10: project-lead',
    ])
  })
})

describe('highlights', () => {
  it('tell the place that gives the id from those that use it', () => {
    const { document, position } = at('own-role', 2)
    const highlights = service.highlights(document, position, { uri })
    expect(covered(highlights)).toEqual(['7: own-role', '12: own-role'])
    expect(highlights.map(({ kind }) => kind)).toEqual([3, 2])
  })
})

describe('symbols', () => {
  const outline = (language: 'en' | 'de' = 'en') =>
    serviceIn(language)
      .symbols(parse(text), { uri })
      .map(({ name, children }) => ({
        name,
        items: children?.map((item) => [item.name, item.detail, ...(item.children ?? []).map((duty) => duty.name)]),
      }))

  it('are sections, what stands in them by id and name, and the duties of a role', () => {
    expect(outline()).toEqual([
      { name: 'rolebook', items: [] },
      {
        name: 'people',
        items: [
          ['ben', 'Ben Lindqvist'],
          ['amara', 'Amara Okafor'],
        ],
      },
      {
        name: 'roles',
        items: [
          ['project-lead', undefined],
          ['own-role', 'Own role', 'FA-1'],
        ],
      },
      { name: 'exceptions', items: [] },
    ])
    expect(outline('de')[2]?.items?.[1]?.[1]).toBe('Eigene Rolle')
  })

  it('lie within each other, and their names within them', () => {
    const { lines } = parse(text)
    const walk = (symbols: ReturnType<typeof service.symbols>, within: { start: number; end: number }) => {
      for (const { range, selectionRange, children } of symbols) {
        const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)]
        expect(start).toBeGreaterThanOrEqual(within.start)
        expect(end).toBeLessThanOrEqual(within.end)
        expect(lines.offsetAt(selectionRange.start)).toBeGreaterThanOrEqual(start)
        expect(lines.offsetAt(selectionRange.end)).toBeLessThanOrEqual(end)
        walk(children ?? [], { start, end })
      }
    }
    walk(service.symbols(parse(text), { uri }), { start: 0, end: text.length })
  })

  it('are the same where the file was parsed whole, and none in a foreign one', () => {
    const flow = '{ rolebook: 1, people: { ben: { name: Ben } } }'
    expect(service.symbols(parse(flow), { uri })[1]).toMatchObject({
      name: 'people',
      children: [{ name: 'ben', detail: 'Ben' }],
    })
    expect(service.symbols(parse('people: { ben: {} }\n'), { uri })).toEqual([])
  })
})

it('nothing is found at an offset beyond the text', () => {
  const { document } = at('amara')
  const beyond = { line: 999, character: 7 }
  expect(service.definition(document, beyond, { uri })).toEqual([])
  expect(service.highlights(document, beyond, { uri })).toEqual([])
  expect(service.completion(document, beyond, { uri, now: monday }).items.map(({ label }) => label)).toContain(
    'situations',
  )
})
