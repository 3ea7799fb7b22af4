import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Around what may go by itself while it stands above the rest. As long as the pointer is over the panel its room stays, so
 * that what is about to be clicked does not move away; the looks of it are in `page.css`.
 */
export function HeldRoom({ children }: { children: ComponentChildren }) {
  const room = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const height = element.offsetHeight
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
