import { describe, expect, it } from 'vitest'
import { createSettling } from './settling.ts'

const uri = 'file:///roles.yaml'

/** A settling whose clock the test turns; pauses are listed as they are asked for. */
function settlingWithClock() {
  const pauses: number[] = []
  const alarms: (() => void)[] = []
  const settling = createSettling({
    now: () => 0,
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
    wakeAt(instant, task) {
      pauses.push(instant)
      alarms.push(task)
      return () => undefined
    },
  })
  return { settling, pauses, ring: () => alarms.shift()?.() }
}

describe('an edit', () => {
  it('alone is settled without a wait', async () => {
    const { settling, pauses } = settlingWithClock()
    settling.noteEffort(uri, 9)
    expect(await settling.afterEdit(uri)).toBe(true)
    expect(pauses).toEqual([])
  })

  it('in a row is settled by the last one only', async () => {
    const { settling } = settlingWithClock()
    const row = [settling.afterEdit(uri), settling.afterEdit(uri), settling.afterEdit(uri)]
    expect(await Promise.all(row)).toEqual([false, false, true])
    expect(await settling.afterEdit('file:///other.yaml')).toBe(true)
  })

  it('of a file that is checked slowly leaves a tenth of that for what comes next, a tenth of a second at most', async () => {
    const { settling, pauses, ring } = settlingWithClock()
    settling.noteEffort(uri, 400)
    const first = settling.afterEdit(uri)
    await settling.untilQuiet(uri)
    const second = settling.afterEdit(uri)
    await settling.untilQuiet(uri)
    settling.noteEffort(uri, 9_000)
    ring()
    ring()
    expect(await Promise.all([first, second])).toEqual([false, true])
    const third = settling.afterEdit(uri)
    await settling.untilQuiet(uri)
    ring()
    expect(await third).toBe(true)
    expect(pauses).toEqual([40, 40, 100])
  })
})
