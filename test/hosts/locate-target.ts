/** An element, by a CSS selector, or by the text on it (its label, its name for screen readers). */
export type Target = string | { text: string }

/** A point in a document's viewport, in CSS pixels. */
export interface Place {
  x: number
  y: number
}

/**
 * Scrolls the meant element into view and gives its middle, or nothing while it is not there, not visible or covered by
 * something else. A text names the control that bears exactly it, else the one with the fewest words around it.
 * Runs inside the document, so it uses nothing from outside itself.
 */
export function locateTarget(target: Target): Place | undefined {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
  const nameOf = (element: HTMLElement) => {
    const field = element instanceof HTMLInputElement ? element.placeholder || element.value : ''
    return squeeze(element.getAttribute('aria-label') ?? (element.innerText || field))
  }
  const isSeen = (element: HTMLElement) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible'
  }
  const findByText = (text: string) => {
    const controls = 'a, button, summary, label, input, textarea, select, [role], [tabindex]'
    const search = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => isSeen(element) && nameOf(element).includes(text))
        .sort((one, other) => nameOf(one).length - nameOf(other).length)
    const shortest = search(controls)[0] ?? search('body *').at(-1)
    return shortest
  }
  const element = typeof target === 'string' ? document.querySelector<HTMLElement>(target) : findByText(target.text)
  if (!element || !isSeen(element)) return undefined
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const place = { x: left + width / 2, y: top + height / 2 }
  const hit = document.elementFromPoint(place.x, place.y)
  return hit && (element.contains(hit) || hit.contains(element)) ? place : undefined
}
