// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel } from '../../panel-under-test.ts'
import type { Screen } from '../panel-host.ts'

const about = { address: 'https://parcel-service.example/track', selection: 'Pay now' }

describe('somebody who asked to report a page', () => {
  it('chooses what it is, and finds page and words offered on that card', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: { name: 'report', about } })
    await panel.see('What do you want to report?')
    expect(panel.reading().slice(2)).toEqual(
      expect.arrayContaining([
        'What do you want to report?',
        'Address of the page: https://parcel-service.example/track',
        'Selected on the page: “Pay now”',
        'Nothing has been sent. On the next page you can add this to the text of your report.',
        'I got a suspicious message',
        'I sent data to the wrong person',
        'Something else',
      ]),
    )
    expect(panel.reading()).not.toContain('I am worried about something a colleague does')
    await panel.press('I got a suspicious message')
    expect(document.activeElement).toBe(panel.find('h1'))
    expect(panel.find('h1').textContent).toBe('I got a suspicious message')
    await panel.see('Add to the text:')
    const boxes = [...panel.root.querySelectorAll<HTMLInputElement>('.offer input')]
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false])
    expect(panel.find('.report pre').textContent).not.toMatch(/parcel|Pay now/)
  })

  it('goes to the first screen with anything else, and back by Escape', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: { name: 'report', about } })
    await panel.see('Something else')
    await panel.press('Something else')
    expect(panel.find('h1').textContent).toBe('Harbour Dental Group')
    const again = await openPanel(joined(dentalGroup()), { start: { name: 'report', about } })
    await again.see('Something else')
    await again.key('Escape')
    expect(again.find('h1').textContent).toBe('Harbour Dental Group')
  })

  it('is led there from whatever is on screen', async () => {
    let ask: (screen: Screen) => void = () => undefined
    const panel = await openPanel(joined(dentalGroup()), {
      start: { name: 'card', situation: 'training' },
      onAsked: (show) => {
        ask = show
        return () => undefined
      },
    })
    await act(async () => ask({ name: 'report', about }))
    await panel.see('What do you want to report?')
    expect(document.activeElement?.textContent).toBe('What do you want to report?')
    await act(async () => ask({ name: 'card', situation: 'lost-device' }))
    expect(panel.find('h1').textContent).toBe('I lost my laptop or phone')
  })
})
