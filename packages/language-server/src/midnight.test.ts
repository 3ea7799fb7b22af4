import { describe, expect, it } from 'vitest'
import { nextMidnight } from './midnight.ts'

describe('the next midnight', () => {
  const at = (instant: string) => Date.parse(instant)
  const sites = new Map([['auckland', { timezone: 'Pacific/Auckland' }]])

  it('is that of the organisation’s zone', () => {
    expect(nextMidnight({ organisation: { timezone: 'Europe/Berlin' } }, at('2026-11-23T10:00Z'))).toBe(
      at('2026-11-23T23:00Z'),
    )
    expect(nextMidnight({}, at('2026-11-23T10:00Z'))).toBe(at('2026-11-24T00:00Z'))
  })

  it('is that of a site, where the day begins earlier there', () => {
    const rolebook = { organisation: { timezone: 'Europe/London' }, sites }
    expect(nextMidnight(rolebook, at('2026-11-23T10:00Z'))).toBe(at('2026-11-23T11:00Z'))
    expect(nextMidnight(rolebook, at('2026-11-23T11:00Z'))).toBe(at('2026-11-24T00:00Z'))
  })
})
