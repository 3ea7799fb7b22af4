// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, mondayMorning, openPanel, saturdayNight } from '../../panel-under-test.ts'

const opened = (id: string, more: Parameters<typeof openPanel>[1] = {}) =>
  openPanel(joined(dentalGroup()), { start: { name: 'person', id }, ...more })

describe('a person', () => {
  it('is found by a misspelt surname, and called with two keys', async () => {
    const panel = await openPanel(joined(dentalGroup()), { takesFocus: true })
    await panel.type('Lindkvist')
    await panel.key('Enter')
    await panel.see('How to reach them')
    expect(panel.find('h1').textContent).toBe('Ben Lindqvist')
    expect(document.activeElement).toBe(panel.find('h1'))
    await panel.press('Call Ben Lindqvist')
    expect(panel.opened).toEqual(['tel:+442079460012'])
  })

  it('has what is visible of them, and their roles', async () => {
    const panel = await opened('ben')
    await panel.see('How to reach them')
    expect(panel.reading()).toContain('Head of IT')
    expect(panel.section('How to reach them')).toEqual([
      'How to reach them',
      'Ben Lindqvist',
      '+44 20 7946 0012',
      'Copy',
      'QR code',
      'ben@harbourdental.example',
      'Call',
      'E-mail',
      'Away from 20 December until 3 January. Chidi Obi stands in.',
    ])
    expect(panel.section('Roles')).toEqual([
      'Roles',
      'Project lead',
      'Asset ownership for Staff laptops',
      'Legal and compliance',
      'IT department deputy',
    ])
    expect(panel.reading().join()).not.toContain('7700 900123')
  })

  it('is reached through who covers while away, and in writing for when they are back', async () => {
    const panel = await opened('ben', { at: saturdayNight })
    await panel.see('How to reach them')
    const reach = panel.section('How to reach them')
    expect(reach.slice(1, 5)).toEqual([
      'Chidi Obi',
      'standing in for Ben Lindqvist until 3 January',
      'may not answer now',
      '+44 20 7946 0013',
    ])
    expect(reach.slice(-3)).toEqual([
      'Away from 20 December until 3 January. Chidi Obi stands in.',
      'For when they are back:',
      'E-mail',
    ])
    expect(reach).not.toContain('+44 20 7946 0012')
  })

  it('works at a site, and has no role where nobody gave them one', async () => {
    const panel = await opened('dana')
    await panel.see('HR manager · Berlin practice')
    const nobody = dentalGroup((text) => text.replace('  chidi: {', '  uwe: { name: Uwe Ray }\n  chidi: {'))
    await panel.become(joined(nobody))
    const other = await openPanel(joined(nobody), { start: { name: 'person', id: 'uwe' } })
    await other.see('No role of their own.')
  })

  it('is home again when a newer contact list knows them no more', async () => {
    const panel = await opened('chidi')
    await panel.see('How to reach them')
    await panel.become(joined(dentalGroup((text) => text.replaceAll('chidi', 'ida'))))
    expect(panel.find('h1').textContent).toBe('Harbour Dental Group')
  })

  it('who has left since the contact list was made is found no more, and has neither number nor role', async () => {
    const leaving = dentalGroup((text) =>
      text.replace('title: IT engineer, email: chidi', 'left: 2026-11-30, title: IT engineer, email: chidi'),
    )
    const lastDay = Date.parse('2026-11-30T23:30Z')
    const panel = await openPanel(joined(leaving, lastDay), {
      at: lastDay,
      self: { current: () => undefined, choose: async () => {}, forget: async () => {} },
    })
    await panel.type('Chidi')
    expect(panel.section('People')).toEqual(['People', 'Chidi Obi IT engineer'])
    await panel.turnTo(lastDay + 1_800_000)
    expect(panel.root.querySelector('.row')?.textContent).not.toContain('Chidi')
    const after = await openPanel(joined(leaving, lastDay + 1_800_000), {
      start: { name: 'person', id: 'chidi' },
      at: lastDay + 1_800_000,
    })
    await after.see('Chidi Obi: nobody just now.')
    expect(after.section('Roles')).toEqual(['Roles', 'No role of their own.'])
    expect(after.reading().join()).not.toContain('0013')
    // Ben's last day was in the middle of his holiday
    const early = dentalGroup((text) =>
      text.replace('phone: +44 20 7946 0012', 'phone: +44 20 7946 0012\n    left: 2026-12-24'),
    )
    const gone = await openPanel(joined(early, saturdayNight), {
      start: { name: 'person', id: 'ben' },
      at: saturdayNight,
    })
    await gone.see('Ben Lindqvist: nobody just now.')
    expect(gone.reading().join()).not.toMatch(/ben@|Away from|when they are back/)
  })

  it('is not said to be stood in for by somebody who is away as well', async () => {
    const bothAway = dentalGroup((text) =>
      text.replace(
        'title: IT engineer, email: chidi',
        'away: [{ from: 2026-12-24, until: 2026-12-28 }], title: IT engineer, email: chidi',
      ),
    )
    const panel = await openPanel(joined(bothAway, saturdayNight), {
      start: { name: 'person', id: 'ben' },
      at: saturdayNight,
    })
    await panel.see('Ben Lindqvist is away until 3 January.')
    expect(panel.section('How to reach them')).toContain('Away from 20 December until 3 January.')
  })

  it('is never asked whether their own number is wrong', async () => {
    const reportTo = 'ben@harbourdental.example'
    const start = { name: 'person', id: 'dana' } as const
    const panel = await openPanel(joined(dentalGroup(), mondayMorning, { reportTo }), { start })
    await panel.see('Tell us this is wrong')
    for (const at of [mondayMorning, saturdayNight]) {
      const own = await openPanel(joined(dentalGroup(), at, { reportTo }), { start: { name: 'person', id: 'ben' }, at })
      await own.see('How to reach them')
      expect(own.reading()).not.toContain('Tell us this is wrong')
    }
  })
})
