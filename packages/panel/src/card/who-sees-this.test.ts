// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, mondayMorning, openPanel } from '../../panel-under-test.ts'

const start = { name: 'card', situation: 'colleague-concern' } as const
const leadingTo = (contact: string) =>
  dentalGroup((text) =>
    text.replace(
      '  lost-device:\n    urgency: now',
      `  colleague-concern: { contact: ${contact} }\n  lost-device:\n    urgency: now`,
    ),
  )

describe('who sees this', () => {
  it('is answered in plain words, with the two recipients that the rolebook names', async () => {
    const panel = await openPanel(joined(leadingTo('{ any: [ben, dana] }')), { start })
    await panel.see('Who sees this?')
    expect(panel.section('Who sees this?')).toEqual([
      'Who sees this?',
      'Nobody, until you call or write yourself. Opening this card sends nothing, and this browser keeps no record of it.',
      'Then whom you contact, of these:',
      'Ben Lindqvist',
      'Dana Weiss',
      'Choose whom you trust, above all where it may be about one of them.',
    ])
    expect(panel.section('Any one of these will do as well')).toContain('Dana Weiss')
  })

  it('says where more than one person may be behind a name', async () => {
    const panel = await openPanel(joined(leadingTo('security-desk')), { start })
    await panel.see('Who sees this?')
    expect(panel.section('Who sees this?').slice(3)).toEqual([
      'Security desk',
      'At a shared desk or mailbox, more than one person may see it.',
    ])
  })

  it('is asked of no other matter', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: { name: 'card', situation: 'training' } })
    expect(panel.reading()).not.toContain('Who sees this?')
  })
})

describe('of a confidential matter nothing is left', () => {
  it('neither in the search field, nor in the title of the page', async () => {
    const title = document.title
    const panel = await openPanel(joined(dentalGroup()), { takesFocus: true })
    await panel.type('my boss breaks the rules')
    await panel.key('Enter')
    expect(panel.find('h1').textContent).toBe('I am worried about something a colleague does')
    expect(document.title).toBe(title)
    await panel.press('Back')
    expect((panel.find('input') as HTMLInputElement).value).toBe('')
  })

  it('nor in an e-mail about a wrong contact', async () => {
    const panel = await openPanel(
      joined(dentalGroup(), mondayMorning, { reportTo: 'rolebook@harbourdental.example' }),
      {
        start,
      },
    )
    await panel.see('Tell us this is wrong')
    await panel.press('Tell us this is wrong')
    expect(decodeURIComponent(panel.opened[0] ?? '')).not.toMatch(/worried|colleague/)
  })
})
