// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, mondayMorning, openPanel } from '../../panel-under-test.ts'

const start = { name: 'card', situation: 'lost-device' } as const
const reportTo = 'rolebook@harbourdental.example'
const button = 'Tell us this is wrong'

describe('a contact that is wrong', () => {
  it('is told to whoever looks after the contacts, with what was on screen', async () => {
    const panel = await openPanel(joined(dentalGroup(), mondayMorning, { reportTo }), { start })
    await panel.see(button)
    await panel.press(button)
    const [link = ''] = panel.opened
    expect(link.split('?')[0]).toBe(`mailto:${reportTo}`)
    expect(new URLSearchParams(link.split('?')[1]).get('subject')).toBe(
      'Wrong in the contact list: I lost my laptop or phone',
    )
  })

  it('is told to nobody where there is no address for it', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start })
    expect(panel.reading()).not.toContain(button)
  })

  it('is never told to a contact that is on screen, nor to what is no address', async () => {
    const state = (address: string) => joined(dentalGroup(), mondayMorning, { reportTo: address })
    const panel = await openPanel(state(reportTo), { start })
    await panel.see(button)
    await panel.become(state('Security@HarbourDental.example'))
    expect(panel.reading()).not.toContain(button)
    for (const wrong of ['', 'the desk', 'a@mill.example,b@thief.example', 'a@mill.example?bcc=b@thief.example']) {
      await panel.become(state(wrong))
      expect(panel.reading()).not.toContain(button)
    }
    await panel.become(state(reportTo))
    expect(panel.reading()).toContain(button)
  })
})
