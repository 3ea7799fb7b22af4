// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel } from '../../panel-under-test.ts'
import type { Welcome } from '../panel-host.ts'

const withPage = dentalGroup((text) =>
  text.replace(
    '  timezone: Europe/London',
    '  phone-page: https://help.harbourdental.example/phone\n  timezone: Europe/London',
  ),
)

/** A panel for somebody who is welcomed until they have done with it. */
async function openFirst(welcome: Omit<Welcome, 'shown' | 'close'>, rolebook = withPage, language = 'en') {
  const told: string[] = []
  let isWelcomed = false
  const state = joined(rolebook)
  const panel = await openPanel(state, {
    language,
    welcome: () =>
      isWelcomed
        ? undefined
        : {
            ...welcome,
            shown: () => void told.push('shown'),
            close: () => {
              isWelcomed = true
              told.push('close')
            },
          },
  })
  return { panel, told, state }
}

describe('the first time somebody opens the panel', () => {
  it('they see how to pin the button, by which keys it opens, and what puts it on their phone', async () => {
    const { panel, told } = await openFirst({ pinIn: 'chrome', shortcut: 'Alt+Shift+H' })
    await panel.see('Keep this at hand')
    expect(panel.section('Keep this at hand')).toEqual([
      'Keep this at hand',
      'Rolebook',
      'Click the puzzle piece in the toolbar, then the pin beside Rolebook.',
      'These keys open it as well: Alt+Shift+H',
      'Put this on your phone now',
      'Got it',
    ])
    // told once it has been painted
    await expect.poll(() => told).toEqual(['shown'])
    // the number to call and what is urgent still come first
    const headings = [...panel.root.querySelectorAll('h2')].map(({ textContent }) => textContent)
    expect(headings.slice(0, 4)).toEqual([
      'Not sure? Call Security desk',
      'Urgent',
      'Keep this at hand',
      'Tell us today',
    ])
    expect(panel.root.querySelector('.quiet-line')).toBeNull()
  })

  it('they close it, are where they search, and find the phone as a quiet line from then on', async () => {
    const { panel, told, state } = await openFirst({ pinIn: 'firefox' })
    await panel.see('the gear beside Rolebook and “Pin to Toolbar”')
    await expect.poll(() => told).toEqual(['shown'])
    await panel.press('Got it')
    expect(told).toEqual(['shown', 'close'])
    expect(document.activeElement?.id).toBe('what-happened')
    await panel.become(state)
    expect(panel.reading()).not.toContain('Keep this at hand')
    await panel.see('Put this on your phone now')
    expect(panel.find('.quiet-line').textContent).toBe('Put this on your phone now')
  })

  it('they are told what is so: nothing to pin where the button is pinned, no keys where there are none', async () => {
    const { panel } = await openFirst({})
    await panel.see('Keep this at hand')
    expect(panel.section('Keep this at hand')).toEqual(['Keep this at hand', 'Put this on your phone now', 'Got it'])
    const { panel: bare, told } = await openFirst({}, dentalGroup())
    await bare.press('I lost my laptop or phone')
    expect(bare.reading()).not.toContain('Keep this at hand')
    expect(told).toEqual([])
  })

  it.each([
    ['de', 'Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf das Auge neben Rolebook.'],
    ['fr', 'Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur l’œil à côté de Rolebook.'],
  ])('they read it in %s', async (language, sentence) => {
    const { panel } = await openFirst({ pinIn: 'edge' }, withPage, language)
    await panel.see(sentence)
  })
})

describe('where this computer may be what is lost or broken', () => {
  it.each(['lost-device', 'malware', 'outage'])('the card of %s begins with the phone', async (situation) => {
    const panel = await openPanel(joined(dentalGroup()), { start: { name: 'card', situation } })
    const [, , , line] = panel.reading()
    expect(line).toMatch(/^Use your phone/)
  })
})
