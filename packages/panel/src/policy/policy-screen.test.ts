// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, mondayMorning, openPanel, saturdayNight } from '../../panel-under-test.ts'

const address = 'https://intranet.harbourdental.example/policies/acceptable-use'
const withPolicies = dentalGroup((text) =>
  text.replace(
    '\nsituations:',
    `
policies:
  acceptable-use:
    title: { en: Acceptable use policy, de: Nutzungsrichtlinie }
    summary: { en: "What you may do with our devices and accounts.", de: "Was mit unseren Geräten erlaubt ist." }
    web: ${address}
    owner: project-lead
    approved-by: top-management
    from: 2026-02-01
    situations: [policy-question, lost-device]
  clear-desk: { title: Clear desk policy, owner: human-resources }

situations:`,
  ),
)
const opened = (id: string, { at = mondayMorning, language = 'en' } = {}) =>
  openPanel(joined(withPolicies), { start: { name: 'policy', id }, at, language })

describe('a policy', () => {
  it('says what it says, who approved it, since when it holds, and whom to ask', async () => {
    const panel = await opened('acceptable-use')
    await panel.see('Whom to ask about it')
    expect(panel.find('h1').textContent).toBe('Acceptable use policy')
    expect(panel.reading()).toEqual(
      expect.arrayContaining([
        'What you may do with our devices and accounts.',
        'Top management',
        '1 February 2026',
        'Project lead',
        'Ben Lindqvist',
        '+44 20 7946 0012',
      ]),
    )
    expect(panel.section('Where it helps')).toEqual([
      'Where it helps',
      'I lost my laptop or phone',
      'I have a question about a rule, or need an exception',
    ])
  })

  it('leads to its text', async () => {
    const panel = await opened('acceptable-use')
    await panel.see('Read it')
    await panel.press('Read it: Acceptable use policy')
    expect(panel.opened).toEqual([address])
  })

  it('is asked about like everything else: whoever stands in for its owner is named', async () => {
    const panel = await opened('acceptable-use', { at: saturdayNight })
    await panel.see('standing in for Ben Lindqvist until 3 January')
  })

  it('says no more than the organisation does', async () => {
    const panel = await opened('clear-desk')
    await panel.see('Human resources')
    for (const unsaid of ['Read it', 'Approved by', 'In force since', 'Where it helps'])
      expect(panel.reading().join('\n')).not.toContain(unsaid)
  })

  it('calls its link new where that changed a few days ago', async () => {
    const changedSince = new Map([['policies.acceptable-use.web', Date.parse('2026-11-21T10:00Z')]])
    const panel = await openPanel(joined(withPolicies, mondayMorning, { changedSince }), {
      start: { name: 'policy', id: 'acceptable-use' },
    })
    await panel.see('New link since 21 November')
  })

  it('speaks German and French', async () => {
    const german = await opened('acceptable-use', { language: 'de' })
    await german.see('Wen Sie dazu fragen')
    expect(german.find('h1').textContent).toBe('Nutzungsrichtlinie')
    expect(german.reading()).toContain('Was mit unseren Geräten erlaubt ist.')
    await (await opened('acceptable-use', { language: 'fr' })).see('À qui s’adresser')
  })
})

describe('the way to a policy', () => {
  it('is the search, in everyday words and with slips', async () => {
    const panel = await openPanel(joined(withPolicies), { takesFocus: true })
    await panel.type('what may i do with devises')
    await panel.see('Policies')
    await panel.type('aceptable use')
    await panel.key('Enter')
    await panel.see('Whom to ask about it')
    expect(panel.find('h1').textContent).toBe('Acceptable use policy')
  })

  it('is the card of each situation in which it helps', async () => {
    const panel = await openPanel(joined(withPolicies), { start: { name: 'card', situation: 'policy-question' } })
    await panel.see('Policies on this')
    // each in its own direction, whatever that of the list is
    expect(panel.find('.told bdi').textContent).toBe('What you may do with our devices and accounts.')
    await panel.pressRow('Acceptable use policy')
    await panel.see('Whom to ask about it')
    const other = await openPanel(joined(withPolicies), { start: { name: 'card', situation: 'malware' } })
    await other.see('Who looks after this')
    expect(other.reading()).not.toContain('Policies on this')
  })

  it('is the role that looks after it', async () => {
    const panel = await openPanel(joined(withPolicies), { start: { name: 'role', id: 'project-lead' } })
    await panel.see('Policies it looks after')
    expect(panel.section('Policies it looks after')).toEqual([
      'Policies it looks after',
      'Acceptable use policy What you may do with our devices and accounts.',
    ])
  })

  it('is the page on which it is read', async () => {
    const page = () => ({ address: `${address}?lang=en` })
    const panel = await openPanel(joined(withPolicies), { page })
    await panel.see('This page: Acceptable use policy')
    expect(panel.reading()).toContain('What you may do with our devices and accounts.')
  })
})
