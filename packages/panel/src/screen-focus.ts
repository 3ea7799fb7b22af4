import { useLayoutEffect, useRef } from 'preact/hooks'
import { placeOf } from './controls/screen-link.tsx'
import type { Screen } from './panel-host.ts'

/**
 * Moves the keyboard with the screen, which is the last of the way: to the title of the next, and back to the link one
 * came from. Escape goes back, where there is a way back. Returns the `ref` for the element around all screens.
 */
export function useScreenFocus(way: readonly Screen[], goBack: (() => void) | undefined) {
  const panel = useRef<HTMLDivElement>(null)
  const before = useRef(way)
  // before anything can be pressed, so that no key or click hits something that is about to move
  useLayoutEffect(() => {
    const last = before.current
    before.current = way
    if (last === way) return
    panel.current?.scrollIntoView({ block: 'start' })
    const left = way.length < last.length ? last[way.length] : undefined
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector)
    // the link one came from may be gone by now
    const origin = left && find(`[data-leads-to="${CSS.escape(placeOf(left))}"]`)
    const target = origin ?? find('h1[tabindex]') ?? find('input')
    target?.focus({ preventScroll: left === undefined })
  }, [way])
  // at once as well, so that the second of two quick keys is not handled by the previous screen
  useLayoutEffect(() => {
    if (!goBack) return
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      // a click on plain text leaves the keyboard with the page itself
      const isOurs = target === document.body || (target instanceof Node && panel.current?.contains(target))
      if (event.key !== 'Escape' || !isOurs) return
      // a popup would close
      event.preventDefault()
      goBack()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
  return panel
}
