// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel, saturdayNight } from '../../panel-under-test.ts'

const opened = (id: string, at?: number, language = 'en') =>
  openPanel(joined(dentalGroup()), { start: { name: 'role', id }, language, ...(at !== undefined && { at }) })

describe('a role', () => {
  it('says what it is for, who answers for it now, who holds it, when to turn to it and what it may decide', async () => {
    const panel = await opened('project-lead')
    await panel.see('Who answers now')
    expect(panel.find('h1').textContent).toBe('Project lead')
    expect(panel.section('Who answers now').slice(0, 3)).toEqual([
      'Who answers now',
      'Ben Lindqvist',
      '+44 20 7946 0012',
    ])
    expect(panel.section('Who holds this role')).toEqual(['Who holds this role', 'Ben Lindqvist', 'Dana Weiss deputy'])
    expect(panel.section('When to turn to them')).toContain('I lost my laptop or phone')
    expect(panel.section('What it may decide')).toContain('May stop any project that breaks the security policy')
  })

  it('is answered for by whoever stands in, as on every card', async () => {
    const panel = await opened('project-lead', saturdayNight)
    await panel.see('Who answers now')
    expect(panel.section('Who answers now').slice(0, 5)).toEqual([
      'Who answers now',
      'Chidi Obi',
      'standing in for Ben Lindqvist until 3 January',
      'may not answer now',
      '+44 20 7946 0013',
    ])
  })

  it('has its duties with their letters in words, those that come round first', async () => {
    const panel = await opened('it-department')
    await panel.see('What this role does')
    const duties = panel.section('What this role does')
    expect(duties).toContain('answers for it and does it')
    // their own rhythm, and not the catalogue's
    expect(duties).toContain('does it · every 12 months')
    expect(duties.findIndex((line) => line.includes('every'))).toBeLessThan(
      duties.findIndex((line) => !line.includes('every') && line.includes('does it')),
    )
    expect(duties.at(-1)).toMatch(/^Asked or told about: \d+$/)
  })

  it('says that it is vacant, and until when', async () => {
    const panel = await opened('data-protection-officer')
    await panel.see('This role is vacant since 1 October, to be filled by 1 February.')
  })

  it('of the asset owners says what for', async () => {
    const panel = await opened('asset-ownership')
    await panel.see('Dana Weiss for Personnel files')
  })

  it('is held by nobody who did and does no more, and by whoever will only from that day on', async () => {
    const changing = dentalGroup((text) =>
      text
        .replace(
          'it-department: { held-by: [chidi], deputies: [ben] }',
          `it-department:
    held-by: [{ who: chidi, until: 2026-12-31 }, { who: amara, from: 2027-01-01 }]
    deputies: [ben]`,
        )
        .replace('phone: +44 20 7946 0012', 'phone: +44 20 7946 0012\n    left: 2027-01-15'),
    )
    const holdersAt = async (date: string) => {
      const at = Date.parse(`${date}T10:00Z`)
      const panel = await openPanel(joined(changing, at), { start: { name: 'role', id: 'it-department' }, at })
      await panel.see('Who answers now')
      return panel.section('Who holds this role').slice(1)
    }
    expect(await holdersAt('2026-12-31')).toEqual([
      'Chidi Obi until 31 December',
      'Amara Okafor from 1 January',
      'Ben Lindqvist deputy',
    ])
    expect(await holdersAt('2027-01-15')).toEqual(['Amara Okafor', 'Ben Lindqvist deputy'])
    expect(await holdersAt('2027-01-16')).toEqual(['Amara Okafor'])
  })

  it('speaks German and French', async () => {
    await (await opened('project-lead', undefined, 'de')).see('Wer sich jetzt meldet')
    await (await opened('project-lead', undefined, 'fr')).see('Qui répond maintenant')
  })

  it('leads to its people, and Escape back the same way', async () => {
    const panel = await openPanel(joined(dentalGroup()))
    await panel.press('Who does what')
    await panel.see('Everyone')
    await panel.pressRow('Project lead')
    expect(document.activeElement).toBe(panel.find('h1'))
    await panel.pressRow('Dana Weiss')
    expect(panel.find('h1').textContent).toBe('Dana Weiss')
    await panel.key('Escape')
    expect(panel.find('h1').textContent).toBe('Project lead')
    expect(document.activeElement?.textContent).toBe('Dana Weiss deputy')
    await panel.key('Escape')
    expect(document.activeElement?.textContent).toMatch(/^Project lead .+ Ben Lindqvist$/)
    await panel.press('Back')
    expect(document.activeElement?.textContent).toBe('Who does what')
  })
})
