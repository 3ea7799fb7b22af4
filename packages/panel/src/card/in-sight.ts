import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The largest share of the window that leaves room for the steps above it. */
const mostOfWindow = 0.5

/**
 * How a part of a page stands in sight at the lower edge of the window while what is above it is read. `short`: it covers
 * some of that, and so must be no larger than it need be. `no`: there is no room for both.
 */
export type InSight = 'no' | 'short' | 'whole'

/**
 * Measures how an element may stay in sight, for its height depends on language, fonts, zoom and spacing; and how much room
 * it must leave below itself while it is short, so that nothing there moves once the rest of it is back.
 */
export function useRoomInSight(ref: RefObject<HTMLElement | null>): { inSight: InSight; leftOut: number } {
  const [inSight, setInSight] = useState<InSight>('no')
  const [leftOut, setLeftOut] = useState(0)
  const whole = useRef(0)
  // before the first paint, so that it does not jump to the edge afterwards
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const isShort = element.classList.contains('short')
      if (!isShort) whole.current = element.offsetHeight
      else setLeftOut(whole.current - element.offsetHeight)
      // its place in the ordinary flow
      const place = element.previousElementSibling?.getBoundingClientRect().bottom ?? 0
      const { innerHeight } = window
      const { current } = whole
      setInSight(current > innerHeight * mostOfWindow ? 'no' : place + current > innerHeight ? 'short' : 'whole')
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    window.addEventListener('resize', measure)
    // the page may stand in something that scrolls by itself
    window.addEventListener('scroll', measure, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
      window.removeEventListener('scroll', measure, { capture: true })
    }
  }, [ref])
  useLayoutEffect(() => {
    // at once, because the observer only runs when the page is drawn
    if (inSight === 'short' && ref.current) setLeftOut(whole.current - ref.current.offsetHeight)
  }, [ref, inSight])
  return { inSight, leftOut }
}
