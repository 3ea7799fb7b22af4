import { type Rolebook, rolebookShape, type Shape } from '@rolebook/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../canonical.ts'
import { readProjection, writeProjection } from './projection-json.ts'

const strictly = { later: false }
const read = (json: Json, options = strictly) => readProjection(json, options)

describe('a rolebook as JSON', () => {
  it('is written in the words of the format', () => {
    const rolebook: Rolebook = {
      contactPoints: new Map([
        [
          'desk',
          {
            name: { en: 'Desk', de: 'Empfang' },
            hours: [
              { days: [0, 1, 2, 3, 4], from: 480, until: 1080 },
              { days: [5], from: 540, until: 1440 },
            ],
          },
        ],
      ]),
      situations: new Map([
        [
          'fire',
          {
            contact: { how: 'order', of: ['desk', { how: 'all', of: ['ana', 'bo'] }] },
            deadline: { count: 1, unit: 'hour' },
          },
        ],
      ]),
    }
    const written = {
      'contact-points': {
        desk: { name: { en: 'Desk', de: 'Empfang' }, hours: 'Mon-Fri 08:00-18:00, Sat 09:00-24:00' },
      },
      situations: { fire: { contact: { order: ['desk', { all: ['ana', 'bo'] }] }, deadline: '1 hour' } },
    }
    expect(writeProjection(rolebook)).toEqual(written)
    expect(read(written)).toEqual({ rolebook })
  })

  it('comes back as it went, whatever the format can say', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anythingOf(rolebookShape), (rolebook) => {
        const json = JSON.parse(JSON.stringify(writeProjection(rolebook as Rolebook)))
        expect(read(json)).toEqual({ rolebook })
      }),
      { numRuns: 50, seed: 27001 },
    )
  })

  it('keeps people called like parts of the language apart from it', () => {
    const people = JSON.parse('{"constructor":{"name":"Connie"},"valueof":{"name":"Val"}}')
    const result = read({ people })
    const rolebook = 'rolebook' in result ? result.rolebook : undefined
    expect([...(rolebook?.people?.keys() ?? [])]).toEqual(['constructor', 'valueof'])
    expect(read({ people: JSON.parse('{"__proto__":{"name":"Nobody"}}') })).toEqual({
      wrongAt: ['people', '__proto__'],
    })
    expect(read(JSON.parse('{"__proto__":{"people":{}}}'))).toEqual({ wrongAt: ['__proto__'] })
    expect(Object.prototype).not.toHaveProperty('people')
  })
})

describe('what is not of the format', () => {
  it.each<[string, Json, (string | number)[]]>([
    ['a number for a text', { people: { ana: { name: 5 } } }, ['people', 'ana', 'name']],
    ['nothing for a text', { people: { ana: { name: null } } }, ['people', 'ana', 'name']],
    ['a link that runs a script', { people: { ana: { chat: 'javascript:alert(1)' } } }, ['people', 'ana', 'chat']],
    ['a phone number with letters', { people: { ana: { phone: 'call me' } } }, ['people', 'ana', 'phone']],
    ['a zone that is none', { organisation: { timezone: 'Mars/Olympus' } }, ['organisation', 'timezone']],
    ['an id that is none', { people: { 'Ana B': {} } }, ['people', 'Ana B']],
    ['a list for a section', { people: ['ana'] }, ['people']],
    ['no object at all', 'rolebook', []],
    ['an unknown key', { people: { ana: { salary: '9' } } }, ['people', 'ana', 'salary']],
    [
      'a step too deep',
      { situations: { fire: { contact: { order: [{ order: ['ana'] }] } } } },
      ['situations', 'fire', 'contact', 'order', 0],
    ],
  ])('is refused with its place: %s', (_, json, wrongAt) => {
    expect(read(json)).toEqual({ wrongAt })
  })

  it('is passed over where a later format added a key, and only then', () => {
    const json = { people: { ana: { name: 'Ana', pronouns: 'she' } }, parrots: { polly: {} } }
    expect(read(json, { later: true })).toEqual({ rolebook: { people: new Map([['ana', { name: 'Ana' }]]) } })
    expect(read({ people: { ana: { name: ['Ana'] } } }, { later: true })).toEqual({
      wrongAt: ['people', 'ana', 'name'],
    })
  })
})

/** Values of every kind that the format has, made from the same definition that the reader uses. */
function anythingOf({ form }: Shape<unknown>): fc.Arbitrary<unknown> {
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/)
  const sentence = fc.string({ unit: 'grapheme', maxLength: 20 })
  const group = fc.record({ how: fc.constantFrom('any', 'all'), of: fc.array(word, { maxLength: 2 }) })
  switch (form.is) {
    case 'record': {
      const fields = Object.entries(form.fields).map(([key, shape]) => [inCamelCase(key), anythingOf(shape)])
      return fc.record(Object.fromEntries(fields), { requiredKeys: [] })
    }
    case 'map': {
      const key =
        form.kind === 'language'
          ? fc.constantFrom('en', 'de', 'pt-BR')
          : form.kind === 'responsibility'
            ? fc.stringMatching(/^[A-Z]{2,4}-[1-9]$/)
            : word
      return fc.array(fc.tuple(key, anythingOf(form.of)), { maxLength: 2 }).map((entries) => new Map(entries))
    }
    case 'list':
      return fc.array(anythingOf(form.of), { maxLength: 2 })
    case 'choice':
      return fc.constantFrom(...form.of)
    case 'local-text':
      return fc.oneof(
        sentence.map((text) => ({ '': text })),
        fc.dictionary(fc.constantFrom('en', 'de', 'fr', 'pt-BR'), sentence, { noNullPrototype: true }),
      )
    case 'contact':
      return fc.oneof(
        fc.record({ how: fc.constant('order'), of: fc.array(fc.oneof(word, group), { maxLength: 3 }) }),
        fc.record({ how: fc.constantFrom('any', 'all', 'unstated'), of: fc.array(word, { maxLength: 3 }) }),
      )
    case 'hours':
      return fc.oneof(fc.constant('always'), fc.array(anyOpening, { minLength: 1, maxLength: 3 }))
    case 'duration':
      return fc.record({
        count: fc.integer({ min: 1, max: 99 }),
        unit: fc.constantFrom('hour', 'day', 'week', 'month', 'year'),
      })
    case 'count':
      return fc.nat(999)
    case 'flag':
      return fc.boolean()
    case 'text':
      return sentence
    case 'reference':
      return word
    default:
      return fc.constantFrom(...examples[form.is])
  }
}

const anyOpening = fc
  .record({
    first: fc.nat(6),
    length: fc.integer({ min: 1, max: 7 }),
    from: fc.nat(1439),
    until: fc.integer({ min: 1, max: 1440 }),
  })
  .filter(({ from, until }) => from !== until)
  .map(({ first, length, from, until }) => ({
    days: Array.from({ length }, (_, step) => (first + step) % 7),
    from,
    until,
  }))

/** Leaves that are not any text. */
const examples = {
  date: ['2026-12-25', '2028-02-29'],
  'time-zone': ['Europe/Berlin', 'UTC'],
  language: ['en', 'pt-BR'],
  mail: ['ana@quay.example'],
  phone: ['+44 20 7946 0001', '112'],
  'web-address': ['https://quay.example/chat', 'mailto:ana@quay.example'],
  'web-pattern': ['https://*.quay.example/*'],
  glob: ['services/hr/**'],
  'catalogue-reference': ['5.3', 'A.5.2'],
}

const inCamelCase = (key: string) => key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
