// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dentalGroup, joined, mondayMorning, openPanel } from '../panel-under-test.ts'

const card = (situation: string) => ({ name: 'card', situation }) as const

afterEach(() => {
  vi.useRealTimers()
})

describe('while nothing is read yet', () => {
  it('says so only where that takes long, for a line that comes and goes is a flicker', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const panel = await openPanel({ kind: 'opening' })
    await act(() => void vi.advanceTimersByTime(250))
    expect(panel.root.textContent).toBe('')
    await act(() => void vi.advanceTimersByTime(100))
    expect(panel.find('[role=status]').textContent).toBe('Opening…')
    await panel.become(joined(dentalGroup()))
    expect(panel.reading()).toContain('+44 20 7946 0100')
  })
})

describe('who is trusted, and for how long', () => {
  it('puts what must be known before the numbers, and a refusal into the small print', async () => {
    const panel = await openPanel(
      joined(dentalGroup(), mondayMorning, {
        notices: ['Not confirmed since 3 December.'],
        refusal: 'A newer directory was refused.',
        trust: 'policy',
      }),
    )
    expect(panel.reading()[1]).toBe('Not confirmed since 3 December.')
    expect([...panel.find('footer').children].map((line) => line.textContent)).toEqual([
      'A newer directory was refused.',
      'Data checked today at 09:50. Issued on 20 November, valid until 20 December.',
      'Your administrators connected this browser with Harbour Dental Group.',
    ])
  })

  it('takes over what the host accepts while it is open', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: card('lost-device') })
    await panel.become(joined(dentalGroup((text) => text.replace('7946 0100', '7946 0177'))))
    expect(panel.section('Call now')).toContain('+44 20 7946 0177')
  })

  it('leads to nobody of another organisation who only has the same id', async () => {
    const other = joined(
      dentalGroup((text) => text.replace('name: Ben Lindqvist', 'name: Ben Other')),
      mondayMorning,
      { organisation: 'other' },
    )
    const panel = await openPanel(joined(dentalGroup()), { start: { name: 'person', id: 'ben' } })
    expect(panel.find('h1').textContent).toBe('Ben Lindqvist')
    await panel.become(other)
    expect(panel.find('h1').textContent).toBe('Harbour Dental Group')
    expect(panel.reading()).not.toContain('Ben Other')
    // a situation is the same everywhere, and one goes on reading what to do
    const reading = await openPanel(joined(dentalGroup()), { start: card('lost-device') })
    await reading.become(other)
    expect(reading.find('h1').textContent).toBe('I lost my laptop or phone')
    await reading.press('Back')
    expect(reading.find('h1').textContent).toBe('Harbour Dental Group')
  })

  it('marks on every screen what nobody signed', async () => {
    const panel = await openPanel({ kind: 'draft', rolebook: dentalGroup() })
    expect(panel.reading()[0]).toBe('DRAFT, NOT SIGNED AND NOT PUBLISHED')
    await panel.press('I lost my laptop or phone')
    expect(panel.reading()[0]).toBe('DRAFT, NOT SIGNED AND NOT PUBLISHED')
  })

  it('goes back on Escape, also when nothing on the card has the keyboard', async () => {
    const panel = await openPanel(joined(dentalGroup()))
    await panel.press('I lost my laptop or phone')
    panel.find('h1').blur()
    await panel.key('Escape')
    expect(document.activeElement?.textContent).toBe('I lost my laptop or phone')
    expect(panel.find('h1').textContent).toBe('Harbour Dental Group')
  })

  it('leaves nothing behind', async () => {
    const panel = await openPanel(joined(dentalGroup()))
    await panel.unmount()
    expect(panel.root.childNodes).toHaveLength(0)
    expect(panel.waiting()).toBe(0)
  })
})

describe('hostile texts', () => {
  it('stay text, and their links stay closed', async () => {
    const rolebook = dentalGroup((text) =>
      text
        .replace('name: Security desk', 'name: "<script>alert(1)</script>"')
        .replace('name: Ben Lindqvist', 'name: "Ben \\u202etsivqdniL"'),
    )
    const desk = {
      ...rolebook.contactPoints?.get('security-desk'),
      phone: '+44 20 7946 0100<img src=x onerror=alert(2)>',
      chat: 'javascript:alert(3)',
    }
    const hostile = {
      ...rolebook,
      contactPoints: new Map([...(rolebook.contactPoints ?? []), ['security-desk', desk]]),
    }
    const panel = await openPanel(joined(hostile), { start: card('lost-device') })
    expect(panel.section('Call now')).toContain('+44 20 7946 0100<img src=x onerror=alert(2)>')
    expect(panel.section('Call now')).toContain('<script>alert(1)</script>')
    expect(panel.root.querySelector('script, img')).toBeNull()
    expect(panel.section('If nobody answers')).toContain('Ben [U+202E]tsivqdniL')
    expect([...panel.root.querySelectorAll('a')].every(({ href }) => /^(?:https|mailto|tel|sms):/.test(href))).toBe(
      true,
    )
  })
})
