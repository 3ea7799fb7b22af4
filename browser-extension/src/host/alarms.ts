import type { Instant } from '@rolebook/model'
import { browser } from './browser.ts'

/** `check`: ask for a newer directory. `policy`: look once more whether there is a policy. */
export type AlarmName = 'check' | 'policy'

/**
 * Wakes the background at an instant. With `every` (in milliseconds) again and again after that, should whoever was woken
 * die before setting a new one.
 */
export async function setAlarm(name: AlarmName, at: Instant, every?: number): Promise<void> {
  await browser.alarms.create(name, { when: at, ...(every !== undefined && { periodInMinutes: every / 60_000 }) })
}

export function onAlarm(name: AlarmName, wake: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) wake()
  })
}
