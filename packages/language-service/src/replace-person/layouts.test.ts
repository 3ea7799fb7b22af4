import { createCatalogue, type Person, parse, type Role, type Rolebook, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { applyEdits } from '@rolebook/rules'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { replacePerson } from '../replace-person.ts'

const catalogue = createCatalogue(structure, english)
const now = readInstant('2026-11-23T10:00Z', 'UTC') ?? 0
const lastDay = '2026-11-30'

const person = fc.constantFrom('ben', 'chidi', 'dana')
const comment = fc.constantFrom('', '', '  # one', ' # one, two')
const day = fc.constantFrom('2026-01-01', '2026-11-23', '2026-12-01', '2027-05-05')

/** What an assignment says, in the order in which it is written. */
const facts = fc
  .record({
    who: person,
    from: fc.option(day, { nil: undefined }),
    until: fc.option(day, { nil: undefined }),
    'granted-by': fc.option(person, { nil: undefined }),
  })
  .map((said) => Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])))

const word = fc.oneof(
  person,
  person.map((id) => `"${id}"`),
  facts.map((said) => `{ ${said.join(', ')} }`),
)

/** `held-by` in every way in which people write it. */
const holders = fc.oneof(
  fc.tuple(word, comment).map(([one, remark]) => ` ${one}${remark}`),
  fc.tuple(fc.array(word, { maxLength: 3 }), comment).map(([some, remark]) => ` [${some.join(', ')}]${remark}`),
  fc
    .array(fc.tuple(word, comment), { minLength: 1, maxLength: 3 })
    .map((some) => ` [${some.map(([one, remark]) => `\n        ${one},${remark}`).join('')}\n      ]`),
  fc.tuple(facts, comment).map(([said, remark]) => said.map((fact) => `\n      ${fact}${remark}`).join('')),
  fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.oneof(
            word.map((one) => [one]),
            facts,
          ),
          comment,
        ),
        { minLength: 1, maxLength: 3 },
      ),
      fc.constantFrom('    -', '      -'),
      fc.constantFrom(' ', '   '),
    )
    .map(([some, dash, space]) =>
      some
        .map(
          ([lines, remark]) =>
            `\n${dash}${space}${lines.join(`${remark}\n${' '.repeat(dash.length)}${space}`)}${remark}`,
        )
        .join(''),
    ),
)

const deputies = fc.uniqueArray(person, { maxLength: 3 }).chain((some) =>
  fc.tuple(comment, fc.boolean()).map(([remark, isBlock]) => {
    if (some.length === 0) return ''
    if (isBlock) return `\n    deputies:${remark}${some.map((id) => `\n      - ${id}${remark}`).join('')}`
    return `\n    deputies: [${some.join(', ')}]${remark}`
  }),
)

const file = fc
  .tuple(holders, deputies, holders, deputies, fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([held, by, alsoHeld, alsoBy, eol, isEnded]) =>
    `rolebook: 1
people:
  ben: { name: Ben, left: ${lastDay} }
  chidi: { name: Chidi }
  dana: { name: Dana, away: [{ from: 2026-12-20, until: 2026-12-30, cover: ben }] }
roles:
  it-department:
    held-by:${held}${by}
  human-resources:
    held-by:${alsoHeld}${alsoBy}${isEnded ? '\n' : ''}`.replaceAll('\n', eol),
  )

it('hands over in every layout, touches nothing else, and has nothing to do again', () => {
  fc.assert(
    fc.property(file, (text) => {
      const before = parse(text)
      const order = { leaver: 'ben', successor: 'chidi' }
      const made = replacePerson(before, order, { catalogue, now, language: 'en' })
      if ('refused' in made) throw new Error(made.refused)
      const after = parse(applyEdits(text, made.edits))
      expect(after.problems).toEqual([])
      expect(othersIn(after.rolebook)).toEqual(othersIn(before.rolebook))
      const removed = made.changes.filter(({ sentence }) => sentence.includes('no longer')).length
      expect(commentsIn(after.text)).toBeGreaterThanOrEqual(commentsIn(text) - removed)
      if (made.leftToYou.some(({ sentence }) => sentence.includes('by hand'))) return
      for (const role of after.rolebook.roles?.values() ?? []) expectHandedOver(role)
      const again = replacePerson(after, order, { catalogue, now, language: 'en' })
      expect(again).toMatchObject({ changes: [], edits: [] })
    }),
    { numRuns: 100 },
  )
})

function expectHandedOver({ heldBy = [], deputies: standIns = [] }: Role): void {
  for (const { who, until } of heldBy) if (who === 'ben') expect(until !== undefined && until <= lastDay).toBe(true)
  expect(standIns).not.toContain('ben')
  expect(new Set(standIns).size).toBe(standIns.length)
}

/** What a file says of everybody but the two, and of what is not theirs. */
function othersIn({ people, roles }: Rolebook): readonly [readonly Person[], unknown] {
  const held = [...(roles ?? [])].map(([id, { heldBy = [], deputies: standIns = [] }]) => [
    id,
    heldBy.filter(({ who }) => who === 'dana'),
    standIns.includes('dana'),
  ])
  return [[...(people?.values() ?? [])].map(({ away: _, ...rest }) => rest), held]
}

function commentsIn(text: string): number {
  return text.split('#').length - 1
}
