// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel } from '../../panel-under-test.ts'

const nobody = { kind: 'not-joined' } as const

describe('a browser that has joined nobody', () => {
  it('shows no number but that of the emergency service', async () => {
    const panel = await openPanel(nobody)
    expect(panel.reading()).toEqual([
      'In danger?',
      'Call 112',
      '112 works throughout the European Union, and from mobile phones in many other countries.',
      'This browser does not know your organisation yet',
      'Join code',
      'Your organisation gives it to you. Copy all of it and paste it here.',
      'Join',
      'Show me an example',
    ])
  })

  it('knows the emergency number of a country that language and clock agree on', async () => {
    const britain = await openPanel(nobody, { language: 'en-GB', timezone: 'Europe/London' })
    expect(britain.reading().slice(0, 2)).toEqual(['United Kingdom', 'Call 999'])
    const americanSettingsInBerlin = await openPanel(nobody, { language: 'en-US', timezone: 'Europe/Berlin' })
    expect(americanSettingsInBerlin.reading()[1]).toBe('Call 112')
  })

  it('says what is wrong with a join code, at the field', async () => {
    const panel = await openPanel(nobody)
    await panel.press('Join')
    expect(panel.find('[role=alert]').textContent).toBe('Please paste the join code first.')
    await panel.type('not a code')
    await panel.press('Join')
    await panel.see('This join code is damaged.')
    expect(panel.find('textarea').getAttribute('aria-invalid')).toBe('true')
    expect(panel.find('textarea').getAttribute('aria-describedby')).toContain(panel.find('[role=alert]').id)
  })

  it('shows the organisation as soon as it is joined', async () => {
    const codes: string[] = []
    const panel = await openPanel(nobody, {
      join: async (code) => {
        codes.push(code)
        await panel.become(joined(dentalGroup()))
        return { joined: true }
      },
    })
    await panel.type('  rolebook:abc  ')
    await panel.press('Join')
    await panel.see('Harbour Dental Group')
    expect(codes).toEqual(['rolebook:abc'])
    expect(panel.find('h1').textContent).toBe('Harbour Dental Group')
  })

  it('offers no join field where a policy forbids it, and says why nothing is here', async () => {
    const panel = await openPanel({ kind: 'not-joined', mayJoin: false, notice: 'The directory has not arrived yet.' })
    expect(panel.reading()).toContain('The directory has not arrived yet.')
    expect(panel.root.querySelector('form')).toBeNull()
  })
})

describe('the example', () => {
  it('is marked on every screen, and its links lead nowhere', async () => {
    const panel = await openPanel(nobody)
    await panel.press('Show me an example')
    await panel.see('EXAMPLE, NOT YOUR ORGANISATION')
    // until all of it is there a click waits
    await panel.see('Tell us this week')
    for (const name of [undefined, 'I lost my laptop or phone', 'Back', 'I got a suspicious message']) {
      if (name !== undefined) await panel.press(name)
      expect(panel.reading()[0]).toContain('EXAMPLE, NOT YOUR ORGANISATION')
      expect(panel.root.querySelectorAll('a, [href]')).toHaveLength(0)
      expect(panel.reading()).not.toContain('Copied')
    }
  })

  it('is left the way it was entered', async () => {
    const panel = await openPanel(nobody)
    await panel.press('Show me an example')
    await panel.see('EXAMPLE, NOT YOUR ORGANISATION')
    await panel.press('Leave')
    expect(panel.find('h1').textContent).toBe('This browser does not know your organisation yet')
    expect(document.activeElement?.textContent).toBe('Show me an example')
  })

  it('gives way to the reader’s own organisation', async () => {
    const panel = await openPanel(nobody)
    await panel.press('Show me an example')
    await panel.see('EXAMPLE, NOT YOUR ORGANISATION')
    await panel.become(joined(dentalGroup()))
    expect(panel.reading()[0]).toBe('Harbour Dental Group')
  })
})
