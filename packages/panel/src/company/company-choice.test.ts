// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import {
  dentalGroup,
  joined,
  mondayMorning,
  openPanel,
  type PanelUnderTest,
  type Surroundings,
} from '../../panel-under-test.ts'
import type { JoinResult } from '../panel-host.ts'

const companies = [
  { organisation: 'group', name: 'Harbour Dental Group' },
  { organisation: 'berlin', name: 'Harbour Dental Berlin' },
  { organisation: 'paris', name: 'Harbour \u202eDental Paris' },
]

async function openChoice(answer: JoinResult = { joined: true }, chosen?: string) {
  const wishes: (string | undefined)[] = []
  const chooseCompany: Surroundings['chooseCompany'] = async (organisation) => {
    wishes.push(organisation)
    return answer
  }
  const group = { companies, ...(chosen !== undefined && { chosen }) }
  const panel = await openPanel(joined(dentalGroup(), mondayMorning, { group }), { chooseCompany })
  await panel.see('Which company are you at?')
  await panel.press('Which company are you at?')
  await act(async () => {
    await import('./company-choice.tsx')
  })
  const select = panel.find('select') as HTMLSelectElement
  const choose = async (value: string) => {
    await act(() => {
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await panel.press('Show its contacts')
  }
  return { panel, select, wishes, choose }
}

describe('the companies of a group', () => {
  it('are not asked about where there are none', async () => {
    const panel = await openPanel(joined(dentalGroup()), { chooseCompany: async () => ({ joined: true }) })
    expect(panel.reading()).not.toContain('Which company are you at?')
  })

  it('stand below the contacts, the group first, with the one that was chosen selected', async () => {
    const { select } = await openChoice({ joined: true }, 'berlin')
    expect([...select.options].map((option) => option.textContent)).toEqual([
      'Harbour Dental Group',
      'Harbour Dental Berlin',
      // what would turn the text around is shown as such
      expect.not.stringContaining('\u202e'),
    ])
    expect(select.value).toBe('berlin')
    expect(document.activeElement).toBe(select)
  })

  it('are wished for by their organisation, and the group by none', async () => {
    const { panel, wishes, choose } = await openChoice()
    await choose('paris')
    await panel.see('These contacts are shown now.')
    await choose('group')
    expect(wishes).toEqual(['paris', undefined])
  })

  it('say why it did not work', async () => {
    const { panel, choose } = await openChoice({ joined: false, sentence: 'The contact list is damaged.' })
    await choose('berlin')
    await panel.see('The contact list is damaged.')
    expect(panel.reading()).not.toContain('These contacts are shown now.')
  })

  it('are asked about below a card of the group too, and that of the company takes its place, read from its beginning', async () => {
    const company = dentalGroup((text) => text.replace('Harbour Dental Group', 'Harbour Dental Berlin'))
    const inBerlin = joined(company, mondayMorning, { group: { companies, chosen: 'berlin' } })
    const panel: PanelUnderTest = await openPanel(joined(dentalGroup(), mondayMorning, { group: { companies } }), {
      start: { name: 'card', situation: 'lost-device' },
      async chooseCompany() {
        await panel.become(inBerlin)
        return { joined: true }
      },
    })
    await panel.see('This card is that of the whole group. Its companies have contacts of their own.')
    await panel.press('Which company are you at?')
    await act(async () => {
      await import('./company-choice.tsx')
    })
    await panel.press('Show its contacts')
    await panel.see('Harbour Dental Group has named Harbour Dental Berlin as one of its companies; you chose it.')
    expect(panel.reading()).toContain('Harbour Dental Berlin')
    expect(panel.reading()).not.toContain(
      'This card is that of the whole group. Its companies have contacts of their own.',
    )
    expect(document.activeElement?.textContent).toBe('I lost my laptop or phone')
  })

  it('are no part of a screen that is no card', async () => {
    const panel = await openPanel(joined(dentalGroup(), mondayMorning, { group: { companies } }), {
      chooseCompany: async () => ({ joined: true }),
      start: { name: 'person', id: 'ben' },
    })
    await panel.see('Data checked')
    expect(panel.reading()).not.toContain('Which company are you at?')
  })
})

describe('the small print', () => {
  it('says on whose word a company is shown', async () => {
    const group = { companies, chosen: 'berlin' }
    const panel = await openPanel(joined(dentalGroup(), mondayMorning, { group }))
    await panel.see('you chose it')
    expect(panel.reading()).toEqual(
      expect.arrayContaining([
        'A join code connected this browser with Harbour Dental Group.',
        'Harbour Dental Group has named Harbour Dental Berlin as one of its companies; you chose it.',
      ]),
    )
  })
})
