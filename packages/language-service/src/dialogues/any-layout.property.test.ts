import { parse } from '@rolebook/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addPerson } from './add-person.ts'
import { addRole } from './add-role.ts'
import { grantException } from './grant-exception.ts'
import { recordAbsence } from './record-absence.ts'
import { answer, deskWith, written } from './testing.ts'
import { verifyContact } from './verify-contact.ts'

/** A rolebook in which Ben and a desk are written in every way that people write. */
const layout = fc
  .record({
    ben: fc.constantFrom(
      '{ name: Ben }',
      '{ \'name\': "Ben" }   # {',
      '\n    name: Ben   # x',
      '\n    name: Ben\n    away:\n      - { from: 2026-01-01, until: 2026-01-02 }   # x',
      '\n    away:\n    -   from: 2026-01-01\n        until: 2026-01-02\n    name: Ben',
      '{ name: Ben, away: [] }',
      '{ name: Ben, away: [{ from: 2026-01-01, until: 2026-01-02 }] }',
      '\n    name: >-\n      Ben',
      '\n    name: Ben\n    away:',
    ),
    desk: fc.constantFrom(
      '{ name: Desk }',
      '\n    name: Desk\n    verified: { date: 2026-01-01, by: ben }   # x',
      '\n    name: Desk\n    verified:\n      by: ben\n      date: 2026-01-01',
      '\n    name: Desk\n    verified:',
      "{ name: Desk, verified: { date: '2026-01-01' } }",
    ),
    exceptions: fc.constantFrom(
      '',
      'exceptions:\n',
      'exceptions: []   # none\n',
      'exceptions:\n- rule: stale-contact\n  about: [desk]   # x\n',
      'exceptions: [{ rule: stale-contact, about: [desk] }]\n',
    ),
    between: fc.constantFrom('', '\n', '\n# what comes next\n'),
    newLine: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ ben, desk, exceptions, between, newLine }) => {
    const gap = (value: string) => (value.startsWith('\n') ? value : ` ${value}`)
    const sections = [
      `people:\n  ben:${gap(ben)}\n`,
      `contact-points:\n  desk:${gap(desk)}\n`,
      'roles:\n  it-department: { held-by: [ben], deputies: [ben] }\n',
      exceptions,
    ]
    return `rolebook: 1\n${sections.join(between)}`.replaceAll('\n', newLine)
  })

const words = fc.constantFrom(
  'Because',
  'No: really',
  'a, b # c',
  '"Quoted" { } [ ]',
  'yes',
  '5.30',
  '*star & co',
  '日本',
)

it('whatever the layout, a command adds its fact and takes nothing away', () => {
  fc.assert(
    fc.property(layout, words, (text, typed) => {
      const desk = deskWith(text)
      const before = desk.rolebook.document
      const { rolebook } = before
      const person = read(answer(addPerson(desk), `${typed} x`, ''))
      expect(person.people?.size).toBe(2)
      expect([...(person.people?.values() ?? [])].at(-1)).toEqual({ name: `${typed} x` })

      const role = read(answer(addRole(desk), 'A role of our own…', `${typed} x`, 'Ben'))
      expect([...(role.roles?.values() ?? [])].at(-1)).toMatchObject({ title: { '': `${typed} x` } })

      const absent = read(answer(recordAbsence(desk, 'ben'), '2026-12-24', '2026-12-31', 'Nobody in particular'))
      expect(absent.people?.get('ben')?.away).toEqual([
        ...(rolebook.people?.get('ben')?.away ?? []),
        { from: '2026-12-24', until: '2026-12-31' },
      ])

      const tried = read(answer(verifyContact(desk, { contactPoint: 'desk', by: 'ben' })))
      expect(tried.contactPoints?.get('desk')?.verified).toEqual({ date: '2026-11-23', by: 'ben' })

      const exempt = deskWith(text.replace('people:', 'people:\n  eva: { name: Eva }'))
      const accepted = grantException(exempt, { rule: 'deputy-is-holder', about: 'it-department' })
      const granted = parse(
        written(exempt, answer(accepted, `${typed} x`, `${typed}y`, 'Eva', '2027-01-01')).replace('|', ''),
      )
      expect(granted.rolebook.exceptions?.length).toBe((rolebook.exceptions?.length ?? 0) + 1)
      expect(granted.rolebook.exceptions?.at(-1)).toMatchObject({ because: { '': `${typed} x` }, approvedBy: 'eva' })

      function read(proposal: Parameters<typeof written>[1]) {
        const after = parse(written(desk, proposal).replace('|', ''))
        expect(after.problems.length).toBeLessThanOrEqual(before.problems.length)
        for (const line of text.split(/\r?\n/).filter((one) => one.includes('#'))) {
          const comment = line.slice(line.indexOf('#'))
          expect(after.text).toContain(comment)
        }
        return after.rolebook
      }
    }),
    { numRuns: 40 },
  )
})
