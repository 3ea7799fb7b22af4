import { clockOf, type Instant, type Rolebook, wallClockAt, zoneOf } from '@rolebook/model'
import type { Session } from './session.ts'

/** Calls whenever a day begins for an open rolebook, for findings rest on days. Asks for no timer while none is open. */
export function onMidnight({ connection, runtime, rolebooks }: Session, task: () => void): void {
  let waiting: { readonly until: Instant; readonly callOff: () => void } | undefined
  const wait = async () => {
    const documents = await Promise.all(rolebooks.uris().map(rolebooks.readInTurns))
    const now = runtime.now()
    const midnights = documents.flatMap((document) => (document ? [nextMidnight(document.rolebook, now)] : []))
    const until = midnights.length === 0 ? undefined : Math.min(...midnights)
    if (until === waiting?.until) return
    waiting?.callOff()
    waiting = until === undefined ? undefined : { until, callOff: runtime.wakeAt(until, begin) }
  }
  const begin = () => {
    waiting = undefined
    task()
    void wait()
  }
  rolebooks.onOpen(wait)
  rolebooks.onClose(wait)
  connection.onShutdown(() => waiting?.callOff())
}

/** When the next day begins in one of the organisation’s zones. */
export function nextMidnight(rolebook: Rolebook, now: Instant): Instant {
  const sites = [...(rolebook.sites ?? [])].map(([site]) => zoneOf(rolebook, { site }))
  const zones = new Set([zoneOf(rolebook), ...sites])
  return Math.min(...[...zones].map((zone) => clockOf(zone).instantOf(wallClockAt(now, zone).date, 24 * 60)))
}
