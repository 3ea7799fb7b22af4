// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel, saturdayNight } from '../../panel-under-test.ts'
import type { Self, SelfKeeper } from '../panel-host.ts'

/** Keeps who the reader is as a browser does, and tells whoever asks to be told. */
function keepSelf(kept?: Self): SelfKeeper & { told(): readonly (Self | 'forgotten')[] } {
  let self = kept
  const told: (Self | 'forgotten')[] = []
  return {
    current: () => self,
    async choose(next) {
      self = next
      told.push(next)
    },
    async forget() {
      self = undefined
      told.push('forgotten')
    },
    told: () => told,
  }
}

const start = { name: 'my-part' } as const
const state = joined(dentalGroup())

describe('my part', () => {
  it('is chosen once by a name with a slip, together with the site of that person', async () => {
    const self = keepSelf()
    const panel = await openPanel(state, { start, self })
    await panel.see('Your name')
    await panel.type('Dana Wiess')
    await panel.key('Enter')
    await panel.become(state)
    expect(self.told()).toEqual([{ person: 'dana', site: 'berlin' }])
    expect(document.activeElement?.textContent).toBe('Dana Weiss')
    expect(panel.section('Roles')).toContain('Human resources')
    const duties = panel.section('What you do').join('\n')
    expect(duties).toContain('Human resources: answers for it and does it · every 12 months')
    expect(duties).toContain('All employees')
    expect(duties).not.toMatch(/2026-05-11|11 May/)
  })

  it('decides the emergency number everywhere', async () => {
    const panel = await openPanel(state, { self: keepSelf({ site: 'berlin' }) })
    expect(panel.reading().slice(1, 3)).toEqual(['In danger?', 'Call 112'])
    const gone = await openPanel(state, { self: keepSelf({ site: 'atlantis' }) })
    expect(gone.reading().slice(1, 5)).toEqual(['In danger?', 'Call 999', 'Berlin practice', 'Call 112'])
  })

  it('is forgotten by one button', async () => {
    const self = keepSelf({ person: 'ben', site: 'london' })
    const panel = await openPanel(state, { start, self })
    await panel.see('Project lead')
    await panel.press('Forget who I am')
    await panel.become(state)
    expect(self.told()).toEqual(['forgotten'])
    expect(panel.reading()).not.toContain('Ben Lindqvist')
    expect(document.activeElement?.id).toBe('your-name')
  })

  it('takes another site, or none', async () => {
    const self = keepSelf({ person: 'ben' })
    const panel = await openPanel(state, { start, self })
    await panel.see('Where you work')
    for (const site of ['berlin', '']) {
      const select = panel.find('select') as HTMLSelectElement
      select.value = site
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
    expect(self.told()).toEqual([{ person: 'ben', site: 'berlin' }, { person: 'ben' }])
  })

  it('says when somebody who was chosen is in the contact list no more', async () => {
    const panel = await openPanel(state, { start, self: keepSelf({ person: 'eli' }) })
    await panel.see('Whom you chose is no longer in the contact list. Please choose again.')
  })

  it('says who stands in while one is away', async () => {
    const panel = await openPanel(state, { start, self: keepSelf({ person: 'ben' }), at: saturdayNight })
    await panel.see('Away from 20 December until 3 January. Chidi Obi stands in.')
  })

  it('says so where nothing can be kept', async () => {
    const self = { ...keepSelf(), choose: () => Promise.reject(new Error('full')) }
    const panel = await openPanel(state, { start, self })
    await panel.see('Your name')
    await panel.type('Dana Weiss')
    await panel.key('Enter')
    await panel.see('This could not be kept. Please try again.')
  })

  it('clears the field by Escape before it leads back', async () => {
    const panel = await openPanel(state, { start, self: keepSelf() })
    await panel.see('Your name')
    await panel.type('Dana')
    await panel.key('Escape')
    expect((panel.find('input') as HTMLInputElement).value).toBe('')
    await panel.key('Escape')
    expect(panel.find('h1').textContent).toBe('Harbour Dental Group')
  })

  it('is offered neither in the example nor where nothing is kept', async () => {
    expect((await openPanel(state)).reading()).not.toContain('My part')
    expect((await openPanel(state, { self: keepSelf() })).reading()).toContain('My part')
    const example = await openPanel({ kind: 'not-joined' }, { self: keepSelf() })
    await example.press('Show me an example')
    await example.see('EXAMPLE')
    expect(example.reading()).not.toContain('My part')
  })
})
