// @vitest-environment happy-dom
import { scanCode } from '@rolebook/paper/scan-code'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel } from '../../panel-under-test.ts'

const withPage = (page: string) =>
  joined(
    dentalGroup((text) =>
      text.replace('  timezone: Europe/London', `  phone-page: ${page}\n  timezone: Europe/London`),
    ),
  )

describe('the page for phones', () => {
  it('is offered below the situations, and a code to scan comes with its address', async () => {
    const panel = await openPanel(withPage('https://help.harbourdental.example/phone'))
    await panel.see('Put this on your phone now')
    expect(panel.find('.quiet-line').textContent).toBe('Put this on your phone now')
    await panel.press('Put this on your phone now')
    await panel.see('https://help.harbourdental.example/phone')
    expect(scanCode(panel.find('.code-to-scan'))).toBe('https://help.harbourdental.example/phone')
    expect(panel.find('svg.qr').getAttribute('aria-label')).toBe('Scan this with your phone, open the page and save it')
  })

  it('says of an address that is new since when it is', async () => {
    const state = withPage('https://help.harbourdental.example/phone')
    const changedSince = new Map([['organisation.phone-page', Date.parse('2026-11-21T09:00Z')]])
    const panel = await openPanel({ ...state, changedSince })
    await panel.press('Put this on your phone now')
    await panel.see('New link since 21 November')
  })

  it('is not offered where the organisation has none, or where the address is none of a page', async () => {
    for (const state of [joined(dentalGroup()), withPage('tel:+442079460100'), withPage('http://help.example')]) {
      const panel = await openPanel(state)
      await act(async () => void (await import('./on-your-phone.tsx')))
      expect(panel.reading()).not.toContain('Put this on your phone now')
    }
  })
})
