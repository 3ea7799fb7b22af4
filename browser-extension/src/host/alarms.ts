import { browser } from './browser.ts'

const minute = 60_000

/** `check`: ask for a newer directory. `policy`: look once more whether there is a policy. */
export type AlarmName = 'check' | 'policy'

/**
 * Wakes the background after so many milliseconds. With `every` again and again after that, should whoever was woken die
 * before setting a new alarm.
 */
export async function setAlarm(name: AlarmName, delay: number, every?: number): Promise<void> {
  const again = every === undefined ? {} : { periodInMinutes: every / minute }
  await browser.alarms.create(name, { delayInMinutes: delay / minute, ...again })
}

export function onAlarm(name: AlarmName, wake: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) wake()
  })
}
