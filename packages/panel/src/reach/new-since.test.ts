// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, mondayMorning, openPanel, saturdayNight } from '../../panel-under-test.ts'

const saturday = Date.parse('2026-11-21T09:00Z')
const changed = (...places: readonly string[]) => ({
  changedSince: new Map(places.map((place) => [place, saturday] as const)),
})

describe('a number that is new', () => {
  it('says so where it stands, and since when', async () => {
    const panel = await openPanel(joined(dentalGroup(), mondayMorning, changed('contact-points.security-desk.phone')))
    expect(panel.section('Not sure? Call Security desk').slice(0, 6)).toEqual([
      'Not sure? Call Security desk',
      'open now until 18:00',
      '+44 20 7946 0100',
      'Copy',
      'QR code',
      'New number since 21 November',
    ])
  })

  it.each([
    ['de', 'Neue Nummer seit dem 21. November'],
    ['fr', 'Nouveau numéro depuis le 21 novembre'],
  ])('says so in %s', async (language, sentence) => {
    const state = joined(dentalGroup(), mondayMorning, changed('contact-points.security-desk.phone'))
    expect((await openPanel(state, { language })).reading()).toContain(sentence)
  })

  it('says so of an address and a link too, and of the desk that is closed', async () => {
    const places = [
      'contact-points.security-desk.phone',
      'contact-points.security-desk.email',
      'contact-points.security-desk.chat',
    ]
    const deskOnly = dentalGroup((text) =>
      text.replace('order: [security-desk, night-line] }', 'order: [security-desk] }'),
    )
    const panel = await openPanel(joined(deskOnly, saturdayNight, changed(...places)), { at: saturdayNight })
    expect(panel.reading()).toContain(
      'New number since 21 November · New e-mail address since 21 November · New link since 21 November',
    )
  })

  it('says so of an emergency number, where that number holds', async () => {
    const state = joined(dentalGroup(), mondayMorning, changed('sites.berlin.emergency-number'))
    const home = await openPanel(state)
    expect(home.reading().slice(1, 6)).toEqual([
      'In danger?',
      'Call 999',
      'Berlin practice',
      'Call 112',
      'New number since 21 November',
    ])
    const card = await openPanel(state, { start: { name: 'card', situation: 'stranger' }, site: 'berlin' })
    expect(card.reading().slice(3, 6)).toEqual(['In danger?', 'Call 112', 'New number since 21 November'])
    expect((await openPanel(state, { site: 'london' })).reading()).not.toContain('New number since 21 November')
  })

  it('says nothing of what is as it was, nor of somebody else', async () => {
    const reading = async (...places: readonly string[]) =>
      (await openPanel(joined(dentalGroup(), mondayMorning, changed(...places)))).reading()
    expect((await reading()).join()).not.toContain('New ')
    expect((await reading('people.security-desk.phone', 'contact-points.security.phone')).join()).not.toContain('New ')
  })
})
