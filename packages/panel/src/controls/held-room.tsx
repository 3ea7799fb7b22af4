import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Surrounds something above the rest that may disappear by itself. As long as the pointer is over the panel its space
 * stays, so that what is about to be clicked does not move; the style is in `page.css`.
 */
export function HeldRoom({ children }: { children: ComponentChildren }) {
  const room = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      // not rounded, for a quarter of a pixel is a move as well
      const { height } = element.getBoundingClientRect()
      element.style.setProperty('--held', `${height}px`)
      element.toggleAttribute('data-held', height > 0)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div class="held-room" ref={room}>
      {children}
    </div>
  )
}
