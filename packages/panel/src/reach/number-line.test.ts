// @vitest-environment happy-dom
import { scanCode } from '@rolebook/paper/scan-code'
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel } from '../../panel-under-test.ts'

const start = { name: 'card', situation: 'lost-device' } as const
const codeButton = 'QR code to call Security desk from your phone'

describe('the code at a number', () => {
  it('is drawn when it is asked for, calls that number, and goes again', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start })
    const button = panel.find(`[aria-label="${codeButton}"]`)
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await panel.press(codeButton)
    await panel.see('Point your phone’s camera at this code to call from there.')
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(scanCode(panel.find('.code-to-scan'))).toBe('tel:+442079460100')
    expect(panel.find('.code-to-scan svg').getAttribute('aria-label')).toBe(
      'QR code by which a phone calls +442079460100',
    )
    await panel.press(codeButton)
    expect(panel.root.querySelector('.code-to-scan')).toBeNull()
    expect(button.getAttribute('aria-expanded')).toBe('false')
  })

  it('belongs to that number alone, and is there on the first screen too', async () => {
    const card = await openPanel(joined(dentalGroup()), { start })
    await card.press('QR code to call Night line from your phone')
    await card.see('Point your phone’s camera')
    expect(scanCode(card.find('.code-to-scan'))).toBe('tel:+442079460199')
    const home = await openPanel(joined(dentalGroup()))
    await home.press(codeButton)
    await home.see('Point your phone’s camera')
  })

  it('is not offered in an example', async () => {
    const example = await openPanel({ kind: 'not-joined' })
    await example.press('Show me an example')
    await example.see('EXAMPLE, NOT YOUR ORGANISATION')
    expect(example.root.querySelector('[aria-expanded]')).toBeNull()
  })
})

it('a number that was written without a gap is shown in groups, and copied as it was written', async () => {
  const panel = await openPanel(joined(dentalGroup((text) => text.replace('+44 20 7946 0100', '"+442079460100"'))), {
    start,
  })
  expect(panel.section('Call now')).toContain('+44 207 946 0100')
  await panel.press('Copy number of Security desk')
  expect(panel.copied).toEqual(['+442079460100'])
})

it('is copied, called and drawn as it is dialled where it is written for at home and abroad', async () => {
  const both = dentalGroup((text) => text.replace('+44 20 7946 0100', '+44 (0)20 7946 0100'))
  const panel = await openPanel(joined(both), { start })
  expect(panel.section('Call now')).toContain('+44 (0)20 7946 0100')
  await panel.press('Copy number of Security desk')
  expect(panel.copied).toEqual(['+44 20 7946 0100'])
  await panel.press('Call Security desk')
  expect(panel.opened).toEqual(['tel:+442079460100'])
  await panel.press(codeButton)
  await panel.see('Point your phone’s camera')
  expect(scanCode(panel.find('.code-to-scan'))).toBe('tel:+442079460100')
})
