import type { Instant } from '@rolebook/model'
import * as vscode from 'vscode'

/** The time of day as the extension sees it: in whole minutes, for nothing in a rolebook changes faster. */
export interface Clock extends vscode.Disposable {
  now(): Instant
  /** Fires when a minute begins. */
  readonly onMinute: vscode.Event<void>
}

const minute = 60_000

/** The only place that reads the machine’s clock. */
export function startClock(): Clock {
  const ticks = new vscode.EventEmitter<void>()
  const wait = () => setTimeout(tick, minute - (Date.now() % minute))
  const tick = () => {
    timer = wait()
    ticks.fire()
  }
  let timer = wait()
  return {
    now: () => Math.floor(Date.now() / minute) * minute,
    onMinute: ticks.event,
    dispose() {
      clearTimeout(timer)
      ticks.dispose()
    },
  }
}
