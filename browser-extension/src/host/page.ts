import type { Instant } from '@rolebook/model'
import { browser } from './browser.ts'

/** For which browser this was built; each pins buttons in its own way. */
export const browserBrand = import.meta.env.BROWSER as 'chrome' | 'edge' | 'firefox'

/** The language of the browser's own surface, such as `de-AT`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage()
}

/** Begins the page anew, as for another language. */
export function startAgain(): void {
  location.reload()
}

/**
 * Opens a link beside the page. A link that is no web page (`tel:`, `mailto:`) goes to the program the computer has for it;
 * a new tab takes what the browser may have to say about that, so that the panel stays.
 */
export function openLink(link: string): void {
  const anchor = document.createElement('a')
  anchor.href = link
  anchor.target = '_blank'
  anchor.rel = 'noopener noreferrer'
  anchor.click()
}

/**
 * Settles once what was changed before has been painted and the page has nothing more urgent to do; in a page that nobody
 * sees, when somebody does.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: longestBusy }))
  })
}

/** Milliseconds after which a page that is never idle goes on all the same. */
const longestBusy = 200

const longestSleep = 30_000

/** Calls back once, at that instant or, after the computer slept, soon after. The returned function calls it off. */
export function wakeAt(at: Instant, wake: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const sleep = () => {
    const left = at - Date.now()
    // timers stand still while a computer sleeps, so a long wait is made of short ones
    if (left > 0) timer = setTimeout(sleep, Math.min(left, longestSleep))
    else wake()
  }
  sleep()
  return () => clearTimeout(timer)
}
