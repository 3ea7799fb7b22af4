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

  it('is never told to the owner of the page beside, nor to a reception, where these are on screen', async () => {
    const owners = joined(dentalGroup(), mondayMorning, { reportTo: 'dana@harbourdental.example' })
    const page = () => ({ address: 'https://hr.harbourdental.example/pay' })
    const beside = await openPanel(owners, { page })
    await beside.see('This page: Personnel files')
    expect(beside.reading()).not.toContain(button)
    const elsewhere = await openPanel(owners)
    await elsewhere.see(button)
    const receptions = dentalGroup((text) =>
      text
        .replace('london: { name: Head office }', 'london: { name: Head office, reception: security-desk }')
        .replace('default-contact: { order: [security-desk, night-line] }', 'default-contact: site:reception'),
    )
    const reception = { reportTo: 'security@harbourdental.example' }
    const home = await openPanel(joined(receptions, mondayMorning, reception))
    await home.see('Data checked')
    expect(home.reading()).toContain('security@harbourdental.example')
    expect(home.reading()).not.toContain(button)
  })

  it('opens an e-mail whatever stands in a name', async () => {
    const odd = dentalGroup((text) =>
      text.replace('name: Ben Lindqvist', String.raw`name: "Ben\nBcc: x@mill.example \uD83D"`),
    )
    const panel = await openPanel(joined(odd, mondayMorning, { reportTo }), { start: { name: 'person', id: 'ben' } })
    await panel.press(button)
    const query = new URLSearchParams(panel.opened[0]?.split('?')[1])
    expect([...query.keys()]).toEqual(['subject', 'body'])
    expect(query.get('subject')).not.toContain('\n')
  })
})
