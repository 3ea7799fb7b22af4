import type { Session } from './session.ts'

/** In milliseconds. Every zone differs from UTC by a whole number of quarters of an hour. */
const quarter = 15 * 60_000

/**
 * Calls back whenever a day may have begun for an open rolebook, because findings depend on days: at every quarter of
 * an hour, whichever zones its files and those of its members name by then. Sets no timer while none is open.
 */
export function whenDaysMayBegin({ connection, runtime, rolebooks }: Session, task: () => void): void {
  let callOff: (() => void) | undefined
  const begin = () => {
    callOff = undefined
    wait()
    task()
  }
  const wait = () => {
    callOff ??= runtime.wakeAt((Math.floor(runtime.now() / quarter) + 1) * quarter, begin)
  }
  const stop = () => {
    callOff?.()
    callOff = undefined
  }
  rolebooks.onOpen(wait)
  rolebooks.onClose(() => {
    if (rolebooks.uris().length === 0) stop()
  })
  connection.onShutdown(stop)
}
