import type { Page } from 'puppeteer-core'

/**
 * Has every page of a tab note what moves. After each painted frame, every control and heading is compared with the
 * place where it first stood on the same screen; a screen with another title begins anew.
 */
export async function noteMovements(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument(watch)
}

/**
 * What has moved since the page was opened or this was last asked, in words; and what Chromium itself counts as shifts.
 */
export function readMovements(tab: Page): Promise<{ readonly moved: readonly string[]; readonly shifts: number }> {
  return tab.evaluate(() => {
    const { movements } = globalThis as unknown as Watched
    return { moved: movements.moved.splice(0), shifts: movements.shifts }
  })
}

interface Watched {
  movements: { readonly moved: string[]; shifts: number }
}

/** How far the page is scrolled down, in CSS pixels. */
export function readScroll(tab: Page): Promise<number> {
  return tab.evaluate(() => scrollY)
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  const movements: Watched['movements'] = { moved: [], shifts: 0 }
  ;(globalThis as unknown as Watched).movements = movements
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
      if (!hadRecentInput) movements.shifts += value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  let title: Element | null = null
  let stood = new Map<Element, string>()
  const painted = new MessageChannel()
  painted.port1.onmessage = () => {
    const now = document.querySelector('h1')
    if (now !== title) stood = new Map()
    title = now
    for (const element of document.querySelectorAll('a, button, summary, input, textarea, select, h1, h2')) {
      const { left, top } = element.getBoundingClientRect()
      const place = `${Math.round(left + scrollX)}, ${Math.round(top + scrollY)}`
      const before = stood.get(element)
      stood.set(element, place)
      if (before !== undefined && before !== place) {
        movements.moved.push(`${title?.textContent}: “${element.textContent}” from ${before} to ${place}`)
      }
    }
    requestAnimationFrame(() => painted.port2.postMessage(''))
  }
  requestAnimationFrame(() => painted.port2.postMessage(''))
}
