import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** The height of a line in CSS pixels; the page passes it on to the style sheet. */
export const lineHeight = 28

/** How many lines beyond each edge are drawn too, so that they are there when scrolling reaches them. */
const beyond = 8

/** How many lines are drawn before the page knows its height. */
const atFirst = 40

export interface VisibleLines {
  readonly from: number
  readonly to: number
  /** How many lines fit at once. */
  readonly page: number
}

/** The lines that are in sight in a scrolling element, or near it. Changes only every few lines. */
export function useVisibleLines(scroller: RefObject<HTMLElement | null>): VisibleLines {
  const [sight, setSight] = useState({ first: 0, page: atFirst })
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const look = () =>
      setSight((before) => {
        const page = element.clientHeight > 0 ? Math.ceil(element.clientHeight / lineHeight) : atFirst
        const first = Math.floor(element.scrollTop / lineHeight / (beyond / 2)) * (beyond / 2)
        return before.first === first && before.page === page ? before : { first, page }
      })
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      watch.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])
  const { first, page } = sight
  return { from: Math.max(0, first - beyond), to: first + page + beyond, page: Math.max(1, page - 3) }
}
