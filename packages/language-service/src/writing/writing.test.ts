import { applyEdits, type Edit, type Person, parse, type Rolebook } from '@rolebook/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addEntry } from './add-entry.ts'
import { addItem } from './add-item.ts'
import { sayingExactly } from './saying-exactly.ts'
import { inFlow } from './value.ts'

const chidi = { name: 'Chidi Obi', email: 'chidi@harbourdental.example' }
const absence = { from: '2026-12-20', until: '2027-01-03', cover: 'dana' }

function edited(text: string, edit: Edit | undefined): string | undefined {
  return edit && applyEdits(text, [edit])
}
const withPerson = (text: string) => edited(text, addEntry(parse(text), ['people'], 'chidi', chidi))
const withAbsence = (text: string) => edited(text, addItem(parse(text), ['people', 'ben', 'away'], absence))

describe('an entry more', () => {
  it('stands on one line where its neighbour does', () => {
    expect(
      withPerson(
        'rolebook: 1\npeople:   # us\n  ben: { name: Ben }   # the head\n  # nobody else yet\n\n# what for\nroles:\n',
      ),
    ).toBe(
      'rolebook: 1\npeople:   # us\n  ben: { name: Ben }   # the head\n  chidi: { name: Chidi Obi, email: chidi@harbourdental.example }\n  # nobody else yet\n\n# what for\nroles:\n',
    )
  })

  it('stands as a block where its neighbour does, parted from it as the others are', () => {
    expect(
      withPerson(
        'rolebook: 1\npeople:\n    ben:\n      name: Ben\n\n    # from Berlin\n    dana:\n      name: Dana\nroles: {}\n',
      ),
    ).toBe(
      'rolebook: 1\npeople:\n    ben:\n      name: Ben\n\n    # from Berlin\n    dana:\n      name: Dana\n\n    chidi:\n      name: Chidi Obi\n      email: chidi@harbourdental.example\nroles: {}\n',
    )
  })

  it('stands in the braces of a section', () => {
    expect(withPerson('rolebook: 1\npeople: { ben: { name: Ben } }\n')).toBe(
      'rolebook: 1\npeople: { ben: { name: Ben }, chidi: { name: Chidi Obi, email: chidi@harbourdental.example } }\n',
    )
    expect(withPerson('rolebook: 1\npeople: {}\n')).toBe(
      'rolebook: 1\npeople: { chidi: { name: Chidi Obi, email: chidi@harbourdental.example } }\n',
    )
  })

  it('begins a section that says nothing, or is not there, where people write it', () => {
    expect(withPerson('rolebook: 1\npeople:   # us\nroles: {}\n')).toBe(
      'rolebook: 1\npeople:   # us\n  chidi:\n    name: Chidi Obi\n    email: chidi@harbourdental.example\nroles: {}\n',
    )
    const without = 'rolebook: 1\r\norganisation:\r\n  name: Harbour   # ours\r\nroles: {}\r\n'
    expect(edited(without, addEntry(parse(without), [], 'people', { chidi }))).toBe(
      'rolebook: 1\r\norganisation:\r\n  name: Harbour   # ours\r\n\r\npeople:\r\n  chidi:\r\n    name: Chidi Obi\r\n    email: chidi@harbourdental.example\r\nroles: {}\r\n',
    )
  })

  it('is not guessed at where a comment would swallow it', () => {
    expect(withPerson('rolebook: 1\npeople: { ben: { name: Ben } # the head\n  }\n')).toBeUndefined()
  })
})

describe('an item more', () => {
  it('begins the list of one who had none', () => {
    expect(withAbsence('rolebook: 1\npeople:\n  ben: { name: Ben }   # x\n')).toBe(
      'rolebook: 1\npeople:\n  ben: { name: Ben, away: [{ from: 2026-12-20, until: 2027-01-03, cover: dana }] }   # x\n',
    )
    expect(withAbsence('rolebook: 1\npeople:\n  ben:\n    name: Ben\n  dana: { name: Dana }')).toBe(
      'rolebook: 1\npeople:\n  ben:\n    name: Ben\n    away:\n      - { from: 2026-12-20, until: 2027-01-03, cover: dana }\n  dana: { name: Dana }',
    )
  })

  it('looks like the item before it', () => {
    expect(
      withAbsence(
        'rolebook: 1\npeople:\n  ben:\n    away:\n    -   from: 2026-01-01   # x\n        until: 2026-01-02\n    name: Ben\n',
      ),
    ).toBe(
      'rolebook: 1\npeople:\n  ben:\n    away:\n    -   from: 2026-01-01   # x\n        until: 2026-01-02\n    -   from: 2026-12-20\n        until: 2027-01-03\n        cover: dana\n    name: Ben\n',
    )
    expect(withAbsence('rolebook: 1\npeople:\n  ben: { away: [ { from: 2026-01-01, until: 2026-01-02 } ] }\n')).toBe(
      'rolebook: 1\npeople:\n  ben: { away: [ { from: 2026-01-01, until: 2026-01-02 }, { from: 2026-12-20, until: 2027-01-03, cover: dana } ] }\n',
    )
  })

  it('begins a section', () => {
    const text = 'rolebook: 1\npeople: {}\n'
    expect(edited(text, addItem(parse(text), ['exceptions'], { rule: 'stale-contact', about: ['ben'] }))).toBe(
      'rolebook: 1\npeople: {}\n\nexceptions:\n  - rule: stale-contact\n    about: [ben]\n',
    )
  })
})

describe('whatever the layout', () => {
  const name = fc.constantFrom('Ben', 'Dana: the boss', 'no', '"Eli" #1', '日本', 'O’Neil, { x }')
  const comment = fc.constantFrom('', '   # a, b', ' # {')
  const person = fc.record({ id: fc.constantFrom('ben', 'dana', 'eli'), name, comment, isFlow: fc.boolean() })
  const file = fc.record({
    people: fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 3 }),
    how: fc.constantFrom('block', 'flow', 'absent'),
    between: fc.constantFrom('', '\n', '\n  # next\n'),
    end: fc.constantFrom('', '\n', '\n\n# the end\n', '\nroles:\n  top-management: { held-by: [ben] }\n'),
    newLine: fc.constantFrom('\n', '\r\n'),
  })

  it('an entry is that entry more, and nothing else; or nothing is written', () => {
    let written = 0
    fc.assert(
      fc.property(file, name, ({ people, how, between, end, newLine }, newName) => {
        const inBraces = people.map((one) => `${one.id}: { name: ${inFlow(one.name)} }`).join(', ')
        const inBlocks = people.map((one) => {
          const facts = one.isFlow
            ? ` { name: ${inFlow(one.name)} }${one.comment}`
            : `${one.comment}\n    name: ${inFlow(one.name)}`
          return `  ${one.id}:${facts}\n`
        })
        const section = { block: `people:\n${inBlocks.join(between)}`, flow: `people: { ${inBraces} }\n`, absent: '' }[
          how
        ]
        const text = `rolebook: 1\n${section}${end}`.replaceAll('\n', newLine)
        const document = parse(text)
        const added: Person = { name: newName }
        const wanted: Rolebook = {
          ...document.rolebook,
          people: new Map([...(document.rolebook.people ?? []), ['chidi', added]]),
        }
        const edit = document.rangeOf(['people'], 'key')
          ? addEntry(document, ['people'], 'chidi', { name: newName })
          : addEntry(document, [], 'people', { chidi: { name: newName } })
        const edits = sayingExactly(document, edit && [edit], wanted)
        if (!edits) return
        written += 1
        // nothing of what was there is gone
        expect(
          edits.every(({ range }) => range.start === range.end || /^\{ *\}$/.test(text.slice(range.start, range.end))),
        ).toBe(true)
      }),
      { numRuns: 400 },
    )
    expect(written).toBe(400)
  })
})
