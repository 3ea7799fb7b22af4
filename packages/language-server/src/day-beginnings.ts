import type { Session } from './session.ts'

/** In no zone do the clocks differ from those of UTC by a part of it. */
const quarter = 15 * 60_000

/**
 * Calls whenever a day may have begun for an open rolebook, for findings rest on days: at each quarter of an hour, whichever
 * zones its files and those of its members speak of by then. Asks for no timer while none is open.
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
