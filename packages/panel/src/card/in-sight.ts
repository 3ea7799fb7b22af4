import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** More of the window than this, and there is no room for the steps above it. */
const mostOfWindow = 0.5

/**
 * Whether an element may stay in sight at the lower edge of the window while what stands above it is read: it must leave
 * that enough room. Its height depends on language, fonts, zoom and spacing, so it is measured.
 */
export function useRoomInSight(ref: RefObject<HTMLElement | null>): boolean {
  const [hasRoom, setHasRoom] = useState(false)
  // before it is painted, so that it does not jump to the edge afterwards
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setHasRoom(element.offsetHeight <= window.innerHeight * mostOfWindow)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [ref])
  return hasRoom
}
