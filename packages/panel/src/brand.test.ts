// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { dentalGroup, joined, mondayMorning, openPanel, type PanelUnderTest } from '../panel-under-test.ts'
import type { Joined } from './panel-host.ts'

/** A white picture, three pixels wide and two high. */
const logo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACAQAAAAC1D1u3AAAADElEQVR42mP4z/AfAAQAAf8c9+lcAAAAAElFTkSuQmCC'
let panel: PanelUnderTest
const open = async (wishes: Partial<Joined>) => {
  panel = await openPanel(joined(dentalGroup(), mondayMorning, wishes))
}
afterEach(() => panel.unmount())

describe('what administrators want of the panel', () => {
  it('is nothing, unless they say so', async () => {
    await open({})
    expect(panel.root.querySelector('img')).toBeNull()
    expect(panel.find('.rolebook-panel').getAttribute('style') ?? '').toBe('')
  })

  it('may be a logo, which says nothing beside the name, and a colour where it can be read', async () => {
    await open({ brand: { logo, colourInDark: '#85bdf5' } })
    expect(panel.find('img').getAttribute('src')).toBe(logo)
    expect(panel.find('img').getAttribute('alt')).toBe('')
    expect(['width', 'height'].map((side) => panel.find('img').getAttribute(side))).toEqual(['3', '2'])
    const { style } = panel.find('.rolebook-panel')
    expect(style.getPropertyValue('--brand-in-dark')).toBe('#85bdf5')
    expect(style.getPropertyValue('--brand-in-light')).toBe('')
  })

  it('may be which situations stand first among those that are as urgent', async () => {
    const titles = (): string[] =>
      [...panel.root.querySelectorAll('[data-leads-to^="card-"]')].map((link) => idOf(link))
    await open({})
    const usual = titles()
    await panel.unmount()
    const [last, secondLast] = usual.toReversed()
    await open({ situationsFirst: [last, 'no-such-thing', secondLast].flatMap((id) => id ?? []) })
    const changed = titles()
    expect([...changed].sort()).toEqual([...usual].sort())
    expect(changed.indexOf(last ?? '')).toBeLessThan(changed.indexOf(secondLast ?? ''))
    expect(changed[0]).toBe(usual[0])
  })
})

function idOf(link: Element): string {
  return link.getAttribute('data-leads-to')?.slice('card-'.length) ?? ''
}
