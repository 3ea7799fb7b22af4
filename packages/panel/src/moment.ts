import type { Instant } from '@rolebook/model'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { PanelHost, PanelState } from './panel-host.ts'

/** What the host says at one moment. */
export interface Moment {
  readonly at: Instant
  readonly state: PanelState
}

const minute = 60_000

/**
 * The present moment, read again whenever the host reports a change and at every whole minute: hours, absences and days
 * all begin and end on one, so who answers changes at no other time.
 */
export function useMoment(host: PanelHost): Moment {
  const [moment, setMoment] = useState(() => readMoment(host))
  // before painting, because what is awaited may arrive in between
  useLayoutEffect(() => {
    // something may have changed since the first drawing
    setMoment(readMoment(host))
    return host.subscribe(() => setMoment(readMoment(host)))
  }, [host])
  useEffect(() => {
    const nextMinute = (Math.floor(moment.at / minute) + 1) * minute
    return host.wakeAt(nextMinute, () => setMoment(readMoment(host)))
  }, [host, moment])
  return moment
}

function readMoment(host: PanelHost): Moment {
  return { at: host.now(), state: host.state() }
}
