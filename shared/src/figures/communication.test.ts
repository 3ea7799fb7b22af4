import { describe, expect, it } from 'vitest'
import { figuresOf } from './testing.ts'

/** An organisation whose every urgent situation leads to one contact. */
const withContact = (contact: string, points: string, rest = '') => `
organisation: { timezone: Europe/London, default-contact: ${contact} }
contact-points: ${points}
${rest}`

function communicationOf(text: string, at?: string) {
  const { count, of, missing, situations } = figuresOf(text, at).communication
  const periods = missing.map(({ from, until, channels }) => `${short(from)} to ${short(until)}: ${channels.join()}`)
  return { count, of, periods, situations }
}

function short(instant: number): string {
  return new Date(instant).toISOString().slice(5, 16)
}

describe('communication', () => {
  it('counts the hours of a week once for each of the nine urgent situations', () => {
    const { count, of, periods } = communicationOf(
      withContact('desk', '{ desk: { name: Desk, phone: +44 20 7946 0100, email: d@desk.example, hours: always } }'),
    )
    expect({ count, of, periods }).toEqual({ count: 9 * 168, of: 9 * 168, periods: [] })
  })

  it('needs two channels: two phones are one, and closed desks are none', () => {
    const { count, periods } = communicationOf(
      withContact(
        '{ order: [desk, line] }',
        `
  desk: { name: Desk, phone: +44 20 7946 0100, chat: "https://chat.example/desk", hours: Mon-Fri 08:00-18:00 }
  line: { name: Line, phone: +44 20 7946 0101, hours: "Mon-Sun 18:00-08:00" }`,
      ),
    )
    expect(count).toBe(9 * 5 * 10)
    expect(periods).toEqual([
      '11-23T18:00 to 11-24T08:00: phone',
      '11-24T18:00 to 11-25T08:00: phone',
      '11-25T18:00 to 11-26T08:00: phone',
      '11-26T18:00 to 11-27T08:00: phone',
      '11-27T18:00 to 11-28T08:00: phone',
      '11-28T08:00 to 11-28T18:00: ',
      '11-28T18:00 to 11-29T08:00: phone',
      '11-29T08:00 to 11-29T18:00: ',
      '11-29T18:00 to 11-30T08:00: phone',
    ])
  })

  it('does not count people out of hours, hidden ways, or whom the file does not name', () => {
    const person = (more: string, contact = 'ann') =>
      communicationOf(
        withContact(
          contact,
          '{}',
          `people: { ann: { name: Ann, phone: +44 20 7946 0100, email: a@ann.example${more} } }`,
        ),
      ).count
    expect(person('')).toBe(9 * 5 * 8)
    expect(person(', visible: isms')).toBe(0)
    expect(person('', 'line-manager')).toBe(0)
  })

  it('counts a private number only as far as its owner agreed', () => {
    const count = (visible: string) =>
      communicationOf(
        withContact(
          'ann',
          '{}',
          `people: { ann: { name: Ann, email: a@ann.example, private-phone: { number: +44 7700 900123, visible: ${visible} } } }`,
        ),
      ).count
    expect([count('isms'), count('staff')]).toEqual([0, 9 * 5 * 8])
  })

  it('looks at situations with a contact of their own apart, and not at those staff do not see', () => {
    const points =
      '{ desk: { name: Desk, phone: +44 20 7946 0100, email: d@desk.example, hours: always }, mail: { name: Mail, email: m@desk.example, hours: always } }'
    const { count, of, periods, situations } = communicationOf(
      withContact('desk', points, 'situations: { malware: { contact: mail }, stranger: { visible: isms } }'),
    )
    expect({ count, of, periods }).toEqual({
      count: 7 * 168,
      of: 8 * 168,
      periods: ['11-23T10:00 to 11-30T10:00: email'],
    })
    expect(situations).not.toContain('stranger')
  })

  it('begins at the next full hour of the organisation’s clock, also where that is half past in London', () => {
    const nobody = (zone: string, at: string) => communicationOf(`organisation: { timezone: ${zone} }`, at).periods
    expect(nobody('Europe/London', '2026-11-23T10:00:01Z')).toEqual(['11-23T11:00 to 11-30T11:00: '])
    expect(nobody('Asia/Kolkata', '2026-11-23T10:00Z')).toEqual(['11-23T10:30 to 11-30T10:30: '])
  })
})
